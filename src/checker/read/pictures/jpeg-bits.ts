/** The entropy-coded data of a JPEG (ITU-T T.81, annex F): Huffman codes, and the bits behind them. */

/** Codes up to this length are looked up at once; longer ones are rare. */
const SHORT = 9;
/** Zeros handed out beyond the end of the data before it counts as used up. */
const PADDING = 64;

export interface Huffman {
  symbols: Uint8Array;
  /** By the next nine bits: length << 8 | symbol, 0 where the code is longer. */
  short: Uint16Array;
  /** By length: what leads from a code to its symbol, and the first code, in 16 bits, that is longer. */
  offset: Int32Array;
  beyond: Int32Array;
}

/** @param counts how many codes there are of each length, 1 to 16 */
export function makeHuffman(counts: Uint8Array, symbols: Uint8Array): Huffman {
  const table: Huffman = {
    symbols,
    short: new Uint16Array(1 << SHORT),
    offset: new Int32Array(17),
    beyond: new Int32Array(17),
  };
  let code = 0;
  let index = 0;
  for (let length = 1; length <= 16; length++) {
    table.offset[length] = index - code;
    for (let i = counts[length - 1] ?? 0; i > 0; i--, code++, index++) {
      if (length > SHORT) continue;
      const first = code << (SHORT - length);
      table.short.fill((length << 8) | (symbols[index] ?? 0), first, first + (1 << (SHORT - length)));
    }
    table.beyond[length] = code << (16 - length);
    code <<= 1;
  }
  return table;
}

export class Bits {
  private readonly bytes: Uint8Array;
  /** Never behind the marker that ends the data. */
  private at: number;
  private held = 0;
  private count = 0;
  private missing = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The data ended before the picture did. */
  get spent(): boolean {
    return this.missing > PADDING;
  }

  private fill(): void {
    while (this.count <= 24) {
      let byte = this.bytes[this.at];
      if (byte === undefined || (byte === 0xff && this.bytes[this.at + 1] !== 0)) {
        byte = 0;
        this.missing += 8;
      } else this.at += byte === 0xff ? 2 : 1;
      this.held = (this.held << 8) | byte;
      this.count += 8;
    }
  }

  /** The next symbol; what is no code ends the data. */
  symbol({ short, beyond, offset, symbols }: Huffman): number {
    if (this.count < 16) this.fill();
    const found = short[(this.held >>> (this.count - SHORT)) & ((1 << SHORT) - 1)] as number;
    if (found !== 0) {
      this.count -= found >> 8;
      return found & 0xff;
    }
    const next = (this.held >>> (this.count - 16)) & 0xffff;
    for (let length = SHORT + 1; length <= 16; length++) {
      if (next >= (beyond[length] as number)) continue;
      this.count -= length;
      return symbols[(offset[length] as number) + (next >> (16 - length))] ?? 0;
    }
    this.missing = PADDING + 1;
    return 0;
  }

  /** @param size up to 16 */
  take(size: number): number {
    if (size === 0) return 0;
    if (this.count < size) this.fill();
    this.count -= size;
    return (this.held >>> this.count) & ((1 << size) - 1);
  }

  /** A signed value: those whose first bit is 0 are negative. */
  signed(size: number): number {
    const value = this.take(size);
    return size === 0 || value >> (size - 1) === 1 ? value : value - (1 << size) + 1;
  }

  /** Goes on behind the next restart marker; where none comes before another marker, the data is used up. */
  restart(): void {
    this.held = this.count = 0;
    this.at = markerAt(this.bytes, this.at);
    const found = isRestart(this.bytes[this.at + 1]);
    if (found) this.at += 2;
    this.missing = found ? 0 : PADDING + 1;
  }

  /** Where the marker stands that ends the data. */
  end(): number {
    let at = markerAt(this.bytes, this.at);
    while (isRestart(this.bytes[at + 1])) at = markerAt(this.bytes, at + 2);
    return at;
  }
}

const isRestart = (code: number | undefined) => code !== undefined && code >= 0xd0 && code <= 0xd7;

/** First marker at or behind `from`, the end of the file if there is none. In the data, 0xFF is always followed by 0. */
function markerAt(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] !== 0 && bytes[at + 1] !== 0xff) return at;
  }
  return bytes.length;
}
