import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  EXPECTATIONS,
  type Expectation,
  ManifestError,
  meets,
  readManifest,
} from '../../../../src/cli/evaluation/manifest.ts';
import { folder } from '../support/run.ts';

function manifest(text: string): string {
  const dir = folder();
  writeFileSync(join(dir, 'manifest.jsonl'), text);
  return dir;
}

describe('readManifest', () => {
  it('takes the three fields and passes over the rest and empty lines', async () => {
    const dir = manifest('{"file":"a/1.eml","expect":"fraud?","group":"a","date":"2020"}\n\n');
    expect(await readManifest(dir)).toEqual([
      { file: 'a/1.eml', path: join(dir, 'a/1.eml'), expect: 'fraud?', group: 'a' },
    ]);
  });

  const good = '{"file":"a","expect":"fraud","group":"a"}\n';
  it.each([
    ['no JSON', `${good}nonsense`, ':2: '],
    ['no object', `${good}\n[1]`, ':3: '],
    ['null', 'null', ':1: '],
    ['no file', '{"expect":"fraud","group":"a"}', 'file'],
    ['no group', '{"file":"a","expect":"fraud"}', 'group'],
    ['an unknown expectation', '{"file":"a","expect":"ham","group":"a"}', 'expect'],
    ['an inherited name as expectation', '{"file":"a","expect":"toString","group":"a"}', 'expect'],
    ['a way out of the folder', '{"file":"x/../../a","expect":"fraud","group":"a"}', ':1: '],
    ['an absolute path', '{"file":"/a","expect":"fraud","group":"a"}', ':1: '],
    ['no line', '\n', 'manifest.jsonl'],
  ])('refuses %s and says where', async (_, text, where) => {
    const reading = readManifest(manifest(text));
    await expect(reading).rejects.toThrow(ManifestError);
    await expect(reading).rejects.toThrow(where);
  });
});

describe('meets', () => {
  const table: Record<Expectation, string> = {
    fraud: 'fraud',
    'suspicious-or-fraud': 'fraud suspicious',
    'not-fraud': 'suspicious undetermined consistent unrelated',
    unrelated: 'unrelated',
    'other-fraud': 'unrelated',
    'fraud?': 'fraud suspicious undetermined consistent unrelated unreadable',
  };
  const verdicts = ['fraud', 'suspicious', 'undetermined', 'consistent', 'unrelated', 'unreadable'] as const;
  it.each(Object.keys(EXPECTATIONS) as Expectation[])('%s', (expectation) => {
    expect(verdicts.filter((verdict) => meets(expectation, verdict)).join(' ')).toBe(table[expectation]);
  });
});
