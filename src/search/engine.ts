/** Answers queries from the index. Knows no DOM: the search page and the tests drive it alike. */
import { letters } from '../text/bigrams.ts';
import { rankByOverlap } from './overlap.ts';
import { KINDS, type Kind } from './record.ts';
import { exactQuery, overlapTokens } from './tokens.ts';

/** The part of Pagefind's browser module used here. */
export interface Pagefind {
  options(options: { baseUrl?: string; basePath?: string }): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    term: string | null,
    options?: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: { id: string; words: number[]; data(): Promise<Fragment> }[] }>;
}

export interface Fragment {
  url: string;
  /** The record's lines. */
  content: string;
  meta: { title: string; kind: Kind; theme: string; date: string; case: string };
}

export interface Hit {
  id: string;
  kind: Kind;
  /** '' where it has none. */
  theme: string;
  load(): Promise<Fragment>;
}

/** phrase: holds the query; words: holds each of its words; similar: much in common; none: nothing; blank: nothing asked. */
export type Mode = 'phrase' | 'words' | 'similar' | 'none' | 'blank';

export interface Answer {
  mode: Mode;
  /** What was looked for in the end, to be marked: the query, its words, or the query without 「Fwd:」. */
  sought: string[];
  /** Best first. */
  hits: Hit[];
}

/** Subjects are shorter; what is longer is cut, or a pasted mail would be one query of 50,000 pairs. */
export const MAX_QUERY = 300;
const MAX_WORDS = 8;
/** What mail programs put in front of a subject that is passed on, and people in front of one they copy. */
const PREFIX = /^\s*(?:(?:re|fw|fwd|件名|表題|題名|subject|転送|返信)\s*[:：]\s*)+/iu;

type Place = Omit<Hit, 'load' | 'id'> & { age: number };
type Results = Awaited<ReturnType<Pagefind['search']>>['results'];

/**
 * Prepares an index for answering.
 * @throws if it holds nothing: Pagefind starts without complaint when a part of it could not be loaded
 */
export async function openIndex(pagefind: Pagefind): Promise<(query: string) => Promise<Answer>> {
  const places = await readPlaces(pagefind);

  const hits = (results: Results, better: (a: Results[number], b: Results[number]) => number): Hit[] =>
    results
      .filter(({ id }) => places.has(id))
      .sort((a, b) => better(a, b) || (places.get(a.id) as Place).age - (places.get(b.id) as Place).age)
      .map(({ id, data }) => ({ ...(places.get(id) as Place), id, load: () => data() }));
  const exact = async (text: string): Promise<Results> => {
    const query = exactQuery(text);
    return query === null ? [] : (await pagefind.search(query)).results;
  };
  /** The further up it stands in a record, the more the record is about it: title, subjects, text. */
  const higher = (a: Results[number], b: Results[number]) => Math.min(...a.words) - Math.min(...b.words);

  async function byWords(words: string[]): Promise<Results> {
    const [first = [], ...others] = await Promise.all(words.map(exact));
    const ids = others.map((results) => new Set(results.map(({ id }) => id)));
    return first.filter(({ id }) => ids.every((set) => set.has(id)));
  }

  async function byOverlap(text: string): Promise<Hit[]> {
    const found = await Promise.all(
      overlapTokens(text).map(async (token) => (await pagefind.search(`"${token}"`)).results),
    );
    const ranked = rankByOverlap(found, places.size);
    const best = ranked[0]?.score ?? 0;
    const scores = new Map(
      ranked.filter(({ score }) => score >= best / 2).map(({ id, score }) => [id, score]),
    );
    const one = new Map(found.flat().map((result) => [result.id, result]));
    return hits(
      [...scores.keys()].map((id) => one.get(id) as Results[number]),
      (a, b) => (scores.get(b.id) as number) - (scores.get(a.id) as number),
    );
  }

  return async (query) => {
    const text = query.slice(0, MAX_QUERY).trim();
    if (exactQuery(text) === null) return { mode: 'blank', sought: [], hits: [] };
    for (const phrase of new Set([text, text.replace(PREFIX, '')])) {
      const found = await exact(phrase);
      if (found.length > 0) return { mode: 'phrase', sought: [phrase], hits: hits(found, higher) };
    }
    const subject = text.replace(PREFIX, '');
    const words = subject.split(/\s+/u).filter((word) => letters(word).text !== '');
    if (words.length > 1 && words.length <= MAX_WORDS) {
      const found = await byWords(words);
      if (found.length > 0) return { mode: 'words', sought: words, hits: hits(found, higher) };
    }
    const similar = await byOverlap(subject);
    return { mode: similar.length > 0 ? 'similar' : 'none', sought: [subject], hits: similar };
  };
}

/** Kind, theme and age of every record: known at once, while a record's words are fetched only to be shown. */
async function readPlaces(pagefind: Pagefind): Promise<Map<string, Place>> {
  const { theme = {} } = await pagefind.filters();
  const ids = async (options: Parameters<Pagefind['search']>[1]) =>
    (await pagefind.search(null, options)).results.map(({ id }) => id);
  const [newest, kinds, themes] = await Promise.all([
    ids({ sort: { date: 'desc' } }),
    Promise.all(KINDS.map((kind) => ids({ filters: { kind } }))),
    Promise.all(
      Object.keys(theme).map(async (key) => ({ key, ids: await ids({ filters: { theme: key } }) })),
    ),
  ]);
  if (newest.length === 0) throw new Error('The search index is empty');
  const themeOf = new Map(themes.flatMap(({ key, ids }) => ids.map((id) => [id, key])));
  const ages = new Map(newest.map((id, age) => [id, age]));
  return new Map(
    KINDS.flatMap((kind, index) =>
      (kinds[index] as string[]).map((id) => [
        id,
        { kind, theme: themeOf.get(id) ?? '', age: ages.get(id) ?? newest.length },
      ]),
    ),
  );
}
