/** The blocks of a JPEG, sequential and progressive (ITU-T T.81, annexes F and G): 64 coefficients each. */
import type { Bits, Huffman } from './jpeg-bits.ts';

export interface Component {
  id: number;
  /** Sampling factors: blocks of it in each unit, across and down. */
  h: number;
  v: number;
  quantisation: number;
  /** Blocks in a row, whole units. */
  blocksWide: number;
  /** 64 for each block, row by row; null where its values are not wanted. */
  coefficients: Int16Array | null;
}

export interface Scan {
  parts: { component: Component; dc: Huffman; ac: Huffman }[];
  /** First and last coefficient, and the bits they are shifted by: before, and in this scan. */
  first: number;
  last: number;
  high: number;
  low: number;
  /** Units between restart markers, 0 for none. */
  restart: number;
}

// biome-ignore format: a table
export const ZIGZAG = new Uint8Array([
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
  35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55,
  62, 63,
]);

/** Reads one scan's blocks into their places, in the order they come. */
export class BlockReader {
  private readonly bits: Bits;
  private readonly scan: Scan;
  /** By part, the DC value of the block before. */
  private readonly before: Int32Array;
  /** Blocks that hold nothing more. */
  private empty = 0;

  constructor(bits: Bits, scan: Scan) {
    this.bits = bits;
    this.scan = scan;
    this.before = new Int32Array(scan.parts.length);
  }

  restart(): void {
    this.bits.restart();
    this.before.fill(0);
    this.empty = 0;
  }

  private dc(part: number): number {
    const size = this.bits.symbol((this.scan.parts[part] as Scan['parts'][number]).dc) & 15;
    this.before[part] = (this.before[part] as number) + this.bits.signed(size);
    return this.before[part] as number;
  }

  sequential(part: number, data: Int16Array, at: number): void {
    const { bits } = this;
    const { ac } = this.scan.parts[part] as Scan['parts'][number];
    data[at] = this.dc(part);
    for (let k = 1; k < 64; k++) {
      const symbol = bits.symbol(ac);
      const size = symbol & 15;
      if (size === 0 && symbol < 0xf0) return;
      k += symbol >> 4;
      if (size > 0 && k < 64) data[at + (ZIGZAG[k] as number)] = bits.signed(size);
    }
  }

  progressive(part: number, data: Int16Array, at: number): void {
    const { first, high, low } = this.scan;
    if (first > 0 && high === 0) this.acFirst(data, at);
    else if (first > 0) this.acRefine(data, at);
    else if (high === 0) data[at] = this.dc(part) * (1 << low);
    else data[at] = (data[at] as number) | (this.bits.take(1) << low);
  }

  /** A run of blocks without anything more, this one counted. */
  private run(symbol: number): number {
    return (1 << (symbol >> 4)) + this.bits.take(symbol >> 4);
  }

  private acFirst(data: Int16Array, at: number): void {
    const { bits, scan } = this;
    if (this.empty > 0) {
      this.empty--;
      return;
    }
    const { ac } = scan.parts[0] as Scan['parts'][number];
    for (let k = scan.first; k <= scan.last; k++) {
      const symbol = bits.symbol(ac);
      const size = symbol & 15;
      if (size === 0 && symbol < 0xf0) {
        this.empty = this.run(symbol) - 1;
        return;
      }
      k += symbol >> 4;
      if (size > 0 && k < 64) data[at + (ZIGZAG[k] as number)] = bits.signed(size) * (1 << scan.low);
    }
  }

  /** One more bit for what is not zero, and new values among what is. */
  private acRefine(data: Int16Array, at: number): void {
    const { bits, scan } = this;
    const { ac } = scan.parts[0] as Scan['parts'][number];
    const step = 1 << scan.low;
    let k = scan.first;
    while (this.empty === 0 && k <= scan.last) {
      const symbol = bits.symbol(ac);
      let value = 0;
      if ((symbol & 15) > 0) value = bits.take(1) === 1 ? step : -step;
      else if (symbol < 0xf0) {
        this.empty = this.run(symbol);
        break;
      }
      k = this.refine(data, at, k, symbol >> 4);
      if (k <= scan.last && value !== 0) data[at + (ZIGZAG[k] as number)] = value;
      k++;
    }
    if (this.empty === 0) return;
    this.refine(data, at, k, 64);
    this.empty--;
  }

  /** Passes `zeros` zeros and stops at the one after them. */
  private refine(data: Int16Array, at: number, from: number, zeros: number): number {
    let k = from;
    for (let left = zeros; k <= this.scan.last; k++) {
      const place = at + (ZIGZAG[k] as number);
      const value = data[place] as number;
      if (value === 0 && --left < 0) break;
      if (value !== 0 && this.bits.take(1) === 1)
        data[place] = value + Math.sign(value) * (1 << this.scan.low);
    }
    return k;
  }
}
