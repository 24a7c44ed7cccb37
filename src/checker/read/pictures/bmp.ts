/** BMP as Windows and scanners write it: uncompressed, of 1, 4, 8, 24 or 32 bits a pixel. */
import { brightness, type Luma, type PixelBudget, WHITE } from './luma.ts';
import { sampleAt } from './scanlines.ts';

/** "BI_BITFIELDS": for 32 bits the masks are those of the plain order in all files that are met. */
const MASKS = 3;

/** @returns null where it is no BMP, compressed, or too large; rows that are cut off stay white */
export function decodeBmp(bytes: Uint8Array, budget: PixelBudget): Luma | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 54) return null;
  const header = view.getUint32(14, true);
  const width = view.getInt32(18, true);
  const height = Math.abs(view.getInt32(22, true));
  const upward = view.getInt32(22, true) > 0;
  const depth = view.getUint16(28, true);
  const packing = view.getUint32(30, true);
  if (header < 40 || ![1, 4, 8, 24, 32].includes(depth)) return null;
  if (packing !== 0 && !(packing === MASKS && depth === 32)) return null;
  if (!budget.take(width, height)) return null;
  const palette = new Uint8Array(256);
  for (let i = 0; i < 256; i++) {
    const [blue = 0, green = 0, red = 0] = bytes.subarray(14 + header + i * 4, 17 + header + i * 4);
    palette[i] = brightness(red, green, blue);
  }
  const start = view.getUint32(10, true);
  const stride = Math.ceil((width * depth) / 32) * 4;
  const step = depth >> 3;
  const data = new Uint8Array(width * height).fill(WHITE);
  for (let y = 0; y < height; y++) {
    const at = start + (upward ? height - 1 - y : y) * stride;
    if (at + stride > bytes.length) continue;
    const row = bytes.subarray(at, at + stride);
    for (let x = 0; x < width; x++) {
      const [blue = 0, green = 0, red = 0] = [row[x * step], row[x * step + 1], row[x * step + 2]];
      data[y * width + x] =
        depth <= 8 ? (palette[sampleAt(row, x, depth)] as number) : brightness(red, green, blue);
    }
  }
  return { width, height, data };
}
