/** First of the numbers that mean "end", "free" or "table". */
const SPECIAL = 0xfffffffa;
const NONE = 0xffffffff;
const MINI_SECTOR = 64;
/** Tables of chains that the header names itself. */
const IN_HEADER = 109;

/** The sectors of a file, and the chains of them that its streams are (MS-CFB 2.2 to 2.6). */
export class Sectors {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly sector: number;
  private readonly table: number[];
  private readonly miniTable: Uint8Array;
  /** The sectors that small streams share; where they stand is told by the directory. */
  private mini: Uint8Array = new Uint8Array();
  private readonly miniBelow: number;
  /** The entries of all folders, one after another. */
  readonly directory: Uint8Array;

  constructor(bytes: Uint8Array, view: DataView, sector: number) {
    this.bytes = bytes;
    this.view = view;
    this.sector = sector;
    // 4096 in every file; a larger one would let a chain of small sectors go round in circles for gigabytes.
    this.miniBelow = Math.min(view.getUint32(56, true), 4_096);
    this.table = this.tableSectors();
    this.directory = this.chain(view.getUint32(48, true));
    this.miniTable = this.chain(view.getUint32(60, true));
  }

  private sectorAt(number: number): Uint8Array {
    const start = (number + 1) * this.sector;
    return this.bytes.subarray(start, start + this.sector);
  }

  /** Sectors that hold the tables of chains: the first in the header, the rest in a chain of their own. */
  private tableSectors(): number[] {
    const sectors: number[] = [];
    for (let i = 0; i < IN_HEADER; i++) sectors.push(this.view.getUint32(76 + i * 4, true));
    // No more than the file can have sectors: a chain that leads back to itself would never end.
    const most = IN_HEADER + this.bytes.length / this.sector;
    for (let next = this.view.getUint32(68, true); next < SPECIAL && sectors.length < most; ) {
      const at = (next + 1) * this.sector;
      const last = at + this.sector - 4;
      if (last + 4 > this.bytes.length) break;
      for (let i = at; i < last; i += 4) sectors.push(this.view.getUint32(i, true));
      next = this.view.getUint32(last, true);
    }
    return sectors.filter((number) => number < SPECIAL);
  }

  private after(number: number): number {
    const perSector = this.sector / 4;
    const holder = this.table[Math.floor(number / perSector)];
    if (holder === undefined) return NONE;
    const at = (holder + 1) * this.sector + (number % perSector) * 4;
    return at + 4 <= this.bytes.length ? this.view.getUint32(at, true) : NONE;
  }

  /**
   * The sectors of a chain in one piece, no longer than `wanted`. A loop ends where it has as many bytes as the file, a
   * chain at the numbers that mean so: there is nothing where they point.
   */
  private chain(first: number, wanted = this.bytes.length): Uint8Array {
    const size = Math.min(wanted, this.bytes.length);
    const parts: Uint8Array[] = [];
    let length = 0;
    for (let next = first; length < size; next = this.after(next)) {
      const part = this.sectorAt(next).subarray(0, size - length);
      if (part.length === 0) break;
      parts.push(part);
      length += part.length;
    }
    return joined(parts, length);
  }

  private miniChain(first: number, size: number): Uint8Array {
    const parts: Uint8Array[] = [];
    let length = 0;
    const table = new DataView(this.miniTable.buffer, this.miniTable.byteOffset, this.miniTable.byteLength);
    for (let next = first; length < size; ) {
      const start = next * MINI_SECTOR;
      const part = this.mini.subarray(start, Math.min(start + MINI_SECTOR, start + size - length));
      if (part.length === 0) break;
      parts.push(part);
      length += part.length;
      next = next * 4 + 4 <= table.byteLength ? table.getUint32(next * 4, true) : NONE;
    }
    return joined(parts, length);
  }

  /** @param first and `size`: as the entry of the root folder says */
  openMini(first: number, size: number): void {
    this.mini = this.chain(first, size);
  }

  /** A stream's bytes, no more than `most`. */
  stream(first: number, size: number, most: number): Uint8Array {
    return size < this.miniBelow ? this.miniChain(first, size) : this.chain(first, Math.min(size, most));
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
