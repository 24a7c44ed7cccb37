/** Answers queries from the index. Knows no DOM: the search page and the tests drive it alike. */
import { letters } from '../text/bigrams.ts';
import { refang } from '../text/defang.ts';
import { type Catalogue, placesOf } from './catalogue.ts';
import { rankByOverlap } from './overlap.ts';
import type { Fragment, Pagefind, Result } from './pagefind.ts';
import { type Holding, phraseFinder } from './phrase.ts';
import type { Kind } from './record.ts';
import { exactQuery, overlapTokens } from './tokens.ts';

export interface Hit {
  id: string;
  kind: Kind;
  /** '' where it has none, … */
  theme: string;
  /** … and the same for the year it was seen in. */
  year: string;
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
/**
 * What mail programs put in front of a subject that is passed on, people in front of one they copy, and frauds in
 * front of their own: the reader's name. A name only before a whole subject, for 「お客様 停止」 are two words sought.
 */
const PREFIX =
  /^\s*(?:(?:re|fw|fwd|件名|表題|題名|subject|転送|返信|回复)\s*[:：]|(?!お)[^\s様:：]{1,24}様\s(?=\s*\S{8}))/iu;

/** The text, then the same without its first prefix, without its first two … A lure's own 「回复：」 is found before it is taken off. */
function withFewerPrefixes(text: string): string[] {
  const shorter = text.replace(PREFIX, '').trim();
  return shorter === text ? [text] : [text, ...withFewerPrefixes(shorter)];
}

/** An address as the pages may write it: without its beginning, its host alone, `@` as 「[at]」. Nothing for other words. */
function asWritten(text: string): string[] {
  const bare = refang(text).replace(/^https?:\/\//iu, '');
  if (/\s/u.test(bare) || !/[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(bare)) return [];
  const host = bare.split(/[/?#]/u, 1)[0] as string;
  return [bare, host].flatMap((each) => [each, each.replace(/@/gu, '[at]')]);
}

/** 「メール-アマゾン」 with its dash as a dash, where as a long mark it is not found. */
function withDashes(text: string): string[] {
  const apart = text.replace(/[\p{Pd}\u2212\u2500\u2501]/gu, ' ');
  return apart === text ? [] : [apart];
}

/** All in hiragana, all in katakana: 「あまぞん」 as it is typed before it is changed over. Nothing where that changes nothing. */
function inOtherKana(text: string): string[] {
  const shifted = (kana: RegExp, by: number) =>
    text.normalize('NFKC').replace(kana, (char) => String.fromCharCode(char.charCodeAt(0) + by));
  return [shifted(/[ぁ-ゖ]/g, 0x60), shifted(/[ァ-ヶ]/g, -0x60)].filter((each) => each !== text);
}

/**
 * In this order: the higher score; then the higher place in its record (title, summary, subjects, text), for what
 * stands further up a record is more about; then the newer.
 */
interface Ranked {
  result: Result;
  score: number;
  at: number;
}

/**
 * Prepares an index for answering.
 * @throws if it holds nothing
 */
export function openIndex(pagefind: Pagefind, catalogue: Catalogue): (query: string) => Promise<Answer> {
  const place = placesOf(catalogue);
  const total = catalogue.kind.of.length;
  const holding = phraseFinder(pagefind, catalogue.common);

  const byRank = (found: Ranked[]): Hit[] =>
    found
      .map(({ result, ...rank }) => ({
        ...{ ...place(result.id), id: result.id, ...rank },
        load: () => result.data(),
      }))
      .sort((a, b) => b.score - a.score || a.at - b.at || a.age - b.age);

  /** Records that hold the text. A line that is the text and no more comes first: a whole subject was pasted. */
  async function exact(text: string): Promise<Ranked[]> {
    return (await holding(text)).map(({ whole, ...rest }: Holding) => ({ ...rest, score: whole ? 1 : 0 }));
  }

  async function byWords(words: string[]): Promise<Ranked[]> {
    const [first = [], ...others] = await Promise.all(words.map(exact));
    const ids = others.map((found) => new Set(found.map(({ result }) => result.id)));
    return first.filter(({ result }) => ids.every((set) => set.has(result.id)));
  }

  async function byOverlap(text: string): Promise<Ranked[]> {
    // Unquoted: a quoted search tells only the first place in each record.
    const found = await Promise.all(
      overlapTokens(text).map(async (token) => (await pagefind.search(token)).results),
    );
    const results = new Map(found.flat().map((result) => [result.id, result]));
    const ranked = rankByOverlap(found, total);
    const best = ranked[0]?.score ?? 0;
    return ranked
      .filter(({ score }) => score >= best / 2)
      .map(({ id, score, at }) => ({ result: results.get(id) as Result, score, at }));
  }

  return async (query) => {
    const text = query.slice(0, MAX_QUERY).trim();
    if (exactQuery(text) === null) return { mode: 'blank', sought: [], hits: [] };
    const phrases = withFewerPrefixes(text);
    const subject = phrases.at(-1) as string;
    const others = [...asWritten(subject), ...withDashes(subject), ...inOtherKana(subject)];
    for (const phrase of new Set([...phrases, ...others])) {
      if (exactQuery(phrase) === null) continue;
      const found = await exact(phrase);
      if (found.length > 0) return { mode: 'phrase', sought: [phrase], hits: byRank(found) };
    }
    const words = subject.split(/\s+/u).filter((word) => letters(word).text !== '');
    if (words.length > 1 && words.length <= MAX_WORDS) {
      const found = await byWords(words);
      if (found.length > 0) return { mode: 'words', sought: words, hits: byRank(found) };
    }
    const similar = byRank(await byOverlap(subject));
    return { mode: similar.length > 0 ? 'similar' : 'none', sought: [subject], hits: similar };
  };
}
