/** The pictures that came with a mail: what their QR codes say, and the links these make. Loaded only where there are any. */
import type { Link, Picture } from '../../message.ts';
import { decodeBase64 } from '../bytes.ts';
import { LIMITS } from '../limits.ts';
import { loadDomains, makeLink } from '../links/links.ts';
import { findProblem } from '../sniff-file.ts';
import { PixelBudget } from './luma.ts';
import { addressIn, readCodes } from './qr.ts';

/** A file that may hold a QR code. */
export interface PictureFile {
  name: string;
  bytes: Uint8Array;
}

export interface Codes {
  pictures: Picture[];
  links: Link[];
}

const DATA_URI = /data:image\/[\w.+-]{1,20};base64,/gi;

/** Pictures written into the HTML itself. */
export function inlinePictures(html: string): PictureFile[] {
  const files: PictureFile[] = [];
  for (const match of html.matchAll(DATA_URI)) {
    const start = match.index + match[0].length;
    const end = start + html.slice(start).search(/[^A-Za-z0-9+/=\s]|$/);
    files.push({ name: '', bytes: decodeBase64(html.slice(start, end)) });
    if (files.length >= LIMITS.pictures) break;
  }
  return files;
}

/** @param part where the links are said to stand: a code has no place in the text */
export async function readPictures(
  files: PictureFile[],
  part: Link['part'],
  truncated: Set<string>,
): Promise<Codes> {
  const budget = new PixelBudget(truncated);
  const pictures: Picture[] = [];
  if (files.length > LIMITS.pictures) truncated.add('pictures');
  for (const { name, bytes } of files.slice(0, LIMITS.pictures)) {
    const refused = budget.refused;
    const qr = await readCodes(bytes, budget);
    const unread = budget.refused > refused || findProblem(bytes) === 'picture-form';
    pictures.push({ name, qr, ...(unread ? { unread } : {}) });
  }
  const codes = [...new Set(pictures.flatMap((picture) => picture.qr))];
  const addresses = codes.map(addressIn).filter((address) => address !== null);
  if (addresses.length === 0) return { pictures, links: [] };
  const domains = await loadDomains();
  const written = { text: '', role: 'action', part, start: 0, end: 0 } as const;
  const links = addresses.map((href): Link => ({ ...makeLink({ ...written, href }, domains), qr: true }));
  return { pictures, links };
}
