/** A mail that only wraps another: somebody passes one on as an attachment. */
import { LIMITS } from '../limits.ts';
import { findUrls } from '../links/plain-urls.ts';
import { findProblem } from '../sniff-file.ts';
import type { Body } from './body.ts';
import type { Part } from './mime.ts';
import { fromTransfer } from './transfer.ts';

/** Something to press stands in the text itself; below the line that opens a signature, it is the writer's own. */
function hasLinks({ pieces }: Body): boolean {
  return pieces.some(({ text, anchors }) => {
    const words = text.split(/^-- ?$/m, 1)[0] as string;
    return anchors.some((anchor) => anchor.kind === 'link') || findUrls(words, 1).length > 0;
  });
}

/**
 * The mail inside, if this one is only its wrapper: forwarded as an attachment, with a line or two at most. A mail with
 * links of its own is none: a fraud could carry a genuine mail along, to be judged in its place.
 */
export function wrapped(part: Part, body: Body): Part | null {
  const [inner] = body.messages;
  if (part.fields.length === 0 || !inner || body.messages.length > 1) return null;
  return body.text.trim().length < 400 && !hasLinks(body) ? inner : null;
}

/** Of an attached mail; Outlook attaches its own form. Nothing where that is damaged. */
export async function sourceOf({ body, encoding }: Part): Promise<Uint8Array> {
  const bytes = fromTransfer(body, encoding, LIMITS.inputBytes);
  if (findProblem(bytes) !== 'outlook-msg') return bytes;
  const { msgToSource } = await import('../outlook/msg.ts');
  return msgToSource(bytes).catch(() => new Uint8Array());
}
