/** SVG to PNG, remembered between builds: a picture is drawn once for as long as its drawing stays the same. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

/** Where Astro keeps its own things between builds; taken away with node_modules. */
const CACHE = path.resolve('node_modules/.cache/mikiwake-pictures');

/** Flat colours and soft edges: a small palette shows them as well as full colour, at a third of the bytes. */
const PALETTE = { palette: true, colours: 16, compressionLevel: 7, effort: 1, dither: 0 } as const;

/**
 * Draws an SVG as PNG.
 * @param svg paths and rectangles only; a font would be the machine's own
 * @param width in pixels; the height follows
 */
export async function png(svg: string, width: number): Promise<Buffer<ArrayBuffer>> {
  const drawn = await sharp(Buffer.from(svg)).resize({ width }).png(PALETTE).toBuffer();
  return Buffer.from(drawn);
}

/** The same, out of the cache where it has been drawn before. */
export async function cachedPng(svg: string, width: number): Promise<Buffer<ArrayBuffer>> {
  const key = createHash('sha256')
    .update(JSON.stringify([sharp.versions, PALETTE, width, svg]))
    .digest('hex');
  const file = path.join(CACHE, `${key}.png`);
  if (existsSync(file)) return Buffer.from(readFileSync(file));
  const picture = await png(svg, width);
  mkdirSync(CACHE, { recursive: true });
  // Two builds may draw at once: what is read is always a whole file.
  const part = `${file}.${process.pid}`;
  writeFileSync(part, picture);
  renameSync(part, file);
  return picture;
}
