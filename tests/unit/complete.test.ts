import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS } from '../../src/checker/index.ts';

/** A check is one thing in three files: the check, its article, its test. None may be without the others. */
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

test('no id is used twice', () => expect(new Set(ids).size).toBe(ids.length));

test.each([
  'src/checker/checks/!(index).ts',
  'src/content/signs/*.mdx',
  'tests/unit/checker/checks/*.test.ts',
])('%s belongs to a check in the list', (pattern) => {
  expect(namesIn(pattern).filter((name) => !ids.includes(name))).toEqual([]);
});
