/** First of the numbers that mean "end", "free" or "table". */
const SPECIAL = 0xfffffffa;
const NONE = 0xffffffff;
const MINI_SECTOR = 64;

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
