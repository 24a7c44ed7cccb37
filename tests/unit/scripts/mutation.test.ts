import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keep, table } from '../../../scripts/mutation/results.ts';
import * as collected from '../../../scripts/mutation/tests.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'mutation-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const STORE = () => path.join(dir, 'files');
const OVERLAP = 'src/checker/overlap.ts';
const PRESSURE = 'src/checker/checks/pressure.ts';

function report(file: string, ...states: string[]): void {
  const mutants = states.map((status) =>
    status === 'Ignored'
      ? { status, statusReason: 'Static mutant (and "ignoreStatic" was enabled)' }
      : { status },
  );
  writeFileSync(
    path.join(dir, 'report.json'),
    JSON.stringify({ files: { [file]: { source: 'old', mutants } } }),
  );
  keep(path.join(dir, 'report.json'), STORE());
}

/** The numbers of the line that begins so. */
const numbers = (name: string, text = table(STORE(), [OVERLAP, PRESSURE])) =>
  text
    .split('\n')
    .find((line) => line.trimStart().startsWith(name))
    ?.match(/[\d.]+(?= |$)/g)
    ?.map(Number);

test('parts of a run are merged: by file, by group, in all', () => {
  report(OVERLAP, 'Killed', 'Killed', 'Timeout', 'Survived');
  report(PRESSURE, 'Killed', 'NoCoverage', 'Ignored');
  expect(numbers('overlap.ts')).toEqual([2, 1, 1, 0, 0, 0, 75]);
  expect(numbers('checks  ')).toEqual([1, 0, 0, 1, 0, 1, 50]);
  expect(numbers('all')).toEqual([3, 1, 1, 1, 0, 1, 66.7]);
});

test('a file run again takes the place of what was known of it', () => {
  report(OVERLAP, 'Survived');
  report(OVERLAP, 'Killed');
  expect(numbers('overlap.ts')).toEqual([1, 0, 0, 0, 0, 0, 100]);
});

test('says what was changed since, and what was not run', () => {
  report(OVERLAP, 'Killed');
  const text = table(STORE(), [OVERLAP, PRESSURE]);
  expect(text).toContain('overlap.ts *');
  expect(text).toContain(`Not run: 1 files, ${PRESSURE}`);
});

test('tests are collected with each row of a table on its own, and called as declared', async () => {
  const called: unknown[] = [];
  const tests = await collected.collect(['a.test.ts', 'b.test.ts'], async (file) => {
    collected.describe.each([['x'], ['y']])('group', (name) => {
      collected.test.each([[1, 2], [3]])('row', (...row) => called.push([file, name, ...row]));
      collected.test('row 1', () => called.push('twin'));
    });
  });
  expect(tests).toHaveLength(12);
  expect(new Set(tests.map(({ id }) => id)).size).toBe(12);
  for (const one of tests.slice(0, 3)) await one.run();
  expect(called).toEqual([['a.test.ts', 'x', 1, 2], ['a.test.ts', 'x', 3], 'twin']);
});
