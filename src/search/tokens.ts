/**
 * What goes into the index and what is asked of it.
 *
 * Spaces, punctuation and symbols do not count, in the records or in the query: a phrase of letter pairs finds
 * every record with these letters in this order, and no other. Only a query with fewer than two letters (「#4」,
 * 「】【」) is taken with its marks; for it the index also holds the pairs in which a mark takes part.
 */
import { bigrams, characters, code, isLetter, type Kept, letters } from '../text/bigrams.ts';

/** Behind a character: that a line begins, or ends, with it. Behind, so that they lie beside the character's pairs. */
const BEGIN = code('\u0001');
const END = code('');
/** Behind a character: that it is in the record. One word, so that one piece of the index answers for it. */
const HELD = code('\u0002');

/**
 * All of a line: that it begins, its pairs, that it ends. So that a character can be found alone, that no phrase
 * runs on into the next line, and that a line which is the query and no more can be told.
 */
function chain(text: string): string[] {
  const codes = Array.from(text, code);
  return text === '' ? [] : [codes[0] + BEGIN, ...bigrams(text), codes.at(-1) + END];
}

/** The stretches in which of every two neighbours at least one is a mark: 「日」【重」 of 「本日」【重要」. */
function markedStretches(line: string): string[][] {
  const stretches: string[][] = [];
  let stretch: string[] = [];
  for (const char of characters(line).text) {
    if (stretch.length > 0 && isLetter(stretch.at(-1) as string) && isLetter(char)) {
      stretches.push(stretch);
      stretch = [];
    }
    stretch.push(char);
  }
  return [...stretches, stretch].filter((each) => each.some((char) => !isLetter(char)));
}

/** The pairs in which a mark takes part. As few tokens as can be: running text is full of them. */
function markedTokens(stretches: readonly string[][]): string[] {
  return stretches.flatMap((stretch, index) => {
    const last = stretch.at(-1) as string;
    // Needed where a mark ends the line, and where the next stretch could be read as going on from this one.
    const ends = !isLetter(last) || stretches[index + 1]?.[0] === last;
    return [...bigrams(stretch.join('')), ...(ends ? [code(last) + END] : [])];
  });
}

/** Each character of the record, once. */
function heldTokens(lines: readonly string[]): string[] {
  return [...new Set(lines.flatMap((line) => Array.from(characters(line).text)))].map(
    (char) => code(char) + HELD,
  );
}

/**
 * The words under which a record is indexed. No phrase spans two lines.
 * @param lines the most telling first: a hit further up ranks higher
 */
export function indexTokens(lines: readonly string[]): string {
  return [
    ...lines.flatMap((line) => chain(letters(line).text)),
    ...markedTokens(lines.flatMap(markedStretches)),
    ...heldTokens(lines),
  ].join(' ');
}

/** How a query is to be compared: by its letters, or with its marks where it has fewer than two letters. */
export function comparison(query: string): (text: string) => Kept {
  return bigrams(letters(query).text).length > 0 ? letters : characters;
}

/** The search engine's own query for "contains exactly this"; null where nothing is left to ask for. */
export function exactQuery(query: string): string | null {
  const { text } = comparison(query)(query);
  const pairs = bigrams(text);
  if (pairs.length > 0) return `"${pairs.join(' ')}"`;
  // Not every word that begins with it: the engine misses some of those once they fill several pieces of the index.
  return text === '' ? null : `"${code(text)}${HELD}"`;
}

/** The token that stands before a line which begins with this … */
export const lineBegins = (phrase: string): string => chain(phrase)[0] ?? '';
/** … and behind one which ends with it. */
export const lineEnds = (phrase: string): string => chain(phrase).at(-1) ?? '';
/** The two letters of a token; null for one that tells of a line or of a single character. */
export function pairOf(token: string): string | null {
  const first = Number.parseInt(token.slice(0, 4), 36);
  const second = Number.parseInt(token.slice(4), 36);
  return second < 3 ? null : String.fromCodePoint(first, second);
}
/** How many tokens a line of these letters takes. */
export const tokensOf = (letters: string): number => chain(letters).length;

const DIGIT = /\p{Nd}/u;
/** A pasted mail of 50,000 letters must not become 50,000 searches. */
const MAX_OVERLAP = 64;

/** The different pairs by which something similar is looked for; numbers and their edges left out, they differ from mail to mail. */
export function overlapTokens(query: string): string[] {
  const chars = Array.from(letters(query).text);
  const pairs = new Set<string>();
  for (let index = 1; index < chars.length; index++) {
    const pair = `${chars[index - 1]}${chars[index]}`;
    if (!DIGIT.test(pair)) pairs.add(pair);
  }
  const all = [...pairs];
  const step = Math.max(1, all.length / MAX_OVERLAP);
  const taken = Array.from(
    { length: Math.min(all.length, MAX_OVERLAP) },
    (_, i) => all[Math.floor(i * step)],
  );
  return taken.flatMap((pair) => bigrams(pair as string));
}
