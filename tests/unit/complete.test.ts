import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Finding, Strength, Verdict } from '../../src/checker/index.ts';
import { buildLureIndex, CHECKS } from '../../src/checker/index.ts';
import { decide } from '../../src/checker/verdict.ts';
import { EXAMPLES } from '../../src/examples/mails.ts';
import { showSign } from '../../src/examples/show.ts';

/**
 * A check is one thing in several places: the check, its line in the index, its article and the group it stands in, its
 * test, and a rule of the verdict for its strength. None may be without the others.
 */
const ROOT = path.resolve(import.meta.dirname, '../..');
const ids = CHECKS.map(({ id }) => id);

const namesIn = (pattern: string) =>
  globSync(pattern, { cwd: ROOT }).map((file) => path.basename(file).replace(/\..*$/, ''));

test.each(ids)('%s has its file, its article and its test', (id) => {
  const missing = [
    `src/checker/checks/${id}.ts`,
    `src/content/signs/${id}.mdx`,
    `tests/unit/checker/checks/${id}.test.ts`,
  ].filter((file) => !existsSync(path.join(ROOT, file)));
  expect(missing).toEqual([]);
});

/** The one lure that the example of known-lure takes up. */
const lures = buildLureIndex([
  {
    case: 'held',
    title: '注文を出荷できないと知らせる偽メール',
    date: '2023-11',
    subject: 'Amazon支払い方法を確認できず、注文を出荷できません',
    body: '',
    genuineToo: false,
  },
]);

test.each(ids)('%s has an example in which the engine finds it', async (id) => {
  expect((await showSign(id, lures)).finding).toMatchObject({ check: id, outcome: 'found' });
});

test('no example is without its check', () => {
  expect(Object.keys(EXAMPLES).filter((id) => !ids.includes(id))).toEqual([]);
});

test('a sign without an example stops the build', async () => {
  await expect(showSign('no-such-sign', lures)).rejects.toThrow('src/examples/mails.ts');
});

test('no id is used twice', () => expect(new Set(ids).size).toBe(ids.length));

test.each([
  'src/checker/checks/!(index).ts',
  'src/content/signs/*.mdx',
  'tests/unit/checker/checks/*.test.ts',
])('%s belongs to a check in the list', (pattern) => {
  expect(namesIn(pattern).filter((name) => !ids.includes(name))).toEqual([]);
});

/** The file's own words: it needs Astro, and these tests need nothing. */
const groups =
  /const GROUP_OF[^{]*\{([^}]*)\}/.exec(readFileSync(path.join(ROOT, 'src/signs.ts'), 'utf8'))?.[1] ?? '';
const grouped = [...groups.matchAll(/^\s*'?([a-z-]+)'?:/gm)].map(([, id]) => id);

test('each check stands in a group of the signs, and nothing else does', () => {
  expect(grouped.toSorted()).toEqual(ids.toSorted());
});

/** What one found sign of this strength makes of a mail that claims to be Amazon and of which nothing else is known. */
const ALONE: Record<Strength, Verdict> = {
  decisive: 'fraud',
  strong: 'suspicious',
  weak: 'undetermined',
  reassuring: 'undetermined',
  note: 'undetermined',
};

test.each(CHECKS)('$id has a strength that the verdict knows', ({ id, strength }) => {
  const coverage = { subject: true, sender: true, authentication: true, text: true, links: true };
  const finding: Finding = { check: id, outcome: 'found', strength, data: {}, evidence: [] };
  expect(decide('amazon', coverage, [finding])).toBe(ALONE[strength]);
});

test('the verdict speaks of no check that does not exist', () => {
  const source = readFileSync(path.join(ROOT, 'src/checker/verdict.ts'), 'utf8');
  const named = [...source.matchAll(/(?:has\(findings, |check === )'([a-z-]+)'/g)].map(([, id]) => id);
  expect(named.length).toBeGreaterThan(0);
  for (const id of named) expect(ids).toContain(id);
});
