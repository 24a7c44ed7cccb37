/** Who else is named in a mail: whoever that is, it may be they who speak of Amazon. */
import { fold } from '../../text/fold.ts';
import { properNames } from '../brand/display-name.ts';
import { FIRMS, FOOT_LINES, OWN_FIRMS } from '../facts/claim-phrases.ts';
import { OTHER_SENDERS } from '../facts/other-senders.ts';
import type { Message } from '../message.ts';

/** @param text folded */
export const withoutOwnFirm = (text: string): string => text.replace(OWN_FIRMS.form, ' ');

/** A firm, an office or a known sender that is not Amazon is named. @param text folded */
export function namesFirm(text: string): boolean {
  const others = withoutOwnFirm(text);
  return FIRMS.form.test(others) || namesKnownSender(others);
}

/** One of those that frauds pose as besides Amazon. @param text folded */
export function namesKnownSender(text: string): boolean {
  return OTHER_SENDERS.names.some((name) => text.includes(name));
}

const LONGEST_NAME = 24;

/** The last line is a name, and not Amazon's: somebody signs. In a copy of letters alone it may be a button: not to be asked there. */
export function signsOwnName({ text, links }: Message): boolean {
  const last = text.trimEnd().split('\n').at(-1)?.trim() ?? '';
  if (last.length > LONGEST_NAME || links.some((link) => link.text.trim() === last)) return false;
  return !FOOT_LINES.form.test(fold(last)) && properNames(last).length > 0;
}
