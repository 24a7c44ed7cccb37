import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FRAUD, UNRELATED } from '../support/mails.ts';
import { folder, reports, run } from '../support/run.ts';

const POSTMARK = 'From x@y.example Mon Mar  2 10:00:00 2026\n';
const BOX = `${POSTMARK}${FRAUD}\n${POSTMARK}${UNRELATED}\n${POSTMARK}${FRAUD}\n`;
const judged = (result: Parameters<typeof reports>[0]) =>
  reports(result).map(({ file, verdict }) => [file, verdict]);

it('judges each mail of a mailbox under its number, in order', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'all.mbox'), BOX);
  writeFileSync(join(cwd, 'one.eml'), `${POSTMARK}${UNRELATED}`);
  const expected = [
    ['./all.mbox#1', 'fraud'],
    ['./all.mbox#2', 'unrelated'],
    ['./all.mbox#3', 'fraud'],
    ['./one.eml', 'unrelated'],
  ];
  for (const jobs of ['1', '2']) {
    expect(judged(await run('check', ['--json', '--jobs', jobs, '.'], { cwd }))).toEqual(expected);
  }
});

it('also from standard input', async () => {
  expect(judged(await run('check', ['--json', '-'], { stdin: BOX }))).toEqual([
    ['-#1', 'fraud'],
    ['-#2', 'unrelated'],
    ['-#3', 'fraud'],
  ]);
});

it('leaves alone what the user calls a text', async () => {
  expect(judged(await run('check', ['--json', '--as', 'text', '-'], { stdin: BOX }))).toHaveLength(1);
});
