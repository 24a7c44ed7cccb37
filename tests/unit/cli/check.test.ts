import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/checker/index.ts';
import { BINARY, FRAUD, UNRELATED } from './support/mails.ts';
import { folder, reports, run } from './support/run.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A user's folder: box/ with a fraud, another mail, one deeper; odd/ with what cannot be read. */
function box(): string {
  const cwd = folder();
  mkdirSync(join(cwd, 'box/deeper'), { recursive: true });
  mkdirSync(join(cwd, 'odd'));
  mkdirSync(join(cwd, 'nothing'));
  writeFileSync(join(cwd, 'box/1.eml'), FRAUD);
  writeFileSync(join(cwd, 'box/2.eml'), UNRELATED);
  writeFileSync(join(cwd, 'box/deeper/1.eml'), FRAUD);
  writeFileSync(join(cwd, 'odd/empty.eml'), '');
  writeFileSync(join(cwd, 'odd/noise.bin'), BINARY);
  writeFileSync(join(cwd, 'odd/huge.eml'), FRAUD);
  truncateSync(join(cwd, 'odd/huge.eml'), LIMITS.inputBytes + 1);
  return cwd;
}

describe('files and folders', () => {
  it.each([['1'], ['3']])('one JSON line per input, in input order, with %s threads', async (jobs) => {
    const cwd = box();
    const result = await run('check', ['--json', '--jobs', jobs, 'box', 'box/2.eml'], { cwd });
    expect(reports(result).map(({ file, verdict, claims }) => [file, verdict, claims])).toEqual([
      ['box/1.eml', 'fraud', 'amazon'],
      ['box/2.eml', 'unrelated', null],
      ['box/deeper/1.eml', 'fraud', 'amazon'],
      ['box/2.eml', 'unrelated', null],
    ]);
    expect(result).toMatchObject({ code: 1, stderr: '' });
  });

  it('nothing suspicious ends with 0', async () => {
    expect(await run('check', ['--json', 'box/2.eml'], { cwd: box() })).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  it('reports what cannot be read or opened, goes on, and ends with 2', async () => {
    const cwd = box();
    const result = await run('check', ['--json', 'odd', 'missing.eml', 'box/1.eml'], { cwd });
    expect(reports(result).map(({ file, verdict, problem }) => [file, verdict, problem])).toEqual([
      ['odd/empty.eml', 'unreadable', 'empty'],
      ['odd/huge.eml', 'unreadable', 'too-large'],
      ['odd/noise.bin', 'unreadable', 'binary'],
      ['missing.eml', 'unreadable', 'failed'],
      ['box/1.eml', 'fraud', undefined],
    ]);
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(/^missing\.eml: .+\n$/);
  });

  it('an empty folder ends with 0 and says so', async () => {
    const result = await run('check', ['--json', 'nothing'], { cwd: box() });
    expect(result).toMatchObject({ code: 0, stdout: '' });
    expect(result.stderr).not.toBe('');
  });

  it('prints text for people, and a sum of more than one', async () => {
    const { stdout, code } = await run('check', ['box'], { cwd: box() });
    expect(stdout.match(/^■ .*/gm)).toEqual(['■ box/1.eml', '■ box/2.eml', '■ box/deeper/1.eml']);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/3.*2.*1/);
    expect(code).toBe(1);
  });
});

describe('standard input', () => {
  it('reads a mail', async () => {
    const result = await run('check', ['--json', '-'], { stdin: FRAUD });
    expect(reports(result)).toMatchObject([{ file: '-', verdict: 'fraud' }]);
    expect(result.code).toBe(1);
  });

  it('reads it as what --as says', async () => {
    const result = await run('check', ['--json', '--as', 'text', '-'], { stdin: FRAUD });
    const [report] = reports(result);
    expect(report?.links).not.toMatchObject([{ text: 'サインインして更新する' }]);
  });

  it('stands in its place among files', async () => {
    const result = await run('check', ['--json', 'box/1.eml', '-', 'box/2.eml'], {
      cwd: box(),
      stdin: UNRELATED,
    });
    expect(reports(result).map(({ file }) => file)).toEqual(['box/1.eml', '-', 'box/2.eml']);
  });

  it('nothing in it is unreadable', async () => {
    const result = await run('check', ['--json', '-']);
    expect(reports(result)).toMatchObject([{ verdict: 'unreadable', problem: 'empty' }]);
    expect(result.code).toBe(2);
  });
});

describe('--as url', () => {
  it('judges each line as the link of a mail that claims to be Amazon', async () => {
    const stdin = 'https://fake-amazon.co.jp/\r\n\r\nhttps://www.amazon.co.jp/gp/x\nhttps://shop.example/';
    const result = await run('check', ['--json', '--as', 'url', '-'], { stdin });
    expect(reports(result)).toMatchObject([
      { file: '-', line: 1, verdict: 'fraud', claims: 'amazon', links: [{ kind: 'lookalike' }] },
      { file: '-', line: 3, verdict: 'undetermined', claims: 'amazon', links: [{ kind: 'official' }] },
      { file: '-', line: 4, verdict: 'fraud', claims: 'amazon', links: [{ kind: 'foreign' }] },
    ]);
    expect(result.code).toBe(1);
  });

  it('reads files of URLs, and reports a line that is none', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'urls.txt'), 'https://www.amazon.co.jp/\nこれは何ですか\n');
    const result = await run('check', ['--json', '--as=url', 'urls.txt', 'missing'], { cwd });
    expect(reports(result)).toMatchObject([
      { file: 'urls.txt', line: 1, verdict: 'undetermined' },
      { file: 'urls.txt', line: 2, verdict: 'unreadable', problem: 'not-a-url' },
      { file: 'missing', verdict: 'unreadable' },
    ]);
    expect(result.code).toBe(2);
  });
});

describe('the name', () => {
  it.each([
    ['見本 太郎', 'clear'],
    ['山田 花子', 'found'],
  ])('%s: %s', async (name, outcome) => {
    const stdin = FRAUD.replace('<p>', '<p>見本 太郎様</p><p>');
    const [report] = reports(await run('check', ['--json', '--name', name, '-'], { stdin }));
    expect(report?.findings).toContainEqual(expect.objectContaining({ check: 'name-missing', outcome }));
  });
});

describe('usage', () => {
  it.each([[[]], [['--jsno', 'a']], [['--as', 'pdf', 'a']], [['--name']]])('%j is wrong', async (args) => {
    const { code, stdout, stderr } = await run('check', args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('npm run -s check --');
  });

  it('--help is no error', async () => {
    const { code, stdout, stderr } = await run('check', ['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('--json');
  });
});

it('ends quietly when the reader of the output has enough', async () => {
  const cwd = folder();
  for (let number = 0; number < 400; number++) writeFileSync(join(cwd, `${number}.eml`), FRAUD);
  const child = spawn(process.execPath, ['src/cli/check.ts', '--json', '--jobs', '1', cwd], { cwd: ROOT });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  await once(child.stdout, 'data');
  child.stdout.destroy();
  await once(child, 'close');
  expect(stderr).toBe('');
});
