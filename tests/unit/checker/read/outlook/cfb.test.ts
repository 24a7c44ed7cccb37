import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../../src/checker/read/limits.ts';
import { type Entry, readCompound } from '../../../../../src/checker/read/outlook/cfb.ts';
import { compound, type Folder } from '../../support/compound.ts';

/** No two stretches of it are alike, so that a sector out of place is noticed. */
const content = (length: number) =>
  Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 8) * 17 + (i >> 16) * 7) & 255);

const rootOf = (bytes: Uint8Array): Entry => {
  const root = readCompound(bytes);
  if (!root) throw new Error('no compound file');
  return root;
};
const ALL = Number.POSITIVE_INFINITY;

/** Names as a tree. */
const tree = ({ name, children }: Entry): unknown[] => [name, ...children.map(tree)];

describe('streams', () => {
  // On both sides of what fills a small sector, the limit between small and large, and one or more sectors.
  const SIZES = [0, 1, 63, 64, 65, 511, 512, 513, 4_095, 4_096, 4_097, 9_000, 70_000];

  it.each([512, 4_096] as const)('of every size, in sectors of %i bytes', (sector) => {
    const files: Folder = Object.fromEntries(SIZES.map((size) => [`${size}`, content(size)]));
    const { children } = rootOf(compound(files, sector));
    expect(children.map(({ name, kind }) => [name, kind])).toEqual(
      Object.keys(files).map((name) => [name, 'stream']),
    );
    for (const { name, bytes } of children) expect(bytes(ALL), name).toEqual(content(Number(name)));
  });

  it('no more of a large one than is asked for', () => {
    const [large] = rootOf(compound({ large: content(9_000) })).children;
    for (const most of [0, 1, 512, 513, 8_999]) expect(large?.bytes(most)).toEqual(content(most));
  });

  it('in a file so large that its header cannot name all tables', () => {
    // 128 sectors a table; 109 tables in the header, 127 in each table of tables.
    const large = Buffer.alloc((109 + 130) * 128 * 512);
    for (let at = 0; at < large.length; at += 512) large.writeUInt32LE(at, at);
    const root = rootOf(compound({ small: content(100), large, last: content(5_000) }));
    const found = root.children.map(({ bytes }) => bytes(ALL));
    expect([found[0], found[2]]).toEqual([content(100), content(5_000)]);
    expect(Buffer.compare(found[1] as Uint8Array, large)).toBe(0);
  });
});

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
  const bytes = compound({ a: content(10) });
  expect(readCompound(bytes)).not.toBeNull();
  bytes[at] = value;
  expect(readCompound(bytes)).toBeNull();
});

it.each([511, 512])('cut after %i bytes it is none', (length) => {
  expect(readCompound(compound({ a: content(10) }).slice(0, length))).toBeNull();
});
