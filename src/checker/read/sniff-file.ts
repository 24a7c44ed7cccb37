/** What a file is that is no text, by its first bytes alone: file names and types lie, and phones invent them. */
import type { Problem } from '../report.ts';

/** In `bytes`, -1 stands for any. */
type Magic = readonly [problem: Problem, bytes: readonly number[], offset?: number];

const MAGIC: readonly Magic[] = [
  // PNG, JPEG, GIF.
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  // BMP; "BM" alone may begin a word, its reserved bytes no text.
  ['picture', [0x42, 0x4d, -1, -1, -1, -1, 0, 0, 0, 0]],
  // WebP, TIFF, HEIC and AVIF ("ftyp" and a brand), JPEG XL: there is no small decoder for any of them.
  ['picture-form', [0x52, 0x49, 0x46, 0x46, -1, -1, -1, -1, 0x57, 0x45, 0x42, 0x50]],
  ['picture-form', [0x49, 0x49, 0x2a, 0x00]],
  ['picture-form', [0x4d, 0x4d, 0x00, 0x2a]],
  ['picture-form', [0x66, 0x74, 0x79, 0x70, 0x68, 0x65], 4],
  ['picture-form', [0x66, 0x74, 0x79, 0x70, 0x6d, 0x69, 0x66], 4],
  ['picture-form', [0x66, 0x74, 0x79, 0x70, 0x6d, 0x73, 0x66], 4],
  ['picture-form', [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69], 4],
  ['picture-form', [0x00, 0x00, 0x00, 0x0c, 0x4a, 0x58, 0x4c, 0x20]],
  ['picture-form', [0xff, 0x0a]],
  // ZIP and an empty one, 7z, RAR, gzip, bzip2, xz, tar.
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x50, 0x4b, 0x05, 0x06]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['archive', [0x1f, 0x8b, 0x08]],
  ['archive', [0x42, 0x5a, 0x68]],
  ['archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['archive', [0x75, 0x73, 0x74, 0x61, 0x72], 257],
  ['outlook-msg', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  // Programs: ELF, WebAssembly.
  ['binary', [0x7f, 0x45, 0x4c, 0x46]],
  ['binary', [0x00, 0x61, 0x73, 0x6d]],
];

/** What a file is that is no text; null for text of any kind. Some of these have a reader of their own. */
export function findProblem(bytes: Uint8Array): Problem | null {
  for (const [problem, magic, offset = 0] of MAGIC) {
    // Nearly all of them end here: every file is asked, and every part of a mail.
    if (bytes[offset] !== magic[0]) continue;
    if (magic.every((byte, index) => byte < 0 || bytes[offset + index] === byte)) return problem;
  }
  const bom = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (bom) return null;
  // Text holds no NUL and hardly a control character; ESC, SO and SI belong to ISO-2022-JP.
  const head = bytes.subarray(0, 8_192);
  let odd = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] as number;
    if (byte < 0x20 && !(byte >= 0x07 && byte <= 0x0f) && byte !== 0x1b && byte !== 0x1a) odd++;
  }
  return odd > 4 && odd * 50 > head.length ? 'binary' : null;
}

/** A picture written into the HTML itself. */
export const DATA_PICTURE = /data:image\//i;
