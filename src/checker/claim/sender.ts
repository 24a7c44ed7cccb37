/** Whom a mail is from, and whether it speaks in that name. */
import { namesBesideBrand, properNames } from '../brand/display-name.ts';
import { PASSERS_ON } from '../facts/passers-on.ts';
import type { Mailbox, Message } from '../message.ts';
import { withoutOwnFirm } from './others.ts';

/** The sender the mail is about: in a mail that a person passed on, the one inside. */
export function apparentSender(message: Message): Mailbox | null {
  return message.forwarded?.from ?? message.from;
}

/** A service that delivers whatever its users wrote: its name is not the writer's. */
export function isPassedOnByService(sender: Mailbox | null): boolean {
  return PASSERS_ON.some(({ address }) => address === sender?.address);
}

/** A person's program puts it before the subject of what they pass on. Folded text. */
export const PASSED_ON = /^\s*(?:fwd?|転送|wg|tr)\s*[:：]/;

/**
 * The sender's own name, which is not Amazon's, stands in the text: then it is this sender who speaks of Amazon.
 * @param subject folded
 * @param text folded
 */
export function speaksForItself(sender: Mailbox | null, subject: string, text: string): boolean {
  return !PASSED_ON.test(subject) && properNames(sender?.name ?? '').some((name) => text.includes(name));
}

/**
 * What stands beside the brand in the sender's name is a name of its own, and stands in the text as well: not only as
 * Amazon's firm.
 * @param text folded
 */
export function signsBesideBrand(sender: Mailbox | null, text: string): boolean {
  const others = withoutOwnFirm(text);
  return namesBesideBrand(sender?.name ?? '').some((name) => others.includes(name));
}
