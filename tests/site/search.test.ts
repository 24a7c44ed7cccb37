import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-files.ts';
import { type Answer, MAX_QUERY, openIndex } from '../../src/search/engine.ts';
import { comparison } from '../../src/search/tokens.ts';
import { letters } from '../../src/text/bigrams.ts';
import { openPagefind, readCatalogue, readRecords, remembering } from '../support/search-index.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DIST = path.join(ROOT, 'dist');
/** Substrings asked for, evenly from all: the test takes seconds at any size of the site. */
const MAX_QUERIES = 3000;

interface Row {
  id: string;
  subject: string;
  case: string | null;
}
interface Case {
  subjects: { text: string }[];
}

const content = readContent(ROOT);
const sightings = content.filter((file) => file.collection === 'sightings').map(({ data }) => data as Row);
/** Every subject the site knows, with the address that must come up for it. */
const subjects = [
  ...sightings.map(({ id, subject }) => ({ text: subject, url: `/sightings/${id.slice(0, 4)}/#${id}` })),
  ...content
    .filter((file) => file.collection === 'cases')
    .flatMap(({ id, data }) => (data as Case).subjects.map(({ text }) => ({ text, url: `/cases/${id}/` }))),
];

let find: (query: string) => Promise<Answer>;
/** Every record of the index, its lines as people read them. */
let records: { id: string; url: string; lines: string[] }[];

beforeAll(async () => {
  const dir = path.join(DIST, 'pagefind');
  find = openIndex(remembering(await openPagefind(dir)), readCatalogue(dir));
  records = readRecords(dir);
});

/** The plain scan that the index is measured against: ids of the records with a line that holds the query. */
function scanner(kept: ReturnType<typeof comparison>) {
  const folded = records.map(({ id, lines }) => ({ id, lines: lines.map((line) => kept(line).text) }));
  return (query: string) => {
    const wanted = kept(query).text;
    return folded.filter(({ lines }) => lines.some((line) => line.includes(wanted))).map(({ id }) => id);
  };
}

/** Grapheme by grapheme: half a ｶﾞ is nothing that anybody can type or select. */
const graphemes = (text: string) =>
  Array.from(new Intl.Segmenter('ja').segment(text), ({ segment }) => segment);

function substrings(texts: readonly string[], most = MAX_QUERIES): string[] {
  const all = new Set<string>();
  for (const text of texts) {
    const chars = graphemes(text);
    for (const length of [2, 3, 5, chars.length]) {
      for (let at = 0; at + length <= chars.length; at++) {
        const query = chars.slice(at, at + length).join('');
        if (query.trim() !== '') all.add(query);
      }
    }
  }
  return sample([...all], most);
}

/** At most so many, evenly and always the same ones. */
function sample<Item>(items: Item[], most: number): Item[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** Asks each query; returns those whose hits are not the scan's, so that a failure shows queries and not a diff. */
async function wrong(queries: readonly string[], meant = (query: string) => query): Promise<string[]> {
  const scans = new Map<unknown, (query: string) => string[]>();
  const bad: string[] = [];
  for (const query of queries) {
    const kept = comparison(query);
    const scan = scans.get(kept) ?? scanner(kept);
    scans.set(kept, scan);
    const { mode, hits } = await find(query);
    const expected = scan(meant(query));
    const found = new Set(hits.map(({ id }) => id));
    if (mode !== 'phrase' || found.size !== expected.length || !expected.every((id) => found.has(id))) {
      bad.push(`${query} (${mode}, ${found.size} for ${expected.length})`);
    }
  }
  return bad;
}

test('every subject is in the index, under the address of its row or case', () => {
  const byUrl = new Map(records.map(({ url, lines }) => [url, lines]));
  expect(subjects.filter(({ text, url }) => !byUrl.get(url)?.includes(text))).toEqual([]);
});

test('every address of the index exists on the site', () => {
  const pages = records.map(({ url }) => path.join(DIST, url.split('#')[0] as string, 'index.html'));
  expect(pages.filter((page) => !existsSync(page))).toEqual([]);
});

test('what the template writes on every page is not found on every page', () => {
  const own = ['case', 'guide', 'sign'].map((kind) =>
    records.filter(({ url }) => url.startsWith(`/${kind}s/`)),
  );
  for (const pages of own) {
    const counts = new Map<string, number>();
    for (const line of pages.flatMap(({ lines }) => [...new Set(lines)]))
      counts.set(line, (counts.get(line) ?? 0) + 1);
    expect(pages.length).toBeGreaterThan(5);
    expect([...counts].filter(([, count]) => count >= pages.length * 0.9)).toEqual([]);
  }
});

describe('exactly the records that hold it, no more and no fewer', () => {
  test('parts of subjects', { timeout: 60_000 }, async () => {
    const queries = substrings(subjects.map(({ text }) => text));
    expect(queries.length).toBeGreaterThan(1000);
    expect(await wrong(queries)).toEqual([]);
  });

  test('parts of specimens, senders, hosts, guides and signs', { timeout: 60_000 }, async () => {
    const lines = records.flatMap((record) => record.lines.filter((line) => line.length < 400));
    const queries = substrings(sample(lines, 1500)).filter((query) => query.length <= MAX_QUERY);
    expect(queries.length).toBeGreaterThan(1000);
    expect(await wrong(queries)).toEqual([]);
  });

  test('single letters', { timeout: 60_000 }, async () => {
    const all = new Set(subjects.flatMap(({ text }) => Array.from(letters(text).text)));
    expect(await wrong(sample([...all], 200))).toEqual([]);
  });

  const LOOKALIKES: Record<string, string> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у' };
  /** 𝔸 to ℤ are not all in one row; the bold ones are. */
  const decorated = (char: string) => String.fromCodePoint(0x1d400 + char.charCodeAt(0) - 65);
  const HALF_KANA = Array.from({ length: 0xff9d - 0xff66 + 1 }, (_, i) => String.fromCharCode(0xff66 + i));
  const half = new Map(
    HALF_KANA.flatMap((kana) => ['', 'ﾞ', 'ﾟ'].map((mark) => [(kana + mark).normalize('NFKC'), kana + mark])),
  );
  test.each([
    [
      'full width',
      (query: string) => query.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
    ],
    ['upper case', (query: string) => query.toUpperCase()],
    ['half-width kana', (query: string) => Array.from(query, (char) => half.get(char) ?? char).join('')],
    ['a dash for the long mark', (query: string) => query.replace(/(?<=[ァ-ヺ])ー(?=[ァ-ヺ])/g, '－')],
    ['without spaces', (query: string) => query.replace(/\s+/gu, '')],
    ['spaced', (query: string) => Array.from(query).join(' ')],
    [
      'look-alike letters',
      (query: string) => query.replace(/[aceopxy]/g, (char) => LOOKALIKES[char] ?? char),
    ],
    ['decorative letters', (query: string) => query.replace(/[A-Z]/g, (char) => decorated(char))],
    ['with letters nobody sees', (query: string) => Array.from(query).join('\u200b')],
  ])('written in %s', { timeout: 60_000 }, async (_, written) => {
    const all = substrings(
      subjects.map(({ text }) => text),
      20_000,
    );
    const changed = all.filter((query) => written(query) !== query);
    const meant = new Map(sample(changed, 300).map((query) => [written(query), query]));
    expect(meant.size).toBeGreaterThan(20);
    expect(await wrong([...meant.keys()], (query) => meant.get(query) as string)).toEqual([]);
  });
});

test('nothing is shipped that no page loads', () => {
  expect(existsSync(path.join(DIST, 'data/search-records.json'))).toBe(false);
  const names = readdirSync(path.join(DIST, 'pagefind'));
  expect(names.filter((name) => /ui|highlight|playground/.test(name))).toEqual([]);
});
