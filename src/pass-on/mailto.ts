/** A report handed to the mail app by address. Mail apps cut long addresses off without a word, so long ones are not made. */
import type { Draft } from './compose.ts';

/**
 * Safe everywhere: Windows hands no longer one to a program (2,083, the limit of its old browser), and a letter of
 * Japanese takes nine.
 */
const MOST = 1_900;

export interface Mailto {
  url: string;
  /** False: the text did not fit and has to be pasted. */
  whole: boolean;
}

export function mailto(address: string, { subject, body }: Draft): Mailto {
  const head = `mailto:${address}?subject=${encodeURIComponent(subject)}`;
  const whole = `${head}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return whole.length <= MOST ? { url: whole, whole: true } : { url: head, whole: false };
}
