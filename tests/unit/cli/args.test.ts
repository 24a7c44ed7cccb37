import { describe, expect, it } from 'vitest';
import { parseCheckArgs, UsageError } from '../../../src/cli/args.ts';

describe('parseCheckArgs', () => {
  it.each([
    [['a.eml'], { paths: ['a.eml'], as: null, name: '', json: false, jobs: null }],
    [['--json', '-'], { paths: ['-'], json: true }],
    [['a', '--as', 'url', 'b'], { paths: ['a', 'b'], as: 'url' }],
    [['--as=html', '--name=山田 太郎', 'a'], { as: 'html', name: '山田 太郎' }],
    [['--jobs', '3', 'a'], { jobs: 3 }],
    [['--', '--json'], { paths: ['--json'], json: false }],
    [['--help'], { help: true }],
    [['-h', '--as', 'nonsense'], { help: true }],
  ])('reads %j', (argv, expected) => {
    expect(parseCheckArgs(argv)).toMatchObject(expected);
  });

  it.each([
    [[]],
    [['']],
    [['--json']],
    [['-', '-']],
    [['--as', 'pdf', 'a']],
    [['--as']],
    [['--jobs', '0', 'a']],
    [['--jobs', '1.5', 'a']],
    [['--jobs', 'many', 'a']],
    [['--json=yes', 'a']],
    [['-x', 'a']],
  ])('refuses %j', (argv) => {
    expect(() => parseCheckArgs(argv)).toThrow(UsageError);
  });

  it('names the unknown option', () => {
    expect(() => parseCheckArgs(['--jsno', 'a'])).toThrow('--jsno');
  });
});
