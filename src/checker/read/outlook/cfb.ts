/**
 * Compound files (MS-CFB), the little file system inside a .msg. Of our own: the libraries for it follow sector chains
 * without a bound, and the one for .msg brings a charset library that does not run in a browser.
 */
import { LIMITS } from '../limits.ts';
import { Sectors } from './cfb-sectors.ts';

const HEADER = 512;
/** Size of an entry, and the places of its fields (MS-CFB 2.6.1). */
const ENTRY = 128;
const FIELD = { letters: 64, kind: 66, left: 68, right: 72, child: 76, start: 116, size: 120 };
const STREAM = 2;

export interface Entry {
  name: string;
  kind: 'folder' | 'stream';
  /** Of a stream, no more than `most`; read only when asked for. */
  bytes: (most: number) => Uint8Array;
  children: Entry[];
}

/** @returns the root folder; null where the bytes are no compound file */
export function readCompound(bytes: Uint8Array): Entry | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0) !== 0xd0cf11e0) return null;
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  return rootOf(new Sectors(bytes, view, 1 << shift));
}

function rootOf(sectors: Sectors): Entry | null {
  const { directory } = sectors;
  if (directory.length < ENTRY) return null;
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const number = (index: number, field: number) => view.getUint32(index * ENTRY + field, true);
  sectors.openMini(number(0, FIELD.start), number(0, FIELD.size));
  const count = Math.min(Math.floor(directory.length / ENTRY), LIMITS.msgEntries);
  // Each entry stands in the tree once: siblings that point at each other end the walk.
  const seen = new Set<number>([0]);
  const entry = (index: number, depth: number): Entry => {
    const at = index * ENTRY;
    // With a zero at the end, two bytes a letter.
    const letters = Math.min(Math.max(view.getUint16(at + FIELD.letters, true) - 2, 0), 62);
    const stream = directory[at + FIELD.kind] === STREAM;
    const start = number(index, FIELD.start);
    const size = number(index, FIELD.size);
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + letters)),
      kind: stream ? 'stream' : 'folder',
      bytes: (most) => sectors.stream(start, size, most),
      children: stream || depth > LIMITS.depth ? [] : children(number(index, FIELD.child), depth + 1),
    };
  };
  const children = (top: number, depth: number): Entry[] => {
    const found: Entry[] = [];
    const open = [top];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (index >= count || seen.has(index)) continue;
      seen.add(index);
      found.push(entry(index, depth));
      open.push(number(index, FIELD.right), number(index, FIELD.left));
    }
    return found;
  };
  return entry(0, 0);
}
