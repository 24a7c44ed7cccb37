import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../../src/checker/read/limits.ts';
import { type Entry, readCompound } from '../../../../../src/checker/read/outlook/cfb.ts';
import { compound, type Folder } from '../../support/compound.ts';

const rootOf = (bytes: Uint8Array): Entry => {
  const root = readCompound(bytes);
  if (!root) throw new Error('no compound file');
  return root;
};
/** Names as a tree. */
const tree = ({ name, children }: Entry): unknown[] => [name, ...children.map(tree)];

describe('folders', () => {
  it('with all they hold, in order', () => {
    const a = new Uint8Array(1);
    const files = { one: { a, two: { b: a, c: a }, d: a }, e: a, f: {}, g: a };
    expect(tree(rootOf(compound(files)))).toEqual([
      'Root Entry',
      ['one', ['a'], ['two', ['b'], ['c']], ['d']],
      ['e'],
      ['f'],
      ['g'],
    ]);
  });

  it('no deeper than a mail in a mail goes', () => {
    let files: Folder = {};
    for (let depth = 0; depth < LIMITS.depth + 10; depth++) files = { x: files };
    let levels = 0;
    for (let at: Entry | undefined = rootOf(compound(files)); at; at = at.children[0]) levels++;
    expect(levels).toBe(LIMITS.depth + 2);
  });

  it('no more of them than a mail has', () => {
    const flood = Object.fromEntries(
      Array.from({ length: LIMITS.msgEntries + 100 }, (_, i) => [`${i}`, new Uint8Array()]),
    );
    expect(rootOf(compound(flood)).children).toHaveLength(LIMITS.msgEntries - 1);
  });
});

it.each([
  ['another mark', 0, 0],
  ['sectors of 1,024 bytes', 30, 10],
  ['a directory beyond its end', 50, 0x7f],
])('%s is no compound file', (_, at, value) => {
  const bytes = compound({ a: new Uint8Array(10) });
  expect(readCompound(bytes)).not.toBeNull();
  bytes[at] = value;
  expect(readCompound(bytes)).toBeNull();
});

it.each([511, 512])('cut after %i bytes it is none', (length) => {
  expect(readCompound(compound({ a: new Uint8Array(10) }).slice(0, length))).toBeNull();
});
