import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { lines, loadFile, readUpTo } from '../../../src/cli/load.ts';
import { folder } from './support/run.ts';

const bytes = (...parts: string[]) => Readable.from(parts.map((part) => Buffer.from(part, 'latin1')));
const all = async (stream: Readable) => {
  const found: string[] = [];
  for await (const line of lines(stream)) found.push(line);
  return found;
};

describe('readUpTo', () => {
  it('reads up to the limit and not one byte more', async () => {
    expect(await readUpTo(bytes('ab', 'cd'), 4)).toEqual(Buffer.from('abcd'));
    expect(await readUpTo(bytes('ab', 'cde'), 4)).toBeNull();
  });

  it('stops reading an endless stream', async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given++;
        yield new Uint8Array(1000);
      }
    }
    expect(await readUpTo(endless(), 10_000)).toBeNull();
    expect(given).toBe(11);
  });
});

describe('loadFile', () => {
  it('refuses a large file by its size', async () => {
    const path = join(folder(), 'a');
    writeFileSync(path, 'abcd');
    expect(await loadFile(Buffer.from(path), 4)).toEqual(Buffer.from('abcd'));
    expect(await loadFile(Buffer.from(path), 3)).toBeNull();
    await expect(loadFile(Buffer.from(`${path}-not`), 3)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('lines', () => {
  it.each([
    [['a\nb\n'], ['a', 'b']],
    [['a\r\nb'], ['a\r', 'b']],
    [
      ['a', 'b\n', '\nc'],
      ['ab', '', 'c'],
    ],
    // A letter cut between two chunks, and a byte order mark.
    [['\xEF\xBB\xBFa\xE3', '\x81\x82\n'], ['aあ']],
    [[''], []],
  ])('%j', async (parts, expected) => {
    expect(await all(bytes(...parts))).toEqual(expected);
  });

  it('cuts a line without an end instead of holding it', async () => {
    const chunk = 'x'.repeat(50_000);
    const [long, next] = await all(bytes(chunk, chunk, chunk, '\nb'));
    expect(long).toHaveLength(65_536);
    expect(next).toBe('b');
  });
});
