/** How much of one text stands in another, whatever the order and the line breaks. */
import { fold } from '../text/fold.ts';
import { countLetters, letterUnits } from '../text/letters.ts';
import { beginning } from './reading.ts';

/** Each pair of neighbouring letters as one number: numbers are compared in a third of the time that strings take. */
function pairs(text: string): number[] {
  const units = letterUnits(fold(beginning(text)));
  const found: number[] = [];
  for (let at = 0; at + 1 < units.length; at++)
    found.push(((units[at] as number) << 16) | (units[at + 1] as number));
  return found;
}

/** Share (0–1) of the pairs of letters in `part` that `whole` has too; 1 where `part` has none. */
export function overlap(part: string, whole: string): number {
  const missing = new Set(pairs(part));
  const wanted = missing.size;
  if (wanted === 0) return 1;
  for (const pair of pairs(whole)) missing.delete(pair);
  return (wanted - missing.size) / wanted;
}

/** Addresses and identifiers are at least so long. */
const NO_WORD = 25;

/** Letters, without addresses, identifiers, marks and blanks: what there is to read. */
export function letters(text: string): number {
  return countLetters(beginning(text), NO_WORD);
}
