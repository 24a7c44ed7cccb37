/** GIF: its first frame that is large enough for a code. Of our own, because it is short and reads no more than that. */
import { brightness, type Luma, type PixelBudget, WHITE } from './luma.ts';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const GRAPHIC_CONTROL = 0xf9;

function paletteAt(bytes: Uint8Array, at: number, size: number): Uint8Array {
  const palette = new Uint8Array(256).fill(WHITE);
  for (let i = 0; i < size; i++) {
    const [red = 255, green = 255, blue = 255] = bytes.subarray(at + i * 3, at + i * 3 + 3);
    palette[i] = brightness(red, green, blue);
  }
  return palette;
}

/** Where the sub-blocks from `at` end, their closing empty one included. */
function blocksEnd(bytes: Uint8Array, at: number): number {
  let end = at;
  while ((bytes[end] ?? 0) > 0) end += (bytes[end] as number) + 1;
  return end + 1;
}

/** The data of sub-blocks in one piece. */
function joinBlocks(bytes: Uint8Array, at: number, end: number): Uint8Array {
  const data = new Uint8Array(end - at);
  let filled = 0;
  for (let block = at; block < end - 1; block += (bytes[block] as number) + 1) {
    const stop = block + 1 + (bytes[block] as number);
    for (let i = block + 1; i < stop; i++) data[filled++] = bytes[i] ?? 0;
  }
  return data.subarray(0, filled);
}

/** LZW with growing codes. Stops when `out` is full: what decodes to gigabytes costs one picture. */
function unpack(data: Uint8Array, codeSize: number, out: Uint8Array): void {
  const clear = 1 << codeSize;
  const prefix = new Uint16Array(4096);
  const suffix = new Uint8Array(4096);
  const stack = new Uint8Array(4097);
  for (let i = 0; i < clear; i++) suffix[i] = i;
  let width = codeSize + 1;
  let next = clear + 2;
  let before = -1;
  let first = 0;
  let bits = 0;
  let held = 0;
  let filled = 0;
  for (const byte of data) {
    held |= byte << bits;
    bits += 8;
    while (bits >= width) {
      const code = held & ((1 << width) - 1);
      held >>>= width;
      bits -= width;
      if (code === clear) {
        width = codeSize + 1;
        next = clear + 2;
        before = -1;
        continue;
      }
      if (code === clear + 1 || code > next || (code === next && before < 0)) return;
      let depth = 0;
      let walk = code;
      if (code === next) {
        stack[depth++] = first;
        walk = before;
      }
      for (; walk >= clear + 2; walk = prefix[walk] as number) stack[depth++] = suffix[walk] as number;
      first = suffix[walk] as number;
      stack[depth++] = first;
      while (depth > 0 && filled < out.length) out[filled++] = stack[--depth] as number;
      if (filled >= out.length) return;
      if (before >= 0 && next < 4096) {
        prefix[next] = before;
        suffix[next++] = first;
        if (next === 1 << width && width < 12) width++;
      }
      before = code;
    }
  }
}

/** The order in which interlaced rows come. */
function rowOrder(height: number, interlaced: boolean): number[] {
  const rows = Array.from({ length: height }, (_, y) => y);
  if (!interlaced) return rows;
  const every = (from: number, step: number) => rows.filter((y) => y % step === from);
  return [...every(0, 8), ...every(4, 8), ...every(2, 4), ...every(1, 2)];
}

/** @returns null where it is no GIF, or has no frame that could hold a code */
export function decodeGif(bytes: Uint8Array, budget: PixelBudget): Luma | null {
  const flags = bytes[10] ?? 0;
  const globalSize = flags & 0x80 ? 2 << (flags & 7) : 0;
  const global = paletteAt(bytes, 13, globalSize);
  let transparent = -1;
  for (let at = 13 + globalSize * 3; at < bytes.length; ) {
    if (bytes[at] === EXTENSION) {
      if (bytes[at + 1] === GRAPHIC_CONTROL)
        transparent = (bytes[at + 3] ?? 0) & 1 ? (bytes[at + 6] ?? -1) : -1;
      at = blocksEnd(bytes, at + 2);
      continue;
    }
    if (bytes[at] !== IMAGE || at + 10 >= bytes.length) return null;
    const word = (offset: number) =>
      (bytes[at + offset] as number) | ((bytes[at + offset + 1] as number) << 8);
    const [width, height, local] = [word(5), word(7), bytes[at + 9] as number];
    const localSize = local & 0x80 ? 2 << (local & 7) : 0;
    const start = at + 10 + localSize * 3;
    const codeSize = bytes[start] ?? 0;
    const end = blocksEnd(bytes, start + 1);
    if (codeSize >= 1 && codeSize <= 8 && budget.take(width, height)) {
      const palette = localSize > 0 ? paletteAt(bytes, at + 10, localSize) : global.slice();
      if (transparent >= 0) palette[transparent] = WHITE;
      const indices = new Uint8Array(width * height);
      unpack(joinBlocks(bytes, start + 1, end), codeSize, indices);
      const out = new Uint8Array(width * height);
      for (const [index, y] of rowOrder(height, (local & 0x40) !== 0).entries()) {
        for (let x = 0; x < width; x++)
          out[y * width + x] = palette[indices[index * width + x] as number] as number;
      }
      return { width, height, data: out };
    }
    at = end;
  }
  return null;
}
