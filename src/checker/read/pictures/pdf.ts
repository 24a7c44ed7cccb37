/**
 * The pictures in a PDF, found without reading the document: every picture is a stream of its own, whose dictionary
 * stands right before it. Codes drawn with lines instead of pixels are not found, nor are encrypted ones.
 */
import { toBinary } from '../bytes.ts';
import { LIMITS } from '../limits.ts';
import { inflate, inRows } from './inflate.ts';
import { decodeJpeg } from './jpeg.ts';
import type { Luma, PixelBudget } from './luma.ts';
import { rowBytes, sampleAt, toByte, unfilter } from './scanlines.ts';

/** A picture's dictionary is some hundred bytes; its start is looked for no further back. */
const DICTIONARY = 4_000;

interface Stream {
  dictionary: string;
  start: number;
  end: number;
}

function* pictureStreams(source: string): Generator<Stream> {
  let seen = 0;
  for (let at = source.indexOf('stream'); at >= 0; at = source.indexOf('stream', at)) {
    const head = source.slice(Math.max(0, at - DICTIONARY), at);
    const start = at + (source.startsWith('\r\n', at + 6) ? 8 : 7);
    const end = source.indexOf('endstream', start);
    // Without this, every "stream" of a file without an end would search all that follows.
    if (end < 0 || ++seen > LIMITS.pdfStreams) return;
    at = end + 9;
    const dictionary = head.slice(Math.max(0, head.lastIndexOf(' obj')));
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) yield { dictionary, start, end };
  }
}

/** A number that stands in the dictionary itself; `7 0 R` says that it stands elsewhere. */
const numberAfter = (key: string) => new RegExp(`/${key}\\s{0,9}(\\d{1,9})(?!\\s+\\d+\\s+R)`);
const NUMBERS = {
  BitsPerComponent: numberAfter('BitsPerComponent'),
  Colors: numberAfter('Colors'),
  Height: numberAfter('Height'),
  Predictor: numberAfter('Predictor'),
  Width: numberAfter('Width'),
};

function numberOf(dictionary: string, key: keyof typeof NUMBERS): number {
  return Number(NUMBERS[key].exec(dictionary)?.[1] ?? 0);
}

/** Filters of the stream, in the order they are undone. */
function filtersOf(dictionary: string): string[] {
  const written = /\/Filter\s{0,9}(\[[^\]]{0,200}\]|\/\w{1,40})/.exec(dictionary)?.[1] ?? '';
  return [...written.matchAll(/\/(\w+)/g)].map((match) => match[1] as string);
}

/** Samples a pixel; where the colour space is written elsewhere, by how much came out. */
function channelsOf(dictionary: string, pixels: number, bytes: number): number {
  if (/\/DeviceRGB|\/CalRGB/.test(dictionary)) return 3;
  if (/\/DeviceCMYK/.test(dictionary)) return 4;
  if (/\/DeviceGray|\/CalGray|\/Indexed|\/ImageMask\s+true/.test(dictionary)) return 1;
  return bytes >= pixels * 4 ? 4 : bytes >= pixels * 3 ? 3 : 1;
}

async function gather(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    const taken = part.subarray(0, limit - length);
    parts.push(taken);
    length += taken.length;
    if (length >= limit) break;
  }
  const out = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Samples to brightness. Colours of a palette, and which end is white, are not asked: only contrast counts. */
function toLuma(width: number, height: number, depth: number, channels: number, samples: Uint8Array): Luma {
  const out = new Uint8Array(width * height).fill(255);
  const stride = rowBytes(width * channels, depth);
  const scale = toByte(depth);
  // The second of three is green, the best single witness of brightness.
  const channel = channels === 3 ? 1 : 0;
  let most = 0;
  for (let y = 0; y < height && (y + 1) * stride <= samples.length; y++) {
    const row = samples.subarray(y * stride, (y + 1) * stride);
    for (let x = 0; x < width; x++) {
      const value = sampleAt(row, x * channels + channel, depth) * scale;
      if (value > most) most = value;
      out[y * width + x] = value;
    }
  }
  // Two entries of a palette of 256 differ by one.
  if (most > 0 && most < 32) for (let i = 0; i < out.length; i++) out[i] = ((out[i] as number) * 255) / most;
  return { width, height, data: out };
}

async function decodeFlate(
  data: Uint8Array,
  dictionary: string,
  width: number,
  height: number,
): Promise<Luma> {
  const depth = /\/ImageMask\s+true/.test(dictionary) ? 1 : numberOf(dictionary, 'BitsPerComponent') || 8;
  const stream = inflate([data]);
  if (numberOf(dictionary, 'Predictor') >= 10) {
    const channels = Math.min(Math.max(numberOf(dictionary, 'Colors'), 1), 4);
    const stride = rowBytes(width * channels, depth);
    const samples = new Uint8Array(stride * height);
    let above = new Uint8Array(stride);
    let y = 0;
    for await (const line of inRows(stream, Array(height).fill(stride + 1))) {
      const row = samples.subarray(y * stride, ++y * stride);
      row.set(line.subarray(1));
      unfilter(line[0] as number, row, above, Math.max(1, (channels * depth) >> 3));
      above = row;
    }
    return toLuma(width, height, depth, channels, samples);
  }
  const samples = await gather(stream, Math.min(rowBytes(width * 4, depth) * height, LIMITS.pdfPictureBytes));
  const pixels = Math.floor((width * height * depth) / 8);
  return toLuma(width, height, depth, channelsOf(dictionary, pixels, samples.length), samples);
}

/** Pictures stored as JPEG or deflated samples, in the order they stand in the file. */
export async function* pdfPictures(bytes: Uint8Array, budget: PixelBudget): AsyncGenerator<Luma> {
  const source = toBinary(bytes);
  for (const { dictionary, start, end } of pictureStreams(source)) {
    let data = bytes.subarray(start, end);
    const filters = filtersOf(dictionary);
    if (filters[0] === 'FlateDecode' && filters[1] === 'DCTDecode') {
      data = (await gather(inflate([data]), LIMITS.pdfPictureBytes)) as Uint8Array<ArrayBuffer>;
      filters.shift();
    }
    if (filters.length > 1) continue;
    const size = [numberOf(dictionary, 'Width'), numberOf(dictionary, 'Height')] as const;
    let luma: Luma | null = null;
    if (filters[0] === 'DCTDecode') luma = decodeJpeg(data, budget);
    else if (filters[0] === 'FlateDecode' && budget.take(...size))
      luma = await decodeFlate(data, dictionary, ...size);
    if (luma) yield luma;
  }
}
