/** Finds the brand's name written so that programs do not read it. */
import { type Folded, foldWithMap, inOriginal } from '../../text/fold.ts';
import { SPLIT_BRAND } from './display-name.ts';

export interface DisguisedWord {
  /** UTF-16 indices into the original. */
  start: number;
  end: number;
  /** The foreign letters used, each once; empty where only invisible ones were put in. */
  letters: string[];
}

const BRAND = /amazon|アマゾン/g;
/** More are never shown; a mail that repeats the trick a million times costs no more than one that does it thrice. */
const ENOUGH = 10;
/** Letters one expects in the name: ASCII, full-width, kana in either width. */
const EXPECTED = /^[A-Za-zＡ-Ｚａ-ｚ\u30A0-\u30FFｦ-ﾟ]$/u;
/** As nearly every mail writes it. */
const PLAIN = /^(?:[Aa]mazon|AMAZON|アマゾン)$/;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** @param original any text; linear in its length */
export function findDisguisedBrand(
  original: string,
  folded: Folded = foldWithMap(original),
): DisguisedWord[] {
  const words: DisguisedWord[] = [];
  for (const match of folded.text.matchAll(BRAND)) {
    const { start, end } = inOriginal(folded, match.index, match.index + match[0].length);
    const word = disguise(original, start, end);
    if (word) words.push(word);
    if (words.length >= ENOUGH) return words;
  }
  return words.length > 0 ? words : stuffed(original);
}

function disguise(original: string, start: number, end: number): DisguisedWord | null {
  const word = original.slice(start, end);
  if (PLAIN.test(word)) return null;
  const letters = [...word];
  // What follows the last letter belongs to the next word: "Amazon\u200B.co.jp" keeps mail programs from linking it.
  while (INVISIBLE.test(letters.at(-1) ?? '')) letters.pop();
  const foreign = [...new Set(letters.filter((letter) => !EXPECTED.test(letter) && !INVISIBLE.test(letter)))];
  if (foreign.length === 0 && !letters.some((letter) => INVISIBLE.test(letter))) return null;
  return { start, end: start + letters.join('').length, letters: foreign };
}

/** "АmTalkazon": words stuffed into the name, betrayed by Cyrillic or Greek letters among Latin ones. */
function stuffed(original: string): DisguisedWord[] {
  const words: DisguisedWord[] = [];
  for (const match of original.matchAll(/(?:[АΑаα](?:m|М|м)[A-Za-z ]{1,20}azon)/g)) {
    words.push({ start: match.index, end: match.index + match[0].length, letters: [match[0].charAt(0)] });
    if (words.length >= ENOUGH) break;
  }
  return words;
}

const GAP = '[ .·・_-]{1,3}';
/** Every letter of the name stands apart: "A m a z o n", "ア マ ゾ ン". */
const SPACED = new RegExp(`(?<![a-z])${[...'amazon'].join(GAP)}(?![a-z])|${[...'アマゾン'].join(GAP)}`, 'g');

/**
 * The brand's name broken up by spaces or marks, which people read over and programs do not.
 * @param name a sender's display name; linear in its length
 * @returns UTF-16 indices into the original, or null
 */
export function findBrokenBrand(name: string): { start: number; end: number } | null {
  const folded = foldWithMap(name);
  for (const pattern of [SPACED, SPLIT_BRAND]) {
    const [match] = folded.text.matchAll(pattern);
    if (match) return inOriginal(folded, match.index, match.index + match[0].length);
  }
  return null;
}
