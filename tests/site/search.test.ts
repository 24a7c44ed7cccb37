import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-files.ts';
import { type Answer, openIndex } from '../../src/search/engine.ts';
import { comparison } from '../../src/search/tokens.ts';
import { letters } from '../../src/text/bigrams.ts';
import { openPagefind } from '../support/search-index.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DIST = path.join(ROOT, 'dist');
/** Beyond this many the substrings are sampled evenly: the test stays under a minute at any size of the site. */
const MAX_QUERIES = 20_000;

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
  const pagefind = await openPagefind(path.join(DIST, 'pagefind'));
  find = await openIndex(pagefind);
  const { results } = await pagefind.search(null);
  records = await Promise.all(
    results.map(async ({ id, data }) => {
      const { url, content: words, meta } = await data();
      return { id, url, lines: [meta.title, ...words.split('\n')] };
    }),
  );
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

function substrings(): string[] {
  const all = new Set<string>();
  for (const { text } of subjects) {
    const chars = graphemes(text);
    for (const length of [2, 3, 5, chars.length]) {
      for (let at = 0; at + length <= chars.length; at++) {
        const query = chars.slice(at, at + length).join('');
        if (query.trim() !== '') all.add(query);
      }
    }
  }
  return sample([...all], MAX_QUERIES);
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

describe('exactly the records that hold it, no more and no fewer', () => {
  test('every substring of every subject', { timeout: 60_000 }, async () => {
    const queries = substrings();
    expect(queries.length).toBeGreaterThan(1000);
    expect(await wrong(queries)).toEqual([]);
  });

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
    ['without spaces', (query: string) => query.replace(/\s+/gu, '')],
    ['spaced', (query: string) => Array.from(query).join(' ')],
  ])('written in %s', { timeout: 60_000 }, async (_, written) => {
    const changed = substrings()
      .filter((query, index) => index % 7 === 0 && written(query) !== query)
      .map(written);
    expect(changed.length).toBeGreaterThan(20);
    expect(await wrong(changed)).toEqual([]);
  });
});

describe('a pasted subject brings a case with that subject first', () => {
  const rows = sample(
    sightings.filter((row) => row.case !== null),
    150,
  );
  const words = (subject: string) => letters(subject).text.replace(/\d/g, '');
  const subjectsOf = (url: string) =>
    subjects.filter((each) => each.url === url).map(({ text }) => words(text));

  /** Rows for which the first case found has no subject that fits. */
  async function missed(
    changed: (subject: string) => string,
    fits: (has: string, pasted: string) => boolean,
  ) {
    const bad: string[] = [];
    for (const { subject } of rows) {
      const first = await (await find(changed(subject))).hits.find(({ kind }) => kind === 'case')?.load();
      const fitting = subjectsOf(first?.url ?? '').some((has) => fits(has, words(subject)));
      if (!fitting) bad.push(`${changed(subject)} → ${first?.url}`);
    }
    return bad;
  }

  test.each([
    ['as it is', (subject: string) => subject],
    ['passed on', (subject: string) => `Fwd: ${subject}`],
  ])('%s', async (_, changed) => {
    expect(rows.length).toBeGreaterThan(50);
    expect(await missed(changed, (has, pasted) => has === pasted)).toEqual([]);
  });

  test.each([
    ['with other numbers', (subject: string) => `${subject.replace(/\d/g, otherDigit)} #845-11`],
    ['with a name before it', (subject: string) => `山田太郎様 ${subject}`],
    ['with a letter left out', (subject: string) => leaveOut(subject)],
  ])('%s', { timeout: 60_000 }, async (_, changed) => {
    expect(await missed(changed, (has, pasted) => has.includes(pasted))).toEqual([]);
  });

  const otherDigit = (digit: string) => `${(Number(digit) + 3) % 10}`;
  function leaveOut(subject: string): string {
    const chars = graphemes(subject);
    return chars.length < 8 ? subject : chars.toSpliced(chars.length >> 1, 1).join('');
  }
});

test('nothing is shipped that no page loads', () => {
  expect(existsSync(path.join(DIST, 'data/search-records.json'))).toBe(false);
  const names = readdirSync(path.join(DIST, 'pagefind'));
  expect(names.filter((name) => /ui|highlight|playground/.test(name))).toEqual([]);
});
