/** Where the words asked for stand in a text as people read it. */
import { bigrams, letters } from '../text/bigrams.ts';
import { comparison, overlapTokens } from './tokens.ts';

export type Range = [start: number, end: number];

/** A stretch of a text; `marked` where it answers the query. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Where `text` answers what was sought: each phrase, or whatever is like it. In order, none overlapping. */
export function ranges(text: string, sought: readonly string[], similar: boolean): Range[] {
  return merge(sought.flatMap((words) => (similar ? similarRanges(text, words) : phraseRanges(text, words))));
}

/** Where `text` holds the phrase, compared as in the index. */
export function phraseRanges(text: string, phrase: string): Range[] {
  const kept = comparison(phrase);
  const wanted = kept(phrase).text;
  if (wanted === '') return [];
  const within = kept(text);
  const ranges: Range[] = [];
  let at = within.text.indexOf(wanted);
  while (at >= 0) {
    const end = at + wanted.length;
    ranges.push([within.starts[at] as number, within.ends[end - 1] as number]);
    at = within.text.indexOf(wanted, end);
  }
  return merge(ranges);
}

/** Where `text` is made of letter pairs that the query has too; three letters at least, fewer say nothing. */
export function similarRanges(text: string, query: string): Range[] {
  const wanted = new Set(overlapTokens(query));
  const { text: plain, starts, ends } = letters(text);
  const alike = new Set<number>();
  bigrams(plain).forEach((pair, index) => {
    if (wanted.has(pair)) alike.add(index).add(index + 1);
  });
  const ranges: Range[] = [];
  let run = 0;
  let begin = 0;
  let unit = 0;
  for (const [index, char] of Array.from(plain).entries()) {
    if (alike.has(index)) {
      if (run === 0) begin = unit;
      run++;
    }
    unit += char.length;
    if (run >= 3 && !alike.has(index + 1)) ranges.push([starts[begin] as number, ends[unit - 1] as number]);
    if (!alike.has(index + 1)) run = 0;
  }
  return merge(ranges);
}

function merge(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Cuts a text at the ranges: the pieces joined are the text. */
export function pieces(text: string, ranges: readonly Range[]): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    cut.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  cut.push({ text: text.slice(at), marked: false });
  return cut.filter((piece) => piece.text !== '');
}

/** Characters shown before and after the first mark. */
const BEFORE = 20;
const AFTER = 90;

/**
 * The part of a text around its first mark, cut at lines or with 「…」, marks kept; its beginning where nothing is
 * marked.
 * @param text lines divided by \n
 */
export function excerpt(text: string, ranges: readonly Range[]): Piece[] {
  const first = ranges[0]?.[0] ?? 0;
  const line = text.lastIndexOf('\n', first - 1) + 1;
  const start = first - line <= BEFORE * 2 ? line : first - BEFORE;
  const lineEnd = text.indexOf('\n', first);
  const stop = Math.min(lineEnd < 0 ? text.length : lineEnd, first + AFTER);
  const shown = ranges
    .filter(([from]) => from < stop)
    .map(([from, to]): Range => [from - start, Math.min(to, stop) - start]);
  return [
    ...(start > line ? [{ text: '…', marked: false }] : []),
    ...pieces(text.slice(start, stop), shown),
    ...(stop === first + AFTER && stop < text.length ? [{ text: '…', marked: false }] : []),
  ];
}
