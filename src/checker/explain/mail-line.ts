/** A mail as one line of a list. */
import { senderLine } from '../evidence.ts';
import type { Message } from '../message.ts';

export interface MailLine {
  subject: string;
  /** Name and address, as written. */
  from: string;
  /** Milliseconds since 1970; null where the mail bears no date that can be read. */
  date: number | null;
}

/** A subject of megabytes, times ten thousand mails, must not fill the memory of whoever keeps the list. */
const SHOWN = 200;

export function lineOf(message: Message): MailLine {
  const written = message.headers.find(({ name }) => name === 'date')?.value ?? '';
  const date = Date.parse(written.slice(0, SHOWN));
  return {
    subject: message.subject.slice(0, SHOWN),
    from: senderLine(message).slice(0, SHOWN),
    date: Number.isNaN(date) ? null : date,
  };
}
