import { analyse } from 'scslre';
import { beforeAll, expect, test } from 'vitest';
import { type Collected, collect } from '../../../scripts/regexes/collect.ts';
import { BOUNDED } from '../../support/bounded-regexes.ts';

/**
 * No regular expression of src/ may cost more than its input is long, if anybody may have written the input: two thousand
 * blanks held a mail up for seconds once. What `npm run regexes` tries out in minutes is here a matter of structure.
 */

let collected: Collected;
beforeAll(async () => {
  collected = await collect();
});

const listed = Object.entries(BOUNDED).flatMap(([file, { regexes }]) =>
  regexes.map((regex) => `${file} ${regex}`),
);

test('finds those of every kind of file, literal or put together', () => {
  const files = new Set(collected.regexes.map(({ file }) => file));
  expect([...files]).toEqual(
    expect.arrayContaining([
      'src/checker/checks/pressure.ts',
      'src/checker/read/links/plain-urls.ts',
      'src/redact/numbers.ts',
      'src/components/checker/intake.ts',
      'src/components/checker/PassOn.tsx',
    ]),
  );
  expect(collected.regexes.filter(({ source }) => source.includes('\\s{0,9}(\\d{1,9})')).length).toBe(5);
});

test('none is put together later than at load, from words that somebody else may have written', () => {
  expect(collected.late).toEqual([]);
});

test('none is slow but those that are listed with their bound, and all that are listed still are', () => {
  const slow = collected.regexes
    .filter(({ source, flags }) => analyse({ source, flags }).reports.length > 0)
    .map(({ file, text }) => `${file} ${text}`);
  expect(slow.sort()).toEqual(listed.sort());
});

test.each([
  /^ *a *b? *$/, // blanks shared out between three
  / +$/, // tried again from every blank
  /(?:a|a)*b/,
])('%s would be noticed', (regex) => {
  expect(analyse(regex).reports).not.toEqual([]);
});
