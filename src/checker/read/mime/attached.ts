/** Which of a mail's parts may hold a QR code: told by their first bytes, so that the decoders load only for those. */
import { LIMITS } from '../limits.ts';
import type { PictureFile } from '../pictures/pictures.ts';
import { findProblem } from '../sniff.ts';
import type { Part } from './mime.ts';
import { fromTransfer } from './transfer.ts';
import { decodeWords } from './words.ts';

/** Enough encoded bytes for the first of the decoded ones. */
const HEAD = 200;

function isPicture({ body, encoding }: Part): boolean {
  const problem = findProblem(fromTransfer(body.subarray(0, HEAD), encoding, 64));
  return problem === 'picture' || problem === 'picture-form' || problem === 'pdf';
}

function nameOf({ disposition, type, fields }: Part): string {
  const id = fields.find((field) => field.name === 'content-id')?.raw.replace(/^<|>$/g, '') ?? '';
  const name = disposition.params.get('filename') ?? type.params.get('name') ?? id;
  return decodeWords(name).slice(0, 500);
}

/** Pictures and PDFs among the parts, decoded. Whatever type they claim: a picture may travel as octet-stream. */
export function picturesAmong(parts: readonly Part[]): PictureFile[] {
  return parts
    .filter(isPicture)
    .slice(0, LIMITS.pictures + 1)
    .map((part) => ({
      name: nameOf(part),
      bytes: fromTransfer(part.body, part.encoding, LIMITS.inputBytes),
    }));
}
