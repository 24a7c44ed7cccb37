import { describe, expect, it } from 'vitest';
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
