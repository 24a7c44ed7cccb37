/**
 * Finds the records that hold a phrase, with few of its pairs. Pagefind's own quoted search fetches the index for each
 * of them, 「ア」「マ」「ゾ」 as dear as the rest; every second one settles it, and the rare ones settle most.
 */
import { bigrams, letters } from '../text/bigrams.ts';
import type { Fragment, Pagefind, Result } from './pagefind.ts';
import { exactQuery, lineBegins, lineEnds, tokensOf } from './tokens.ts';

/** A record that holds the phrase. */
export interface Holding {
  result: Result;
  /** Where it stands first (token number). */
  at: number;
  /** A line of the record is the phrase and no more. */
  whole: boolean;
}

/** Asked for at once: one after the other each would wait for the one before. */
const AT_ONCE = 4;
/** So many records are looked through themselves: they are about to be shown. */
const FEW = 5;

interface Step {
  token: string;
  /** Its place in the phrase. */
  offset: number;
}

interface Candidate {
  result: Result;
  /** Where the phrase would begin. */
  starts: number[];
}

/** Pairs that together hold each letter of the phrase, the telling ones first. */
function stepsOf(phrase: string, rank: (pair: string) => number): Step[] {
  const chars = Array.from(phrase);
  const pairs = chars.slice(1).map((char, offset) => ({ pair: `${chars[offset]}${char}`, offset }));
  const covered = new Set<number>();
  const steps: Step[] = [];
  for (const { pair, offset } of pairs.toSorted(
    (a, b) => rank(a.pair) - rank(b.pair) || a.offset - b.offset,
  )) {
    if (covered.has(offset) && covered.has(offset + 1)) continue;
    covered.add(offset).add(offset + 1);
    steps.push({ token: bigrams(pair)[0] as string, offset });
  }
  return steps;
}

/** Keeps the candidates that hold the step's token at its place. null: all records. */
function narrowed(
  before: Map<string, Candidate> | null,
  results: readonly Result[],
  offset: number,
): Map<string, Candidate> {
  const left = new Map<string, Candidate>();
  for (const result of results) {
    let starts = result.words.map((word) => word - offset);
    if (before !== null) {
      const earlier = new Set(before.get(result.id)?.starts);
      starts = starts.filter((start) => earlier.has(start));
    }
    if (starts.length > 0) left.set(result.id, { result, starts });
  }
  return left;
}

/** Looks through the words of a record; null where the phrase is not in them. */
function holdingIn(fragment: Fragment, result: Result, phrase: string): Holding | null {
  let [before, at, whole] = [0, -1, false];
  for (const line of [fragment.meta.title, ...fragment.content.split('\n')]) {
    const { text } = letters(line);
    const found = text.indexOf(phrase);
    if (found >= 0 && at < 0) at = before + 1 + Array.from(text.slice(0, found)).length;
    whole ||= text === phrase;
    before += tokensOf(text);
  }
  return at < 0 ? null : { result, at, whole };
}

/**
 * Prepares the search for phrases.
 * @param common pairs that are dear to fetch, the dearest last
 * @returns finds the records that hold a text, in no order
 */
export function phraseFinder(
  pagefind: Pagefind,
  common: readonly string[],
): (text: string) => Promise<Holding[]> {
  const ranks = new Map(common.map((pair, index) => [pair, index + 1]));
  const rank = (pair: string) => ranks.get(pair) ?? 0;
  const search = async (term: string) => (await pagefind.search(term)).results;

  /** Which of the candidates have a line that is the phrase; asked only of those that begin one. */
  async function wholeOnes(candidates: Map<string, Candidate>, phrase: string): Promise<Set<string>> {
    const begun = narrowed(candidates, await search(lineBegins(phrase)), -1);
    if (begun.size === 0) return new Set();
    return new Set(narrowed(begun, await search(lineEnds(phrase)), Array.from(phrase).length - 1).keys());
  }

  async function byPairs(phrase: string): Promise<Holding[]> {
    let candidates: Map<string, Candidate> | null = null;
    const steps = stepsOf(phrase, rank);
    while (steps.length > 0) {
      const now = steps.splice(0, AT_ONCE);
      const found = await Promise.all(now.map(({ token }) => search(token)));
      for (const [index, results] of found.entries())
        candidates = narrowed(candidates, results, (now[index] as Step).offset);
      if (candidates === null || candidates.size === 0) return [];
      if (steps.length > 0 && candidates.size <= FEW) return lookThrough([...candidates.values()], phrase);
    }
    if (candidates === null) return [];
    const whole = await wholeOnes(candidates, phrase);
    return [...candidates].map(([id, { result, starts }]) => ({
      result,
      at: Math.min(...starts),
      whole: whole.has(id),
    }));
  }

  async function lookThrough(candidates: Candidate[], phrase: string): Promise<Holding[]> {
    const all = await Promise.all(
      candidates.map(async ({ result }) => holdingIn(await result.data(), result, phrase)),
    );
    return all.filter((each) => each !== null);
  }

  return async (text) => {
    const phrase = letters(text).text;
    if (bigrams(phrase).length > 0) return byPairs(phrase);
    const query = exactQuery(text);
    if (query === null) return [];
    return (await search(query)).map((result) => ({ result, at: Math.min(...result.words), whole: false }));
  };
}
