/** QR codes in a picture or a PDF, and the addresses they hold. */

import { LIMITS } from '../limits.ts';
import { isWeb, parseUrl } from '../links/url.ts';
import { decodeBmp } from './bmp.ts';
import { decodeGif } from './gif.ts';
import { decodeJpeg } from './jpeg.ts';
import { type Luma, type PixelBudget, shrink } from './luma.ts';
import { pdfPictures } from './pdf.ts';
import { decodePng } from './png.ts';

/** A page at 300 dots an inch has 9 million pixels, and a code on it is still found at half of that. */
const LOOKED_AT = 6_000_000;
/** The finder takes no longer side. */
const SIDE = 4_096;

async function codesIn(luma: Luma): Promise<string[]> {
  const { width, height } = luma;
  const factor = Math.ceil(Math.max(Math.sqrt((width * height) / LOOKED_AT), Math.max(width, height) / SIDE));
  const image = shrink(luma, factor);
  if (Math.min(image.width, image.height) === 0) return [];
  const { decodeQRBatch } = await import('qr/decode.js');
  // By effort alone and not by the clock: the same mail must get the same answer on a slow phone. "I420" is grey first.
  const options = { format: 'I420', effort: 8, timeLimit: Number.POSITIVE_INFINITY } as const;
  const [found = []] = await decodeQRBatch([image], { ...options, maxSize: image });
  return found.filter((code) => typeof code === 'string').slice(0, LIMITS.codes);
}

async function* picturesOf(bytes: Uint8Array, budget: PixelBudget): AsyncGenerator<Luma | null> {
  if (bytes[0] === 0x25) yield* pdfPictures(bytes, budget);
  else if (bytes[0] === 0x89) yield decodePng(bytes, budget);
  else if (bytes[0] === 0x47) yield decodeGif(bytes, budget);
  else if (bytes[0] === 0xff) yield decodeJpeg(bytes, budget);
  else if (bytes[0] === 0x42) yield decodeBmp(bytes, budget);
}

/** What the QR codes in a file say. PNG, GIF, JPEG, BMP and PDF are read; anything else has none. Never throws. */
export async function readCodes(bytes: Uint8Array, budget: PixelBudget): Promise<string[]> {
  const codes: string[] = [];
  let looked = 0;
  for await (const luma of picturesOf(bytes, budget)) {
    if (luma) codes.push(...(await codesIn(luma)));
    if (++looked >= LIMITS.pictures || codes.length >= LIMITS.codes) break;
  }
  return [...new Set(codes)];
}

/** Bookmarks as docomo's and others' readers know them: `MEBKM:TITLE:…;URL:http\://…;;`, `URLTO:…`. */
const BOOKMARK = /^(?:MEBKM:(?:.{0,200};)?URL:|URLTO:|URL:)(.{1,2000})$/is;

/** The web address a code holds, as a phone would open it; null where it holds something else. */
export function addressIn(code: string): string | null {
  const text = code.trim();
  const bookmark = BOOKMARK.exec(text)?.[1];
  const written =
    bookmark === undefined ? text : bookmark.replace(/(?<!\\);.*$/s, '').replace(/\\(.)/g, '$1');
  const bare = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,24}(?:[/?#]\S*)?$/i.test(written)
    ? `http://${written}`
    : written;
  const url = /\s/.test(bare) ? null : parseUrl(bare);
  return url && isWeb(url) ? bare : null;
}
