import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Task } from '../../../../src/cli/judging/task.ts';
import { walk } from '../../../../src/cli/judging/walk.ts';
import { folder } from '../support/run.ts';

async function walked(paths: string[], base: string): Promise<Task[]> {
  const tasks: Task[] = [];
  for await (const task of walk(paths, base)) tasks.push(task);
  return tasks;
}

function tree(): string {
  const base = folder();
  mkdirSync(join(base, 'box/b/deep'), { recursive: true });
  mkdirSync(join(base, 'box/.hidden'));
  mkdirSync(join(base, 'box/empty'));
  for (const name of ['z', 'a', 'B', 'b/2', 'b/10', 'b/deep/x', 'あ', '.DS_Store', '.hidden/y']) {
    writeFileSync(join(base, 'box', name), name);
  }
  return base;
}

describe('walk', () => {
  it('goes through folders in byte order, past hidden names, and gives paths as typed', async () => {
    const base = tree();
    const files = (await walked(['box/', 'box/a'], base)).map(({ file }) => file);
    expect(files).toEqual([
      'box/B',
      'box/a',
      'box/b/10',
      'box/b/2',
      'box/b/deep/x',
      'box/z',
      'box/あ',
      'box/a',
    ]);
  });

  it('takes hidden things when they are named', async () => {
    const files = (await walked(['box/.DS_Store', './box/.hidden'], tree())).map(({ file }) => file);
    expect(files).toEqual(['box/.DS_Store', './box/.hidden/y']);
  });

  it('follows links to files, reports broken ones, is not caught in a loop, and passes pipes by', async () => {
    const base = tree();
    symlinkSync('../../box', join(base, 'box/b/loop'));
    symlinkSync('../z', join(base, 'box/b/link'));
    symlinkSync('nowhere', join(base, 'box/b/broken'));
    execFileSync('mkfifo', [join(base, 'box/b/pipe')]);
    const files = (await walked(['box/b'], base)).map(({ file }) => file);
    expect(files).toEqual(['box/b/10', 'box/b/2', 'box/b/broken', 'box/b/deep/x', 'box/b/link']);
  });

  it('reports what is not there and goes on', async () => {
    const tasks = await walked(['nothing', 'box/a'], tree());
    expect(tasks).toMatchObject([{ file: 'nothing', error: expect.stringMatching(/./) }, { file: 'box/a' }]);
  });

  it.skipIf(process.getuid?.() === 0)('reports a folder it may not open and goes on', async () => {
    const base = tree();
    chmodSync(join(base, 'box/b'), 0);
    const tasks = await walked(['box'], base);
    chmodSync(join(base, 'box/b'), 0o755);
    expect(tasks.find(({ file }) => file === 'box/b')).toMatchObject({ error: expect.stringMatching(/./) });
    expect(tasks.at(-1)).toMatchObject({ file: 'box/あ' });
  });

  it.runIf(process.platform === 'linux')('opens names that are not UTF-8 by their own bytes', async () => {
    const base = folder();
    const name = Buffer.from([0x83, 0x81, 0x2e, 0x65, 0x6d, 0x6c]);
    writeFileSync(Buffer.concat([Buffer.from(`${base}/`), name]), 'x');
    const [task] = await walked(['.'], base);
    expect(Buffer.from(task?.path ?? []).subarray(-name.length)).toEqual(name);
  });
});
