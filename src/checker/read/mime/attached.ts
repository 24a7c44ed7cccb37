/** What came along with a mail: the list of its attachments, and those that may hold a QR code. */
import type { Attachment } from '../../message.ts';
import { LIMITS } from '../limits.ts';
import type { PictureFile } from '../pictures/pictures.ts';
import { findProblem } from '../sniff-file.ts';
import { fileName, type Part } from './mime.ts';
import { fromTransfer, transferSize } from './transfer.ts';
import { decodeWords } from './words.ts';

/** Enough encoded bytes for the first of the decoded ones. */
const HEAD = 200;

function isPicture({ body, encoding }: Part): boolean {
  const problem = findProblem(fromTransfer(body.subarray(0, HEAD), encoding, 64));
  return problem === 'picture' || problem === 'picture-form' || problem === 'pdf';
}

const shownName = (name: string) => decodeWords(name).slice(0, 500);

function nameOf(part: Part): string {
  const id = part.fields.find((field) => field.name === 'content-id')?.raw.replace(/^<|>$/g, '') ?? '';
  return shownName(fileName(part) ?? id);
}

/**
 * Pictures and PDFs among the parts, decoded. Told by their first bytes, whatever type they claim: a picture may travel as
 * octet-stream, and the decoders load only where there is one.
 */
export function picturesAmong(parts: readonly Part[]): PictureFile[] {
  return parts
    .filter(isPicture)
    .slice(0, LIMITS.pictures + 1)
    .map((part) => ({
      name: nameOf(part),
      bytes: fromTransfer(part.body, part.encoding, LIMITS.inputBytes),
    }));
}

/** Bit 0 of the flags in a ZIP's first local header (APPNOTE 4.4.4): encrypted. The rest of the file is not read. */
function isLockedZip(head: Uint8Array): boolean {
  const signature = [0x50, 0x4b, 3, 4].every((byte, index) => head[index] === byte);
  return signature && ((head[6] ?? 0) & 1) === 1;
}

/** An attachment as it is listed. */
export function describe(part: Part): Attachment {
  return {
    name: shownName(fileName(part) ?? ''),
    type: part.type.value,
    size: transferSize(part.body, part.encoding),
    ...(isLockedZip(fromTransfer(part.body.subarray(0, 120), part.encoding, 8)) ? { locked: true } : {}),
  };
}
