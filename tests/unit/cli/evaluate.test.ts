import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FRAUD, UNRELATED } from './support/mails.ts';
import { folder, reports, run } from './support/run.ts';

function corpus(rows: object[]): string {
  const dir = folder();
  writeFileSync(join(dir, 'fraud.eml'), FRAUD);
  writeFileSync(join(dir, 'other.eml'), UNRELATED);
  writeFileSync(join(dir, 'manifest.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return dir;
}

const GOOD = [
  { file: 'fraud.eml', expect: 'fraud', group: 'lures', note: 'x' },
  { file: 'other.eml', expect: 'unrelated', group: 'ham' },
  { file: 'fraud.eml', expect: 'not-fraud', group: 'ham' },
];

it('measures verdicts and misses by group', async () => {
  const result = await run('evaluate', ['--json', '.'], { cwd: corpus(GOOD) });
  expect(reports(result)).toMatchObject([
    {
      groups: [
        { name: 'lures', total: 1, verdicts: { fraud: 1 }, misses: [] },
        { name: 'ham', total: 2, misses: [{ file: 'fraud.eml', expect: 'not-fraud', verdict: 'fraud' }] },
      ],
      rates: { frauds: 1, caughtAsFraud: 1, others: 2, calledFraud: 1, errors: 0 },
    },
  ]);
  expect(result).toMatchObject({ code: 0, stderr: '' });
});

it('prints it for people', async () => {
  const { stdout, code } = await run('evaluate', [corpus(GOOD)]);
  expect(stdout).toMatch(/^ham +2 +1 /m);
  expect(stdout).toContain('1/1（100.0 %）');
  expect(code).toBe(0);
});

it('reports a mail that is not there, goes on, and ends with 2', async () => {
  const dir = corpus([{ file: 'gone.eml', expect: 'fraud', group: 'lures' }, ...GOOD]);
  const result = await run('evaluate', ['--json', dir]);
  expect(reports(result)).toMatchObject([
    { groups: [{ total: 2, verdicts: { unreadable: 1 } }, { total: 2 }] },
  ]);
  expect(result.code).toBe(2);
  expect(result.stderr).toContain('gone.eml');
});

it.each([
  ['a bad row', () => [corpus([...GOOD, { file: 'x', expect: 'spam', group: 'g' }])], 'manifest.jsonl:4'],
  ['no manifest', () => [folder()], 'manifest.jsonl'],
  ['no folder', () => ['/nowhere/at/all'], '/nowhere/at/all'],
  ['no argument', () => [], 'npm run -s evaluate --'],
  ['two arguments', () => ['a', 'b'], 'npm run -s evaluate --'],
  ['an unknown option', () => ['--verbose', 'a'], '--verbose'],
])('%s ends with 2 and says where', async (_, args, where) => {
  const { code, stdout, stderr } = await run('evaluate', args());
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(where);
});
