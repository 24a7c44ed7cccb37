import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FileResult, keep, kept } from '../../../scripts/mutation/results.ts';
import { changing, idle, SAME, type Same } from '../../../scripts/mutation/same.ts';
import { survivors, table } from '../../../scripts/mutation/table.ts';
import * as collected from '../../../scripts/mutation/tests.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'mutation-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const STORE = () => path.join(dir, 'files');
const OVERLAP = 'src/checker/overlap.ts';
const PRESSURE = 'src/checker/checks/pressure.ts';

const SOURCE = 'function f(a) {\n  return a > 1;\n}';

/** One change for each state, all of them to the number in line 2. */
function report(file: string, ...states: string[]): void {
  const location = { start: { line: 2, column: 14 }, end: { line: 2, column: 15 } };
  const mutants = states.map((status) => ({
    status,
    statusReason: status === 'Ignored' ? 'Static mutant (and "ignoreStatic" was enabled)' : undefined,
    replacement: '2',
    location,
  }));
  writeFileSync(
    path.join(dir, 'report.json'),
    JSON.stringify({ files: { [file]: { source: SOURCE, mutants } } }),
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
  expect(numbers('overlap.ts')).toEqual([2, 1, 1, 0, 0, 0, 0, 75]);
  expect(numbers('checker/checks  ')).toEqual([1, 0, 0, 1, 0, 1, 0, 50]);
  expect(numbers('all')).toEqual([3, 1, 1, 1, 0, 1, 0, 66.7]);
});

test('a file run again takes the place of what was known of it', () => {
  report(OVERLAP, 'Survived');
  report(OVERLAP, 'Killed');
  expect(numbers('overlap.ts')).toEqual([1, 0, 0, 0, 0, 0, 0, 100]);
});

test('says what was changed since, and what was not run', () => {
  report(OVERLAP, 'Killed');
  const text = table(STORE(), [OVERLAP, PRESSURE]);
  expect(text).toContain('overlap.ts *');
  expect(text).toContain(`Not run: 1 files, ${PRESSURE}`);
});

test('what was let pass is told with its place and its code', () => {
  report(OVERLAP, 'Killed', 'Survived', 'NoCoverage');
  expect(survivors(STORE(), [OVERLAP]).split('\n')).toEqual([
    `${OVERLAP}:2 1 → 2`,
    `${OVERLAP}:2 1 → 2 (no test)`,
  ]);
  expect(survivors(STORE(), [PRESSURE])).toBe('');
});

test('what changes nothing is not counted, as long as the code is the same', () => {
  report(OVERLAP, 'Killed', 'Survived');
  const [result] = kept(STORE()) as [FileResult];
  const same: Same = { file: OVERLAP, code: 'return a > 1;', now: ['2'], why: 'an example' };
  expect(changing(result, [same])).toEqual([]);
  expect(idle([result], [same])).toEqual([]);
  for (const other of [{ file: PRESSURE }, { code: 'return a > 2;' }, { now: ['3'] }])
    expect(changing(result, [{ ...same, ...other }])).toHaveLength(1);
  const changed = { ...same, code: 'return a > 2;' };
  expect(idle([result], [same, changed])).toEqual([changed]);
});

test('what changes nothing is listed with its reason, for a line that exists', () => {
  for (const { file, code, now, why } of SAME) {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.trim());
    expect(lines, file).toContain(code);
    expect(now.length * why.length).toBeGreaterThan(0);
  }
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
