import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { isDay, isStale, todayInJapan } from '../../../src/cli/age.ts';
import { behind, reviews } from '../../../src/cli/facts/dated.ts';
import { readFacts } from '../../../src/cli/facts/facts-files.ts';
import { folder, run } from './support/run.ts';

describe('isStale', () => {
  test.each([
    ['2025-05', '2026-11-22', 18, false],
    ['2025-04', '2026-11-22', 18, true],
    ['2025-05', '2026-12-01', 18, true],
    ['2024-12', '2026-06-30', 18, false],
    ['2024-12', '2026-07-01', 18, true],
    ['2025-11-22', '2026-11-22', 12, false],
    ['2025-11-21', '2026-11-22', 12, true],
    ['2025-02-28', '2026-08-31', 18, true],
    ['2025-03-01', '2026-08-31', 18, false],
    ['2026-12', '2026-11-22', 12, false],
  ])('%s on %s after %i months: %s', (checked, today, months, stale) => {
    expect(isStale(checked, today, months)).toBe(stale);
  });
});

test.each([
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['2026-11', false],
  ['', false],
])('isDay %s: %s', (written, day) => expect(isDay(written)).toBe(day));

test('the day changes when it does in Japan', () => {
  expect(todayInJapan(new Date('2026-11-22T14:59:59Z'))).toBe('2026-11-22');
  expect(todayInJapan(new Date('2026-11-22T15:00:00Z'))).toBe('2026-11-23');
});

describe('readFacts', () => {
  const facts = (source: string) => {
    const dir = folder();
    writeFileSync(join(dir, 'some.ts'), source);
    return readFacts(dir);
  };

  it('finds a source and a month in every row of every file', async () => {
    const rows = await readFacts();
    const files = new Set(rows.map(({ list }) => list.split(' ')[0]));
    expect(files).toContain('src/checker/facts/amazon.ts');
    expect(rows.length).toBeGreaterThan(100);
  });

  it('reads lists and single facts', async () => {
    const rows = await facts(
      "export const A = [{ a: 1, source: 'x', checked: '2024-01' }]; export const B = { source: 'y', checked: '2025-02' };",
    );
    expect(rows).toMatchObject([
      { source: 'x', checked: '2024-01' },
      { source: 'y', checked: '2025-02' },
    ]);
  });

  it.each([
    ['no source', "[{ checked: '2024-01' }]"],
    ['an empty source', "[{ source: ' ', checked: '2024-01' }]"],
    ['no month', "[{ source: 'x', checked: '2024-01' }, { source: 'x' }]"],
    ['a month that is none', "[{ source: 'x', checked: '2024-13' }]"],
    ['a day for a month', "[{ source: 'x', checked: '2024-01-01' }]"],
    ['plain words', "['amazon.co.jp']"],
    ['a value alone', "'amazon.co.jp'"],
    ['an empty list', '[]'],
  ])('refuses %s and names it', async (_, value) => {
    await expect(facts(`export const LIST = ${value};`)).rejects.toThrow(/some\.ts LIST/);
  });
});

test('a translation is due once the original has changed after its review', () => {
  const translated = [
    { file: 'en', checked: '2026-11-22' },
    { file: 'vi', checked: '2026-11-23' },
  ];
  expect(behind(translated, '2026-11-22')).toEqual([]);
  expect(behind(translated, '2026-11-23')).toEqual([translated[0]]);
  expect(reviews.map(({ file }) => file.split(' ')[1])).toEqual(['easy', 'en', 'zh', 'vi', 'pt']);
});

describe('npm run -s facts', () => {
  it('ends with 0 while all is fresh', async () => {
    const { code, stdout, stderr } = await run('facts', ['--today', '2026-11-22']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.match(/: 0件\]/g)).toHaveLength(3);
  });

  it('lists facts and pages once they are old, and ends with 1', async () => {
    const { code, stdout } = await run('facts', ['--today', '2039-01-01']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^\d{4}-\d{2} {2}src\/checker\/facts\/amazon\.ts OFFICIAL_DOMAINS {2}/m);
    expect(stdout).toMatch(/^\d{4}-\d{2}-\d{2} {2}src\/content\/guides\/already-done\.mdx$/m);
    // Translations, the desks' numbers and the steps on devices grow old like pages.
    for (const due of [
      'already-done/languages\\.ts vi',
      'site\\.ts CONTACTS_CHECKED',
      'steps/sources\\.ts onamae',
    ])
      expect(stdout).toMatch(new RegExp(`^\\d{4}-\\d{2}(?:-\\d{2})? {2}src/${due}$`, 'm'));
  });

  it.each([
    ['a day that is none', ['--today', '2026-02-30']],
    ['no day', ['--today']],
    ['an unknown option', ['--verbose']],
    ['a path', ['src']],
  ])('%s: ends with 2 and says how to use it', async (_, args) => {
    const { code, stdout, stderr } = await run('facts', args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('npm run -s facts');
  });

  it('explains itself', async () => {
    expect(await run('facts', ['--help'])).toMatchObject({ code: 0, stderr: '' });
  });
});
