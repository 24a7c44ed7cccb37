/** A mail's source to a Message: what the reader's program would show, and what the systems on the way wrote down. */
import type { Header, Mailbox, Message } from '../../message.ts';
import { normaliseAddress, parseMailboxes, parseSender } from '../addresses.ts';
import { parseDate } from '../dates.ts';
import { LIMITS } from '../limits.ts';
import { collectLinks } from '../links/collect.ts';
import { type Domains, loadDomains } from '../links/links.ts';
import { findUrls } from '../links/plain-urls.ts';
import { findForwarded } from '../pasted/forwarded.ts';
import { blankMessage } from '../pasted/text.ts';
import { DATA_PICTURE, findProblem } from '../sniff.ts';
import { picturesAmong } from './attached.ts';
import { type Body, chooseBody } from './body.ts';
import { type Field, firstRaw } from './headers.ts';
import { charsetLabels } from './labels.ts';
import { mailsIn } from './mbox.ts';
import { type Part, parseMime } from './mime.ts';
import { parseReceived } from './received.ts';
import { fromTransfer } from './transfer.ts';
import { trustedResults } from './trust.ts';
import { decodeWords } from './words.ts';

/** Headers that only mailing list software writes; newsletters carry List-Unsubscribe and List-Id as well. */
const LIST = /^(?:list-post|x-beenthere|mailing-list|x-mailman-version)$/;

/** Lists that nobody may post to by mail have no List-Post; they still say `Precedence: list`, where newsletters say bulk. */
function isForList(fields: Field[]): boolean {
  return fields.some(({ name, raw }) => name === 'precedence' && raw.trim().toLowerCase() === 'list');
}

function dkimDomains(fields: Field[]): string[] {
  return fields
    .filter((field) => field.name === 'dkim-signature')
    .slice(0, LIMITS.hops)
    .map((field) => /(?:^|;)\s*d\s*=\s*([^;\s]+)/i.exec(field.raw)?.[1]?.toLowerCase() ?? '')
    .filter((domain) => domain !== '');
}

function mailboxes(fields: Field[], name: string): Mailbox[] {
  const raw = firstRaw(fields, name);
  return raw === '' ? [] : parseMailboxes(raw);
}

function readHeaders(message: Message, fields: Field[], domains: Domains): void {
  const has = (name: string) => fields.some((field) => field.name === name);
  message.headers = fields.map(({ name, raw }): Header => ({ name, value: decodeWords(raw) }));
  message.subject = decodeWords(firstRaw(fields, 'subject'))
    .replace(/[\t\r\n]+/g, ' ')
    .trim();
  message.from = parseSender(firstRaw(fields, 'from'));
  message.replyTo = mailboxes(fields, 'reply-to').filter((mailbox) => mailbox.address !== '');
  message.returnPath = normaliseAddress(firstRaw(fields, 'return-path'));
  message.date = parseDate(firstRaw(fields, 'date'));
  message.hops = fields
    .filter((field) => field.name === 'received')
    .slice(0, LIMITS.hops)
    .map((field) => parseReceived(field.raw));
  message.dkimDomains = dkimDomains(fields);
  message.viaList = fields.some((field) => LIST.test(field.name)) || (has('list-id') && isForList(fields));
  message.headersComplete = has('received') || has('authentication-results');
  message.auth = trustedResults(fields, (host) => domains.of(host).domain);
  message.coverage.subject = has('subject');
  message.coverage.sender = message.from !== null && message.from.address !== '';
  message.coverage.authentication = message.headersComplete;
}

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
function wrapped(part: Part, body: Body): Part | null {
  const [inner] = body.messages;
  if (part.fields.length === 0 || !inner || body.messages.length > 1) return null;
  return body.text.trim().length < 400 && !hasLinks(body) ? inner : null;
}

/** Of an attached mail; Outlook attaches its own form. Nothing where that is damaged. */
async function sourceOf({ body, encoding }: Part): Promise<Uint8Array> {
  const bytes = fromTransfer(body, encoding, LIMITS.inputBytes);
  if (findProblem(bytes) !== 'outlook-msg') return bytes;
  const { msgToSource } = await import('../outlook/msg.ts');
  return msgToSource(bytes).catch(() => new Uint8Array());
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
