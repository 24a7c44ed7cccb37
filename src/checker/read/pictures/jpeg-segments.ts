/** A JPEG file as a row of segments, each behind a marker (ITU-T T.81, annex B). */
import { LIMITS } from '../limits.ts';
import { Bits, makeHuffman } from './jpeg-bits.ts';
import { type Component, type Scan, ZIGZAG } from './jpeg-blocks.ts';
import { type Frame, readScan } from './jpeg-scan.ts';
import type { PixelBudget } from './luma.ts';

/** Codes of the markers, each behind a byte 0xff (table B.1). */
const MARKER = { huffman: 0xc4, end: 0xd9, scan: 0xda, quantisation: 0xdb, restart: 0xdd, adobe: 0xee };
/** Markers of frames: sequential, extended, progressive; behind them lossless and arithmetic coding. */
const FRAME = { first: 0xc0, progressive: 0xc2, last: 0xcf, notOne: 0xcc };

type Table = [counts: Uint8Array, symbols: Uint8Array];
/** Without codes: the data behind it ends at once. */
const NO_TABLE: Table = [new Uint8Array(16), new Uint8Array()];

/** What the segments of a file say: its tables, its frame, and the blocks of the components that are wanted. */
export class Segments {
  frame: Frame | null = null;
  /** Which transform the segment of Adobe's programs names; -1 where there is none. */
  adobe = -1;
  readonly quantisations: Uint16Array[] = [];
  /** Counts and symbols, built when a scan asks: a file of nothing but tables must not cost a build each. */
  private readonly tables: Table[] = [];
  private readonly bytes: Uint8Array;
  private readonly budget: PixelBudget;
  private restart = 0;
  private work = 0;

  constructor(bytes: Uint8Array, budget: PixelBudget) {
    this.bytes = bytes;
    this.budget = budget;
  }

  private word(at: number): number {
    return ((this.bytes[at] ?? 0) << 8) | (this.bytes[at + 1] ?? 0);
  }

  /** False where no picture comes of it; a file that ends too early keeps what it has. */
  read(): boolean {
    const { bytes } = this;
    for (let at = 2; at + 3 < bytes.length; ) {
      const code = bytes[at + 1] as number;
      // Fill bytes and markers that stand alone.
      if (bytes[at] !== 0xff || code === 0xff || code <= 0x01 || (code >= 0xd0 && code <= 0xd8)) {
        at++;
        continue;
      }
      if (code === MARKER.end) break;
      const start = at + 4;
      const end = Math.min(at + 2 + Math.max(this.word(at + 2), 2), bytes.length);
      at = end;
      if (code === MARKER.scan) {
        const next = this.scan(start, end);
        if (next < 0) return false;
        at = next;
      } else if (code === MARKER.quantisation) this.readQuantisations(start, end);
      else if (code === MARKER.huffman) this.readTables(start, end);
      else if (code === MARKER.restart) this.restart = this.word(start);
      else if (code === MARKER.adobe && bytes[start] === 0x41 && end - start >= 12)
        this.adobe = bytes[start + 11] as number;
      else if (code >= FRAME.first && code <= FRAME.last && code !== FRAME.notOne) {
        // Neither lossless nor arithmetic coding is met in mails, nor a second frame in one file.
        if (code > FRAME.progressive || this.frame) return false;
        if (!this.readFrame(start, code === FRAME.progressive)) return false;
      }
    }
    return this.frame !== null && this.work > 0;
  }

  private readQuantisations(start: number, end: number): void {
    for (let at = start; at < end; ) {
      const head = this.bytes[at++] as number;
      const values = new Uint16Array(64);
      for (let k = 0; k < 64; k++, at += head >> 4 ? 2 : 1) {
        values[ZIGZAG[k] as number] = head >> 4 ? this.word(at) : (this.bytes[at] ?? 0);
      }
      this.quantisations[head & 3] = values;
    }
  }

  private readTables(start: number, end: number): void {
    for (let at = start; at + 17 <= end; ) {
      const counts = this.bytes.subarray(at + 1, at + 17);
      const size = counts.reduce((sum, count) => sum + count, 0);
      const head = this.bytes[at] as number;
      // Four for DC, four for AC.
      this.tables[(head & 3) | ((head >> 2) & 4)] = [counts, this.bytes.subarray(at + 17, at + 17 + size)];
      at += 17 + size;
    }
  }

  private readFrame(start: number, progressive: boolean): boolean {
    const { bytes } = this;
    const [height, width, count] = [this.word(start + 1), this.word(start + 3), bytes[start + 5] ?? 0];
    if (bytes[start] !== 8 || ![1, 3, 4].includes(count)) return false;
    if (!this.budget.take(width, height)) return false;
    const components = Array.from({ length: count }, (_, i): Component => {
      const [id = 0, sampling = 0, quantisation = 0] = bytes.subarray(start + 6 + i * 3, start + 9 + i * 3);
      const place = { h: sampling >> 4, v: sampling & 15, quantisation: quantisation & 3 };
      return { id, ...place, blocksWide: 0, coefficients: null };
    });
    if (components.some(({ h, v }) => h < 1 || h > 4 || v < 1 || v > 4)) return false;
    const hMax = Math.max(...components.map(({ h }) => h));
    const vMax = Math.max(...components.map(({ v }) => v));
    const unitsWide = Math.ceil(width / (8 * hMax));
    const unitsHigh = Math.ceil(height / (8 * vMax));
    this.frame = { width, height, progressive, hMax, vMax, unitsWide, unitsHigh, components };
    for (const component of components) component.blocksWide = unitsWide * component.h;
    for (const component of this.wanted()) {
      component.coefficients = new Int16Array(component.blocksWide * unitsHigh * component.v * 64);
    }
    return true;
  }

  /** The components that tell dark from bright: Y; green; of four inks the first and black. */
  wanted(): Component[] {
    const components = this.frame?.components ?? [];
    const rgb = components.map(({ id }) => String.fromCharCode(id)).join('') === 'RGB';
    const green = components.length === 3 && (rgb || this.adobe === 0);
    const indices = components.length === 4 ? [0, 3] : green ? [1] : [0];
    return components.filter((_, index) => indices.includes(index));
  }

  /** Where it ends; -1 where there is no frame for it, or it is one too many. */
  private scan(start: number, end: number): number {
    const { frame, bytes } = this;
    if (!frame) return -1;
    const bits = new Bits(bytes, end);
    const count = bytes[start] ?? 0;
    const parts: Scan['parts'] = [];
    for (let i = 0; i < Math.min(count, 4); i++) {
      const [id, tables = 0] = bytes.subarray(start + 1 + i * 2, start + 3 + i * 2);
      const component = frame.components.find((each) => each.id === id);
      const table = (index: number) => makeHuffman(...(this.tables[index] ?? NO_TABLE));
      if (component) parts.push({ component, dc: table((tables >> 4) & 3), ac: table((tables & 3) | 4) });
    }
    const [first = 0, last = 63, bit = 0] = bytes.subarray(start + 1 + count * 2, start + 4 + count * 2);
    const range = { first: Math.min(first, 63), last: Math.min(last, 63) };
    if (!parts.some(({ component }) => component.coefficients)) return bits.end();
    // Each scan goes over all blocks and may be ten bytes long: a thousand of them take minutes.
    this.work += frame.width * frame.height;
    if (this.work > LIMITS.jpegWork) {
      this.budget.refuse();
      return -1;
    }
    const alone = range.first === 0 ? parts : parts.slice(0, 1);
    readScan(bits, frame, {
      ...{ parts: alone, ...range, high: bit >> 4, low: Math.min(bit & 15, 13), restart: this.restart },
    });
    return bits.end();
  }
}
