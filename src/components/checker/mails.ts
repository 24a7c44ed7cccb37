/** The worker's way into files: one mail at a time, however large the file. */
import { type Input, isMbox, LIMITS, mailsFrom, piecesOf } from '../../checker/index.ts';
import type { Mail } from './protocol.ts';

/** Enough to know a mailbox by. */
const HEAD = 1_024;

/**
 * The mails of a file, a mailbox or not; null for one that is too large to be read.
 * @throws where the file cannot be opened any more (moved, locked, taken away)
 */
export async function* mailsOf(file: File): AsyncGenerator<Uint8Array | null> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  if (head.length === 0) yield head;
  // A film of 2 GB is not read to its end only to say that it is no mail.
  else if (file.size > LIMITS.inputBytes && !isMbox(head)) yield null;
  else yield* mailsFrom(piecesOf(file));
}

/** The mail of a file; 'several' where it is a mailbox and `nth` says nothing, 'gone' where there is none (any more). */
async function fileInput(file: File, nth: number | undefined): Promise<Given> {
  let held: Uint8Array | null | undefined;
  let count = 0;
  try {
    for await (const bytes of mailsOf(file)) {
      if (held !== undefined) return 'several';
      if (nth === undefined || count === nth) held = bytes;
      if (count === nth) break;
      count++;
    }
  } catch {
    return 'gone';
  }
  if (held === undefined) return 'gone';
  return held === null ? 'too-large' : { bytes: held, file: file.name };
}

export type Given = Input | 'several' | 'gone' | 'too-large';

/** What the engine is to judge. */
export function inputOf(mail: Mail): Promise<Given> | Given {
  switch (mail.kind) {
    case 'text':
      return { text: mail.text };
    case 'url':
      return { text: mail.text, as: 'url' };
    case 'rich':
      return { text: mail.text, html: mail.html };
    case 'file':
      return fileInput(mail.file, mail.nth);
  }
}
