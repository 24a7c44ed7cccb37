import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-files.ts';
import type { SightingData } from '../../src/schemas/sighting.ts';
import { type Answer, openIndex } from '../../src/search/engine.ts';
import { letters } from '../../src/text/bigrams.ts';
import { openPagefind, remembering } from '../support/search-index.ts';
import { seeded, WAYS } from '../support/search-queries.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Subjects asked for in each of the ways. */
const SUBJECTS = 40;

const content = readContent(ROOT);
const subjectsOf = new Map(
  content
    .filter(({ collection }) => collection === 'cases')
    .map(({ id, data }) => [
      `/cases/${id}/`,
      (data as { subjects: { text: string }[] }).subjects.map(({ text }) => bare(text)),
    ]),
);
const rows = content
  .filter(({ collection }) => collection === 'sightings')
  .map(({ data }) => data as SightingData)
  .filter((row) => row.case !== null);

/** What stays the same from mail to mail: the letters without the numbers. */
function bare(subject: string): string {
  return letters(subject).text.replace(/\d/g, '');
}

/** Several cases may bear one subject; any of them is its own. */
const isOwn = (url: string, subject: string) =>
  subjectsOf.get(url)?.some((text) => text.includes(bare(subject))) ?? false;

let find: (query: string) => Promise<Answer>;
beforeAll(async () => {
  find = await openIndex(remembering(await openPagefind(path.join(ROOT, 'dist/pagefind'))));
});

/** Place of the subject's own case among the cases found, from 1; Infinity where it is not among them. */
async function placeOf(query: string, subject: string): Promise<number> {
  const { hits } = await find(query);
  const cases = hits.filter(({ kind }) => kind === 'case').slice(0, 5);
  const urls = await Promise.all(cases.map(async (hit) => (await hit.load()).url));
  const at = urls.findIndex((url) => isOwn(url, subject));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

describe('a pasted subject brings its own case', () => {
  test('in more than 300 queries', () => {
    expect(SUBJECTS * WAYS.length).toBeGreaterThanOrEqual(300);
    expect(rows.length).toBeGreaterThan(SUBJECTS);
  });

  test.each(WAYS)('$name: among the first $within', { timeout: 60_000 }, async ({ name, within, write }) => {
    const random = seeded(name.length * 1000 + within);
    // As long as a title: two letters are a word that hundreds of mails have.
    const long = rows.filter(({ subject }) => bare(subject).length >= 8);
    const picked = Array.from({ length: SUBJECTS }, (_, index) => {
      const from = Math.floor((index * long.length) / SUBJECTS);
      return (long[from] as SightingData).subject;
    });
    const bad: string[] = [];
    for (const subject of picked) {
      const query = write(subject, random);
      const place = await placeOf(query, subject);
      if (place > within) bad.push(`${query} ← ${subject}: ${place}`);
    }
    expect(bad).toEqual([]);
  });
});
