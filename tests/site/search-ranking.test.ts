import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, openIndex } from '../../src/search/engine.ts';
import { openPagefind, readCatalogue, remembering } from '../support/search-index.ts';
import { isOwn, queriesOf, WAYS } from '../support/search-queries.ts';

/** Subjects asked for in each of the ways. */
const SUBJECTS = 40;

let find: (query: string) => Promise<Answer>;
beforeAll(async () => {
  const dir = path.resolve(import.meta.dirname, '../../dist/pagefind');
  find = openIndex(remembering(await openPagefind(dir)), readCatalogue(dir));
});

/** Place of the subject's own case among the cases found, from 1; Infinity where it is not among the first five. */
async function placeOf(query: string, subject: string): Promise<number> {
  const { hits } = await find(query);
  const cases = hits.filter(({ kind }) => kind === 'case').slice(0, 5);
  const urls = await Promise.all(cases.map(async (hit) => (await hit.load()).url));
  const at = urls.findIndex((url) => isOwn(url, subject));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

describe('a pasted subject brings its own case', () => {
  test('in more than 300 queries', () => {
    const queries = WAYS.flatMap((way) => queriesOf(way, SUBJECTS));
    expect(new Set(queries.map(({ query }) => query)).size).toBeGreaterThanOrEqual(300);
  });

  test.each(WAYS)('$name: among the first $within', { timeout: 60_000 }, async (way) => {
    const bad: string[] = [];
    for (const { query, subject } of queriesOf(way, SUBJECTS)) {
      const place = await placeOf(query, subject);
      if (place > way.within) bad.push(`${query} ← ${subject}: ${place}`);
    }
    expect(bad).toEqual([]);
  });
});
