/**
 * Compound files (MS-CFB), the little file system inside a .msg. Of our own: the libraries for it follow sector chains
 * without a bound, and the one for .msg brings a charset library that does not run in a browser.
 */
import { LIMITS } from '../limits.ts';

const HEADER = 512;
/** First of the numbers that mean "end", "free" or "table". */
const SPECIAL = 0xfffffffa;
const NONE = 0xffffffff;
const MINI_SECTOR = 64;
const ENTRY = 128;

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
  return new Compound(bytes, view, 1 << shift).root();
}

class Compound {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly sector: number;
  private readonly table: number[];
  private readonly miniTable: Uint8Array;
  private readonly directory: Uint8Array;
  private mini: Uint8Array = new Uint8Array();
  private readonly miniBelow: number;

  constructor(bytes: Uint8Array, view: DataView, sector: number) {
    this.bytes = bytes;
    this.view = view;
    this.sector = sector;
    // 4096 in every file; a larger one would let the walk below go round in circles for gigabytes.
    this.miniBelow = Math.min(view.getUint32(56, true), 4_096);
    this.table = this.tableSectors();
    this.directory = this.chain(view.getUint32(48, true));
    this.miniTable = this.chain(view.getUint32(60, true));
  }

  private sectorAt(number: number): Uint8Array {
    const start = (number + 1) * this.sector;
    return this.bytes.subarray(start, start + this.sector);
  }

  /** Sectors that hold the table of chains: 109 in the header, the rest in a chain of their own. */
  private tableSectors(): number[] {
    const sectors: number[] = [];
    const most = Math.ceil(this.bytes.length / this.sector);
    for (let i = 0; i < 109; i++) sectors.push(this.view.getUint32(76 + i * 4, true));
    let next = this.view.getUint32(68, true);
    // As many steps as the file can have sectors: a chain that leads back to itself would never end.
    for (let steps = 0; next < SPECIAL && steps < most; steps++) {
      const at = (next + 1) * this.sector;
      if (at + this.sector > this.bytes.length) break;
      for (let i = 0; i < this.sector / 4 - 1 && sectors.length <= most; i++) {
        sectors.push(this.view.getUint32(at + i * 4, true));
      }
      next = this.view.getUint32(at + this.sector - 4, true);
    }
    return sectors.filter((number) => number < SPECIAL).slice(0, most);
  }

  private after(number: number): number {
    const perSector = this.sector / 4;
    const holder = this.table[Math.floor(number / perSector)];
    if (holder === undefined) return NONE;
    const at = (holder + 1) * this.sector + (number % perSector) * 4;
    return at + 4 <= this.bytes.length ? this.view.getUint32(at, true) : NONE;
  }

  /** The sectors of a chain in one piece, no longer than `size`. A loop ends where it has as many bytes as the file. */
  private chain(first: number, size = this.bytes.length): Uint8Array {
    const parts: Uint8Array[] = [];
    let length = 0;
    for (let next = first; next < SPECIAL && length < size; next = this.after(next)) {
      const part = this.sectorAt(next).subarray(0, size - length);
      if (part.length === 0) break;
      parts.push(part);
      length += part.length;
      if (length >= this.bytes.length) break;
    }
    return joined(parts, length);
  }

  private miniChain(first: number, size: number): Uint8Array {
    const parts: Uint8Array[] = [];
    let length = 0;
    const table = new DataView(this.miniTable.buffer, this.miniTable.byteOffset, this.miniTable.byteLength);
    for (let next = first; next < SPECIAL && length < size; ) {
      const part = this.mini
        .subarray(next * MINI_SECTOR, (next + 1) * MINI_SECTOR)
        .subarray(0, size - length);
      if (part.length === 0) break;
      parts.push(part);
      length += part.length;
      next = next * 4 + 4 <= table.byteLength ? table.getUint32(next * 4, true) : NONE;
    }
    return joined(parts, length);
  }

  root(): Entry | null {
    if (this.directory.length < ENTRY) return null;
    const view = new DataView(this.directory.buffer, this.directory.byteOffset, this.directory.byteLength);
    this.mini = this.chain(view.getUint32(116, true), view.getUint32(120, true));
    const count = Math.min(Math.floor(this.directory.length / ENTRY), LIMITS.msgEntries);
    // Each entry stands in the tree once: siblings that point at each other end the walk.
    const seen = new Set<number>([0]);
    const entry = (index: number, depth: number): Entry => {
      const at = index * ENTRY;
      const letters = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
      const stream = this.directory[at + 66] === 2;
      const start = view.getUint32(at + 116, true);
      const size = view.getUint32(at + 120, true);
      const small = size < this.miniBelow;
      return {
        name: new TextDecoder('utf-16le').decode(this.directory.subarray(at, at + letters)),
        kind: stream ? 'stream' : 'folder',
        bytes: (most) => (small ? this.miniChain(start, size) : this.chain(start, Math.min(size, most))),
        children: stream || depth > LIMITS.depth ? [] : children(view.getUint32(at + 76, true), depth + 1),
      };
    };
    const children = (top: number, depth: number): Entry[] => {
      const found: Entry[] = [];
      const open = [top];
      for (let index = open.pop(); index !== undefined; index = open.pop()) {
        if (index >= count || seen.has(index)) continue;
        seen.add(index);
        found.push(entry(index, depth));
        open.push(view.getUint32(index * ENTRY + 72, true), view.getUint32(index * ENTRY + 68, true));
      }
      return found;
    };
    return entry(0, 0);
  }
}

function joined(parts: Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
