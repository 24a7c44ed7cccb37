/**
 * JPEG, sequential and progressive. Of our own, because a finder of QR codes needs the brightness alone: of the colours
 * nothing is kept, which takes a third of the time and of the memory that decoders of whole pictures take.
 */

import { LIMITS } from '../limits.ts';
import { Bits, makeHuffman } from './jpeg-bits.ts';
import { type Component, type Scan, ZIGZAG } from './jpeg-blocks.ts';
import { planeOf } from './jpeg-plane.ts';
import { type Frame, readScan } from './jpeg-scan.ts';
import type { Luma, PixelBudget } from './luma.ts';

type Table = [counts: Uint8Array, symbols: Uint8Array];
/** Without codes: the data behind it ends at once. */
const NO_TABLE: Table = [new Uint8Array(16), new Uint8Array()];

class Reader {
  frame: Frame | null = null;
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
      if (code === 0xd9) break;
      const start = at + 4;
      const end = Math.min(at + 2 + Math.max(this.word(at + 2), 2), bytes.length);
      at = end;
      if (code === 0xda) {
        const next = this.scan(start, end);
        if (next < 0) return false;
        at = next;
      } else if (code === 0xdb) this.readQuantisations(start, end);
      else if (code === 0xc4) this.readTables(start, end);
      else if (code === 0xdd) this.restart = this.word(start);
      else if (code === 0xee && bytes[start] === 0x41 && end - start >= 12)
        this.adobe = bytes[start + 11] as number;
      else if (code >= 0xc0 && code <= 0xcf && code !== 0xcc) {
        // Neither lossless nor arithmetic coding is met in mails, nor a second frame in one file.
        if (code > 0xc2 || this.frame || !this.readFrame(start, code === 0xc2)) return false;
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
    for (const { component } of this.wanted()) {
      component.coefficients = new Int16Array(component.blocksWide * unitsHigh * component.v * 64);
    }
    return true;
  }

  /** The components that tell dark from bright: Y; green; of four inks the first and black. */
  wanted(): { component: Component }[] {
    const components = this.frame?.components ?? [];
    const rgb = components.map(({ id }) => String.fromCharCode(id)).join('') === 'RGB';
    const green = components.length === 3 && (rgb || this.adobe === 0);
    const indices = components.length === 4 ? [0, 3] : green ? [1] : [0];
    return indices.map((index) => ({ component: components[index] as Component }));
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

/** @returns null where it is no JPEG, damaged, or too large */
export function decodeJpeg(bytes: Uint8Array, budget: PixelBudget): Luma | null {
  const reader = new Reader(bytes, budget);
  if (!reader.read() || !reader.frame) return null;
  const { width, height } = reader.frame;
  const planes: Uint8ClampedArray[] = [];
  for (const { component } of reader.wanted()) {
    const quantisation = reader.quantisations[component.quantisation];
    if (!quantisation) return null;
    planes.push(planeOf(reader.frame, component, quantisation));
  }
  const [data = new Uint8ClampedArray(), black] = planes;
  // Programs of Adobe write inks as what is left of the paper.
  const left = reader.adobe >= 0;
  for (let i = 0; black && i < data.length; i++) {
    const [ink, key] = [data[i] as number, black[i] as number];
    data[i] = left ? Math.min(ink, key) : 255 - Math.max(ink, key);
  }
  return { width, height, data: new Uint8Array(data.buffer) };
}
