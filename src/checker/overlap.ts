/** How much of one text stands in another, whatever the order and the line breaks. */
import { fold } from '../text/fold.ts';
import { beginning } from './reading.ts';

function pairs(text: string): Set<string> {
  const bare = fold(beginning(text)).replace(/[^\p{L}\p{N}]/gu, '');
  const found = new Set<string>();
  for (let at = 0; at + 2 <= bare.length; at++) found.add(bare.slice(at, at + 2));
  return found;
}

/** Share (0–1) of the pairs of letters in `part` that `whole` has too; 1 where `part` has none. */
export function overlap(part: string, whole: string): number {
  const wanted = pairs(part);
  if (wanted.size === 0) return 1;
  const there = pairs(whole);
  let common = 0;
  for (const pair of wanted) if (there.has(pair)) common++;
  return common / wanted.size;
}

/** Letters, without addresses, identifiers, marks and blanks: what there is to read. */
export function letters(text: string): number {
  return (
    beginning(text)
      // Only from where a run begins: from each letter of a word it would read on to the word's end again.
      .replace(/(?<![\x21-\x7e])[\x21-\x7e]{25,}/g, '')
      .match(/\p{L}/gu)?.length ?? 0
  );
}
