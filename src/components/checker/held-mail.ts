/** The worker's memory: the mail that was read last, so that no answer of the reader has it read again. */
import {
  type CheckOptions,
  type Inspected,
  inspect,
  inspectAgain,
  type Message,
  read,
  unreadable,
} from '../../checker/index.ts';
import { inputOf } from './mails.ts';
import type { Asked } from './protocol.ts';

export interface HeldMail {
  /** Judges a mail. 'several' where it is a mailbox, 'gone' where its file cannot be opened (any more). */
  inspect(asked: Asked, how: CheckOptions): Promise<Inspected | 'several' | 'gone'>;
  /** The mail itself; null where it cannot be had. Rejects where it cannot be read. */
  message(asked: Asked): Promise<Message | null>;
}

/** Holds one mail at most. Where the page forgets a mail, it ends the worker, and this with it. */
export function holdMail(): HeldMail {
  let held: { mailId: number; message: Message } | null = null;
  return {
    async inspect({ mail, mailId }, how) {
      if (held?.mailId === mailId) return inspectAgain(held.message, how);
      held = null;
      const given = await inputOf(mail);
      if (given === 'several' || given === 'gone') return given;
      if (given === 'too-large') return { report: unreadable(given), view: null, message: null };
      const inspected = await inspect(given, how);
      held = inspected.message && { mailId, message: inspected.message };
      return inspected;
    },
    async message({ mail, mailId }) {
      if (held?.mailId === mailId) return held.message;
      const given = await inputOf(mail);
      return typeof given === 'string' ? null : read(given);
    },
  };
}
