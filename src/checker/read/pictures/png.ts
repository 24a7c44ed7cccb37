/**
 * PNG, row by row through the platform's inflate, so that no more is ever held than the brightness of the pixels:
 * a picture of 20,000 × 20,000 in 400 kB is turned away by its header, and one that lies about its size stops at it.
 */
import { inflate, inRows } from './inflate.ts';
import { brightness, type Luma, type PixelBudget, WHITE } from './luma.ts';
import { rowBytes, sampleAt, toByte, unfilter } from './scanlines.ts';

interface Header {
  width: number;
  height: number;
  depth: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGBA. */
  colour: number;
  interlaced: boolean;
  /** Brightness of each palette entry. */
  palette: Uint8Array;
}

const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const IDAT = 0x49444154;
const IEND = 0x49454e44;
const PLTE = 0x504c5445;
const TRNS = 0x74524e53;
/** Adam7: first column and row, and the steps between, of each pass. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** The chunks behind the header, up to the end of the picture. */
function* chunks(bytes: Uint8Array): Generator<{ type: number; body: Uint8Array }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 33; at + 8 <= bytes.length; ) {
    const type = view.getUint32(at + 4);
    if (type === IEND) return;
    const length = view.getUint32(at);
    // Ten megabytes of empty chunks are nearly a million views of nothing.
    if (length > 0) yield { type, body: bytes.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}

/** The pieces of the compressed pixels, none of them held. */
function* pixelData(bytes: Uint8Array): Generator<Uint8Array> {
  for (const { type, body } of chunks(bytes)) if (type === IDAT) yield body;
}

function readHeader(bytes: Uint8Array): Header | null {
  if (bytes.length < 33) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header: Header = {
    width: view.getUint32(16),
    height: view.getUint32(20),
    depth: bytes[24] as number,
    colour: bytes[25] as number,
    interlaced: bytes[28] === 1,
    palette: new Uint8Array(256),
  };
  if (!(header.colour in CHANNELS) || ![1, 2, 4, 8, 16].includes(header.depth)) return null;
  let colours = new Uint8Array();
  let alpha = new Uint8Array();
  for (const { type, body } of chunks(bytes)) {
    if (type === PLTE) colours = body.slice(0, 768);
    else if (type === TRNS) alpha = body.slice(0, 256);
  }
  for (let i = 0; i < 256; i++) {
    const [red = 0, green = 0, blue = 0] = colours.subarray(i * 3, i * 3 + 3);
    header.palette[i] = brightness(red, green, blue, alpha[i] ?? 255);
  }
  return header;
}

/** Brightness of pixel `x` of a row. */
function pixel(row: Uint8Array, x: number, { depth, colour, palette }: Header): number {
  const at = x * (CHANNELS[colour] as number);
  const first = sampleAt(row, at, depth);
  if (colour === 3) return palette[first] as number;
  if (colour === 0) return first * toByte(depth);
  const second = sampleAt(row, at + 1, depth);
  if (colour === 4) return brightness(first, first, first, second);
  const third = sampleAt(row, at + 2, depth);
  return brightness(first, second, third, colour === 6 ? sampleAt(row, at + 3, depth) : 255);
}

/** @returns null where it is no PNG, or too large; a picture cut short keeps the rows it has, on white */
export async function decodePng(bytes: Uint8Array, budget: PixelBudget): Promise<Luma | null> {
  const header = readHeader(bytes);
  if (!header || !budget.take(header.width, header.height)) return null;
  const { width, height, depth } = header;
  const channels = CHANNELS[header.colour] as number;
  const out = new Uint8Array(width * height).fill(WHITE);
  const lines: { pass: readonly [number, number, number, number]; y: number; pixels: number }[] = [];
  for (const pass of header.interlaced ? PASSES : ([[0, 0, 1, 1]] as const)) {
    const pixels = Math.ceil((width - pass[0]) / pass[2]);
    if (pixels > 0) for (let y = pass[1]; y < height; y += pass[3]) lines.push({ pass, y, pixels });
  }
  const lengths = lines.map(({ pixels }) => 1 + rowBytes(pixels * channels, depth));
  let above = new Uint8Array();
  let index = 0;
  for await (const line of inRows(inflate(pixelData(bytes)), lengths)) {
    const { pass, y, pixels } = lines[index++] as (typeof lines)[number];
    const row = line.subarray(1);
    if (y === pass[1]) above = new Uint8Array(row.length);
    unfilter(line[0] as number, row, above, Math.max(1, (channels * depth) >> 3));
    for (let i = 0; i < pixels; i++) out[y * width + pass[0] + i * pass[2]] = pixel(row, i, header);
    above = row as Uint8Array<ArrayBuffer>;
  }
  return { width, height, data: out };
}
