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

it('measures verdicts and misses by kind of input and group', async () => {
  const result = await run('evaluate', ['--json', '.'], { cwd: corpus(GOOD) });
  const rates = { frauds: 1, caughtAsFraud: 1, others: 2, calledFraud: 1, errors: 0 };
  expect(reports(result)).toMatchObject([
    {
      lures: true,
      without: [],
      urls: [],
      kinds: [
        {
          kind: 'eml',
          groups: [
            { name: 'lures', total: 1, verdicts: { fraud: 1 }, misses: [] },
            { name: 'ham', total: 2, misses: [{ file: 'fraud.eml', expect: 'not-fraud', verdict: 'fraud' }] },
          ],
          rates,
        },
        // The other mail has no HTML, so nothing to copy in that way.
        { kind: 'rich', groups: [{ total: 1, misses: [] }, { total: 1 }], rates: { ...rates, others: 1 } },
        { kind: 'plain', groups: [{ total: 1 }, { total: 2 }] },
        { kind: 'phone', groups: [{ total: 1 }, { total: 2 }] },
      ],
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

it('measures only the kinds asked for, without the checks left out, and without known lures', async () => {
  const without = 'action-link-foreign,sender-foreign,link-lookalike';
  const args = [
    '--json',
    '--kinds',
    'plain,eml',
    '--no-lures',
    '--without',
    without,
    '--without',
    'pressure',
  ];
  const [result] = reports(await run('evaluate', [...args, corpus(GOOD)]));
  expect(result).toMatchObject({
    lures: false,
    without: [...without.split(','), 'pressure'],
    kinds: [
      { kind: 'eml', groups: [{ name: 'lures', verdicts: { fraud: 0 } }, {}] },
      { kind: 'plain', groups: [{ name: 'lures', verdicts: { fraud: 0 } }, {}] },
    ],
  });
});

it('takes copies for what they are, and makes none of them', async () => {
  const dir = corpus([{ file: 'paste.txt', expect: 'not-fraud', group: 'pastes' }]);
  writeFileSync(join(dir, 'paste.txt'), '件名: PTA\n\n来週は体育館です。\n');
  const [result] = reports(await run('evaluate', ['--json', dir]));
  expect(result).toMatchObject({ kinds: [{ kind: 'plain', groups: [{ name: 'pastes', total: 1 }] }] });
});

it('measures lists of URLs, also without a manifest', async () => {
  const dir = folder();
  writeFileSync(join(dir, 'list.csv'), 'date,url\n2020-01-02,https://amazon-update.example/\n');
  writeFileSync(join(dir, 'other.csv'), 'a,b\n');
  const result = await run('evaluate', ['--json', dir]);
  expect(reports(result)).toMatchObject([
    {
      kinds: [],
      urls: [{ file: 'list.csv', years: [{ year: '2020', total: 1, lookalike: 1, official: 0 }] }],
    },
  ]);
  expect(result.code).toBe(0);
  expect(result.stderr).toContain('other.csv');
});

it('prints what each check is worth', async () => {
  const { stdout } = await run('evaluate', ['--ablate', '--kinds', 'eml', corpus(GOOD)]);
  expect(stdout).toMatch(/^action-link-foreign +\d+ +\d+ +\d+ +\d+$/m);
});

it('reports a mail that is not there, goes on, and ends with 2', async () => {
  const dir = corpus([{ file: 'gone.eml', expect: 'fraud', group: 'lures' }, ...GOOD]);
  const result = await run('evaluate', ['--json', dir]);
  expect(reports(result)).toMatchObject([
    {
      kinds: [{ kind: 'eml', groups: [{ total: 2, verdicts: { unreadable: 1 } }, { total: 2 }] }, {}, {}, {}],
    },
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
  ['a kind that is none', () => ['--kinds', 'eml,fax', corpus(GOOD)], 'fax'],
  ['a check that is none', () => ['--without', 'presure', corpus(GOOD)], 'presure'],
  ['an unknown option', () => ['--verbose', 'a'], '--verbose'],
])('%s ends with 2 and says where', async (_, args, where) => {
  const { code, stdout, stderr } = await run('evaluate', args());
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(where);
});
