/** A mail's words, made ready once for everything that looks for words in them. */
import { type Folded, fold, foldWithMap } from '../text/fold.ts';
import type { Message } from './message.ts';

/**
 * How much of a text is read, in letters: the beginning and the end, where a mail says its piece and names itself. A
 * sender may pad the middle for megabytes; that buys no time.
 */
const BEGINNING = 40_000;
const END = 20_000;

/** Folded, so that what looks alike compares equal; `map` leads back into the mail for quotes. */
export interface Words {
  subject: Folded;
  text: Folded;
  /** Folded subject of the mail that it is all about: the one inside, where somebody passed it on. */
  topic: string;
}

export function readWords(message: Message): Words {
  const subject = foldEnds(message.subject);
  const inside = message.forwarded?.subject;
  return { subject, text: foldEnds(message.text), topic: inside ? fold(beginning(inside)) : subject.text };
}

/** As much of a text as is read where letters count as they were written. */
export function beginning(text: string): string {
  return text.slice(0, BEGINNING);
}

/** What lies between beginning and end becomes a line break. */
function foldEnds(text: string): Folded {
  if (text.length <= BEGINNING + END) return foldWithMap(text);
  const head = foldWithMap(beginning(text));
  const from = text.length - END;
  const tail = foldWithMap(text.slice(from));
  return { text: `${head.text}\n${tail.text}`, map: [...head.map, ...tail.map.map((at) => at + from)] };
}
