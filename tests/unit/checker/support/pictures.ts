/** Pictures with QR codes, drawn and encoded here, in each format and variant that is read. */
import { deflateSync } from 'node:zlib';
import jpeg from 'jpeg-js';
import encodeQR from 'qr';

export interface Bitmap {
  width: number;
  height: number;
  /** True is black. */
  black: (x: number, y: number) => boolean;
}

/** A code with its quiet zone, `scale` pixels a module. */
export function code(text: string, scale = 4): Bitmap {
  const modules = encodeQR(text, 'raw', { border: 4 });
  const side = modules.length * scale;
  return {
    width: side,
    height: side,
    black: (x, y) => modules[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true,
  };
}

export function blank(width: number, height: number): Bitmap {
  return { width, height, black: () => false };
}

/** Two pictures side by side. */
export function beside(left: Bitmap, right: Bitmap): Bitmap {
  return {
    width: left.width + right.width,
    height: Math.max(left.height, right.height),
    black: (x, y) => (x < left.width ? left.black(x, y) : right.black(x - left.width, y)),
  };
}

const bytesOf = (text: string) => Buffer.from(text, 'latin1');

export function concat(...parts: (Uint8Array | string)[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? bytesOf(part) : part))),
  );
}

export function chunk(type: string, body: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  // The reader does not ask for the checksum.
  return concat(length, type, body, new Uint8Array(4));
}

export const PNG_MAGIC = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

export function pngHeader(
  width: number,
  height: number,
  depth: number,
  colour: number,
  interlace = 0,
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, interlace], 8);
  return chunk('IHDR', header);
}

interface PngForm {
  depth?: 1 | 2 | 4 | 8 | 16;
  colour?: 0 | 2 | 3 | 4 | 6;
  /** The filter of every row. */
  filter?: 0 | 1 | 2 | 3 | 4;
  interlaced?: boolean;
  /** White is not drawn but left transparent. */
  transparent?: boolean;
  /** Compressed bytes in each chunk; otherwise two chunks hold all. */
  chunkBytes?: number;
}

const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];

/** Samples of one row, packed. */
function packed(samples: number[], depth: number): number[] {
  if (depth === 16) return samples.flatMap((sample) => [sample, sample]);
  if (depth === 8) return samples;
  const row = new Array(Math.ceil((samples.length * depth) / 8)).fill(0);
  for (const [i, sample] of samples.entries())
    row[(i * depth) >> 3] |= sample << (8 - depth - ((i * depth) & 7));
  return row;
}

function filtered(filter: number, row: number[], above: number[], step: number): number[] {
  return row.map((byte, i) => {
    const left = row[i - step] ?? 0;
    const up = above[i] ?? 0;
    const corner = i >= step ? (above[i - step] ?? 0) : 0;
    const near = [left, up, corner].sort(
      (a, b) => Math.abs(left + up - corner - a) - Math.abs(left + up - corner - b),
    );
    return (byte - ([0, left, up, (left + up) >> 1, near[0] as number][filter] as number)) & 255;
  });
}

export function png({ width, height, black }: Bitmap, form: PngForm = {}): Uint8Array {
  const { depth = 8, colour = 0, filter = 0, interlaced = false, transparent = false } = form;
  const white = depth >= 8 ? 255 : (1 << depth) - 1;
  const pixel = (x: number, y: number): number[] => {
    const dark = black(x, y);
    const grey = dark || transparent ? 0 : white;
    const alpha = dark || !transparent ? 255 : 0;
    if (colour === 3) return [dark ? 1 : 0];
    return { 0: [grey], 2: [grey, grey, grey], 4: [grey, alpha], 6: [grey, grey, grey, alpha] }[colour];
  };
  const rows: number[] = [];
  const step = Math.max(1, (pixel(0, 0).length * depth) >> 3);
  for (const [x0, y0, dx, dy] of (interlaced ? PASSES : [[0, 0, 1, 1]]) as [
    number,
    number,
    number,
    number,
  ][]) {
    let above: number[] = [];
    for (let y = y0; y < height && x0 < width; y += dy) {
      const samples: number[] = [];
      for (let x = x0; x < width; x += dx) samples.push(...pixel(x, y));
      const row = packed(samples, depth);
      rows.push(filter, ...filtered(filter, row, above, step));
      above = row;
    }
  }
  const palette = colour === 3 ? [chunk('PLTE', Uint8Array.of(255, 255, 255, 0, 0, 0))] : [];
  const data = deflateSync(Uint8Array.from(rows));
  const pieces: Uint8Array[] = [];
  const length = form.chunkBytes ?? Math.ceil(data.length / 2);
  for (let at = 0; at < data.length; at += length) pieces.push(data.subarray(at, at + length));
  return concat(
    PNG_MAGIC,
    pngHeader(width, height, depth, colour, interlaced ? 1 : 0),
    ...palette,
    ...pieces.map((piece) => chunk('IDAT', piece)),
    chunk('IEND', new Uint8Array()),
  );
}

export function jpg({ width, height, black }: Bitmap, quality = 80): Uint8Array {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      if (black(x, y)) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  }
  return new Uint8Array(jpeg.encode({ width, height, data }, quality).data);
}

/** Uncompressed, as Windows writes it; `downward`: the top row first. */
export function bmp(
  { width, height, black }: Bitmap,
  depth: 1 | 4 | 8 | 24 | 32 = 24,
  downward = false,
): Uint8Array {
  const stride = Math.ceil((width * depth) / 32) * 4;
  const colours = depth <= 8 ? 2 : 0;
  const start = 54 + colours * 4;
  const out = Buffer.alloc(start + stride * height);
  out.write('BM');
  out.writeUInt32LE(out.length, 2);
  out.writeUInt32LE(start, 10);
  out.writeUInt32LE(40, 14);
  out.writeInt32LE(width, 18);
  out.writeInt32LE(downward ? -height : height, 22);
  out.writeUInt16LE(1, 26);
  out.writeUInt16LE(depth, 28);
  if (colours > 0) out.set([255, 255, 255, 0, 0, 0, 0, 0], 54);
  for (let y = 0; y < height; y++) {
    const dark = Array.from({ length: width }, (_, x) => black(x, downward ? y : height - 1 - y));
    const row =
      depth <= 8
        ? packed(dark.map(Number), depth)
        : dark.flatMap((each) => Array(depth / 8).fill(each ? 0 : 255));
    out.set(row, start + y * stride);
  }
  return new Uint8Array(out);
}

/** By the encoder's own writer of GIFs. */
export function gif(text: string): Uint8Array {
  return encodeQR(text, 'gif', { border: 4, scale: 4 });
}

/** One picture in a PDF: its dictionary's entries and its bytes. */
export function pdf(entries: string, data: Uint8Array): Uint8Array {
  return concat(
    '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n3 0 obj\n<< /Length 4 >>\nstream\nq Q\n\nendstream\nendobj\n',
    `4 0 obj\n<< /Type /XObject /Subtype /Image ${entries} /Length ${data.length} >>\nstream\n`,
    data,
    '\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
  );
}

/** The samples of a picture, row by row: `depth` bits each, all channels alike. */
export function samples(
  { width, height, black }: Bitmap,
  depth: 1 | 8,
  channels = 1,
  predictor = false,
): Uint8Array {
  const rows: number[] = [];
  let above: number[] = [];
  for (let y = 0; y < height; y++) {
    const values = Array.from({ length: width * channels }, (_, i) =>
      black(Math.floor(i / channels), y) ? 0 : depth === 1 ? 1 : 255,
    );
    const row = packed(values, depth);
    rows.push(...(predictor ? [2, ...filtered(2, row, above, channels)] : row));
    above = row;
  }
  return deflateSync(Uint8Array.from(rows));
}
