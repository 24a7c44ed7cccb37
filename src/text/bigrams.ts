/**
 * Text cut into overlapping pairs of characters, the unit of exact search and of likeness in a language without
 * spaces between words.
 */
import { foldWithMap } from './fold.ts';

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const VISIBLE = /\S/u;
/**
 * What is typed for the long mark of katakana: 「メ-ル」 in a lure, 「カ―ド」. Between two katakana; where none can be
 * (behind ン and ッ) it is a dash.
 */
const FOR_LONG_MARK =
  /(?<=[\u30A1-\u30C2\u30C4-\u30F2\u30F4-\u30FA])[-\u2010-\u2015\u2212\u2500\u2501](?=[\u30A1-\u30FA])/g;

/** Folded characters of a text, some left out, with the way back to the original. */
export interface Kept {
  text: string;
  /** For each UTF-16 unit of `text`: where its character begins in the original … */
  starts: number[];
  /** … and where it ends. */
  ends: number[];
}

/**
 * The folded letters and digits of a text; spaces, punctuation and symbols do not count. 「Amazon. co. jp」 and
 * 「Amazon.co.jp」 compare equal: senders scatter spaces and brackets to slip past filters.
 */
export function letters(original: string): Kept {
  // One unit for one: the way back stays right.
  return keep(original, LETTER, (folded) => folded.replace(FOR_LONG_MARK, 'ー'));
}

/** The folded characters of a text without its spaces: for a query that has no two letters. */
export function characters(original: string): Kept {
  return keep(original, VISIBLE);
}

export function isLetter(char: string): boolean {
  return LETTER.test(char);
}

function keep(original: string, wanted: RegExp, read = (folded: string) => folded): Kept {
  const { text: folded, map } = foldWithMap(original);
  const text = read(folded);
  const kept: Kept = { text: '', starts: [], ends: [] };
  let index = 0;
  for (const char of text) {
    const start = map[index] as number;
    let next = index + char.length;
    // One original character may fold to several (㈱ → (株)): it ends where another one begins.
    while (map[next] === start && next < text.length) next++;
    if (wanted.test(char)) {
      kept.text += char;
      for (let unit = 0; unit < char.length; unit++) {
        kept.starts.push(start);
        kept.ends.push(map[next] as number);
      }
    }
    index += char.length;
  }
  return kept;
}

/** A character as four base-36 digits: 36⁴ is more than there are code points. '' (no character) is `0000`. */
export function code(char: string): string {
  return (char.codePointAt(0) ?? 0).toString(36).padStart(4, '0');
}

/**
 * Each overlapping pair of characters (code points, not UTF-16 units) as one ASCII token of eight digits, so that a
 * search engine that knows only words keeps it whole. Empty below two characters.
 */
export function bigrams(text: string): string[] {
  const codes = Array.from(text, code);
  return codes.slice(1).map((second, index) => `${codes[index]}${second}`);
}
