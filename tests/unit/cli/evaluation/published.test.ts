import { expect, it } from 'vitest';
import { unreadable } from '../../../../src/checker/index.ts';
import type { Evaluation } from '../../../../src/cli/evaluation/evaluation.ts';
import type { Expectation } from '../../../../src/cli/evaluation/manifest.ts';
import { published } from '../../../../src/cli/evaluation/published.ts';
import { createCounter } from '../../../../src/cli/evaluation/tally/tally.ts';
import { accuracySchema } from '../../../../src/schemas/accuracy.ts';

function evaluation(...rows: [group: string, expect: Expectation][]): Evaluation {
  const { add, tally } = createCounter();
  for (const [group, expect] of rows) {
    const file = `${group}/zzprivate-name.eml`;
    add('eml', { file, path: file, expect, group }, unreadable('failed'));
  }
  const year = { total: 2, official: 0, lookalike: 1, other: 1, unreadable: 0, fraud: 2 };
  const urls = ['2021', '2020', '2021'].map((name) => ({
    file: 'zzprivate-list.csv',
    years: [{ year: name, ...year }],
    official: [{ line: 2, url: 'https://zzprivate.example/' }],
  }));
  return { kinds: tally(), urls, without: [], lures: false };
}

it('holds counts, and no names of files, addresses or misses', () => {
  const result = published(evaluation(['lures', 'fraud'], ['ham-en', 'not-fraud'], ['shop', 'not-fraud']));
  expect(JSON.stringify(result)).not.toContain('zzprivate');
  expect(result.kinds[0]?.groups).toEqual(
    [
      ['lures', 'fraud'],
      ['ham-en', 'unrelated'],
      ['shop', 'genuine'],
    ].map(([name, are]) => ({ name, are, total: 1, fraud: 0, suspicious: 0, consistent: 0, unreadable: 1 })),
  );
  expect(() =>
    accuracySchema.parse({ measured: '2026-01-01', version: '1', commit: null, ...result }),
  ).not.toThrow();
});

it('adds the lists up by year', () => {
  expect(published(evaluation()).urls).toMatchObject([
    { year: '2020', total: 2 },
    { year: '2021', total: 4, lookalike: 2, fraud: 4 },
  ]);
});

it('leaves out what nobody labelled one by one', () => {
  expect(published(evaluation(['world', 'fraud?'])).kinds[0]?.groups).toEqual([]);
});

it('refuses a group of frauds and others', () => {
  expect(() => published(evaluation(['mixed', 'fraud'], ['mixed', 'unrelated']))).toThrow('mixed');
});
