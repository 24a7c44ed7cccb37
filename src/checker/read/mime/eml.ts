/** A mail's source to a Message: what the reader's program would show, and what the systems on the way wrote down. */
import type { Message } from '../../message.ts';
import { blankMessage } from '../blank-message.ts';
import { collectLinks } from '../links/collect.ts';
import { loadDomains } from '../links/links.ts';
import { findForwarded } from '../pasted/forwarded.ts';
import { DATA_PICTURE } from '../sniff-file.ts';
import { picturesAmong } from './attached.ts';
import { type Body, chooseBody } from './body.ts';
import { charsetLabels } from './labels.ts';
import { mailsIn } from './mbox.ts';
import { readHeaders } from './message-head.ts';
import { parseMime } from './mime.ts';
import { sourceOf, wrapped } from './wrapper.ts';

async function readBody(message: Message, body: Body, truncated: Set<string>): Promise<void> {
  message.text = body.text;
  message.html = body.html;
  message.plain = body.plain;
  message.active = body.active;
  message.hidden = body.hidden;
  message.attachments = body.attachments;
  message.links = await collectLinks(body.pieces, body.text, truncated);
  await addPictures(message, body, truncated);
  message.forwarded = findForwarded(body.text);
  message.coverage.text = body.text.trim() !== '';
  message.coverage.links = body.found && !body.stripped;
}

/** QR codes in the pictures that came along, and the links in them. */
async function addPictures(message: Message, { files, html }: Body, truncated: Set<string>): Promise<void> {
  const pictures = picturesAmong(files);
  if (pictures.length === 0 && !DATA_PICTURE.test(html)) return;
  const { inlinePictures, readPictures } = await import('../pictures/pictures.ts');
  const all = [...pictures, ...inlinePictures(html)];
  const codes = await readPictures(all, html === '' ? 'text' : 'html', truncated);
  message.pictures = codes.pictures;
  message.links.push(...codes.links);
}

/** Mails forwarded in mails; each level reads the bytes below it again. */
const MAIL_DEPTH = 4;

async function readMail(bytes: Uint8Array, depth: number, truncated: Set<string>): Promise<Message> {
  const part = parseMime(bytes, truncated);
  const body = await chooseBody(part, truncated);
  const message = blankMessage('eml');
  const inner = wrapped(part, body);
  if (inner && depth >= MAIL_DEPTH) truncated.add('depth');
  else if (inner) {
    const judged = await readMail(await sourceOf(inner), depth + 1, truncated);
    if (judged.from || judged.text.trim() !== '' || judged.links.length > 0) {
      // Whoever passed it on may be anybody's friend: nothing of the wrapper's headers speaks for the mail inside.
      judged.forwarded = { from: judged.from, subject: judged.subject };
      return judged;
    }
  }
  readHeaders(message, part.fields, await loadDomains());
  await readBody(message, body, truncated);
  message.charsets = charsetLabels(part, body.html, truncated);
  return message;
}

/** Of a mailbox the first mail. */
function firstOf(bytes: Uint8Array, truncated: Set<string>): Uint8Array {
  const mails = mailsIn(bytes);
  const first = mails.next().value ?? bytes;
  if (!mails.next().done) truncated.add('mbox');
  return first;
}

/** Old Macs and some copies end lines with a bare CR. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (bytes.subarray(0, 8_192).includes(0x0a) || !bytes.subarray(0, 8_192).includes(0x0d)) return bytes;
  return bytes.map((byte) => (byte === 0x0d ? 0x0a : byte));
}

/** Reads one mail from its source. Damage never throws: what can be read is given. */
export async function readEml(input: Uint8Array): Promise<Message> {
  const truncated = new Set<string>();
  let start = input[0] === 0xef && input[1] === 0xbb && input[2] === 0xbf ? 3 : 0;
  while (start < input.length && [0x20, 0x09, 0x0d, 0x0a].includes(input[start] as number)) start++;
  const bytes = firstOf(withLineFeeds(input.subarray(start)), truncated);
  const message = await readMail(bytes, 0, truncated);
  message.truncated = [...truncated];
  return message;
}
