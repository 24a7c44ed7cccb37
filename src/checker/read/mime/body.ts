/** Out of a mail's parts, what a mail program would show as its body, and the list of what it would offer to save. */
import type { ActiveContent, HiddenText, Message } from '../../message.ts';
import { decodeBytes } from '../charset/charset.ts';
import { loadRenderer } from '../html/renderer.ts';
import { LIMITS } from '../limits.ts';
import type { Piece } from '../links/collect.ts';
import { normaliseLines } from '../pasted/text.ts';
import { charsetInHtml } from './labels.ts';
import type { Part } from './mime.ts';
import { fromTransfer, transferSize } from './transfer.ts';
import { decodeWords } from './words.ts';

export interface Body {
  text: string;
  html: string;
  /** The plain alternative beside the HTML. */
  plain: string;
  active: ActiveContent[];
  pieces: Piece[];
  hidden: HiddenText[];
  attachments: Message['attachments'];
  /** The attachments themselves, pictures shown in the text included. */
  files: Part[];
  /** Mails attached to this one. */
  messages: Part[];
  /** There is a body at all. */
  found: boolean;
  /** A list removed the HTML: links it had are gone. */
  stripped: boolean;
}

interface Chosen {
  kind: 'plain' | 'html';
  part: Part;
  /** The plain alternative of an HTML part. */
  plain?: Part[];
}

interface Gathered {
  chosen: Chosen[];
  attachments: Part[];
  messages: Part[];
}

function isAttachment(part: Part): boolean {
  const named = part.disposition.params.has('filename') || part.type.params.has('name');
  return part.disposition.value === 'attachment' || (part.disposition.value !== 'inline' && named);
}

/** A mail passed on as an attachment, whatever type the sender's program gave it. */
function isMail(part: Part): boolean {
  if (/^message\/(?:rfc822|global)$/.test(part.type.value)) return true;
  const name = part.disposition.params.get('filename') ?? part.type.params.get('name') ?? '';
  if (part.type.value === 'application/vnd.ms-outlook') return true;
  return part.type.value === 'application/octet-stream' && /\.(?:eml|msg)$/i.test(name);
}

function gather(part: Part, into: Gathered): void {
  const { value } = part.type;
  if (value === 'multipart/alternative') alternative(part, into);
  else if (part.children.length > 0) {
    for (const child of part.children) gather(child, into);
  } else if (isMail(part)) into.messages.push(part);
  else if (value === 'text/html' && !isAttachment(part)) into.chosen.push({ kind: 'html', part });
  else if (value === 'text/plain' && !isAttachment(part)) into.chosen.push({ kind: 'plain', part });
  else if (!value.startsWith('multipart/') && part.body.length > 0) into.attachments.push(part);
}

/** Programs show the HTML of an alternative; the plain one only where there is none. */
function alternative(part: Part, into: Gathered): void {
  const inner: Gathered = { chosen: [], attachments: into.attachments, messages: into.messages };
  for (const child of part.children) gather(child, inner);
  const html = inner.chosen.filter((chosen) => chosen.kind === 'html');
  const plain = inner.chosen.filter((chosen) => chosen.kind === 'plain');
  const last = html.at(-1);
  if (last) into.chosen.push({ ...last, plain: plain.map(({ part }) => part) });
  else into.chosen.push(...plain.slice(0, 1));
}

/** RFC 3676: a line that ends in a blank goes on in the next. Addresses are broken there, too. */
function unflow(text: string, delsp: boolean): string {
  const lines = text.split('\n').map((line) => (line.startsWith(' ') ? line.slice(1) : line));
  let result = '';
  for (const line of lines) {
    if (line.endsWith(' ') && line !== '-- ') result += delsp ? line.slice(0, -1) : line;
    else result += `${line}\n`;
  }
  return result;
}

function decodePart(part: Part, budget: { bytes: number }, truncated: Set<string>): string {
  const bytes = fromTransfer(part.body, part.encoding, budget.bytes);
  if (bytes.length >= budget.bytes) truncated.add('body');
  budget.bytes -= Math.min(bytes.length, budget.bytes);
  const declared = part.type.params.get('charset') ?? '';
  const inHtml = () => charsetInHtml(new TextDecoder('latin1').decode(bytes.subarray(0, 2_048)));
  const text = normaliseLines(decodeBytes(bytes, declared || inHtml()));
  if (part.type.value === 'text/plain' && /^flowed$/i.test(part.type.params.get('format') ?? '')) {
    return unflow(text, /^yes$/i.test(part.type.params.get('delsp') ?? ''));
  }
  return text;
}

/** Bit 0 of the flags in a ZIP's first local header (APPNOTE 4.4.4): encrypted. The rest of the file is not read. */
function isLockedZip(head: Uint8Array): boolean {
  const signature = [0x50, 0x4b, 3, 4].every((byte, index) => head[index] === byte);
  return signature && ((head[6] ?? 0) & 1) === 1;
}

function describe(part: Part): Message['attachments'][number] {
  const name = part.disposition.params.get('filename') ?? part.type.params.get('name') ?? '';
  return {
    name: decodeWords(name).slice(0, 500),
    type: part.type.value,
    size: transferSize(part.body, part.encoding),
    ...(isLockedZip(fromTransfer(part.body.subarray(0, 120), part.encoding, 8)) ? { locked: true } : {}),
  };
}

/** "[…] scrubbed" and the header of Mailman's filter: the HTML part was there and was taken out. */
function isStripped(root: Part, text: string): boolean {
  const filtered = root.fields.some(
    (field) => field.name === 'x-content-filtered-by' && /mailman/i.test(field.raw),
  );
  return filtered || /^An HTML attachment was scrubbed\.\.\.$/m.test(text);
}

/** @param root the whole mail */
export async function chooseBody(root: Part, truncated: Set<string>): Promise<Body> {
  const gathered: Gathered = { chosen: [], attachments: [], messages: [] };
  gather(root, gathered);
  const budget = { bytes: LIMITS.bodyBytes };
  const body: Body = {
    ...{ text: '', html: '', plain: '', active: [], pieces: [], hidden: [] },
    attachments: [...gathered.attachments, ...gathered.messages].slice(0, LIMITS.attachments).map(describe),
    files: gathered.attachments,
    messages: gathered.messages,
    found: false,
    stripped: false,
  };
  for (const { kind, part, plain = [] } of gathered.chosen) {
    if (budget.bytes <= 0) break;
    const source = decodePart(part, budget, truncated);
    if (source.trim() === '') continue;
    body.found = true;
    if (body.text !== '') body.text += '\n\n';
    const piece: Piece = { text: source, textAt: body.text.length, htmlAt: 0, anchors: [], base: '' };
    let hidden: HiddenText[] = [];
    if (kind === 'html') {
      const renderHtml = await loadRenderer();
      const rendered = renderHtml(source, truncated);
      if (body.html !== '') body.html += '\n';
      piece.htmlAt = body.html.length;
      body.html += source;
      hidden = rendered.hidden;
      Object.assign(piece, { text: rendered.text, anchors: rendered.anchors, base: rendered.base });
      for (const { kind, start, end } of rendered.active)
        body.active.push({ kind, start: start + piece.htmlAt, end: end + piece.htmlAt });
      const beside = plain.map((other) => decodePart(other, budget, truncated)).join('\n');
      body.plain += body.plain === '' || beside === '' ? beside : `\n\n${beside}`;
      // Nothing but pictures: the plain alternative is what previews and search show of it.
      if (rendered.text.trim() === '') piece.text = beside;
    }
    const room = Math.max(0, LIMITS.textChars - body.text.length);
    if (piece.text.length > room) truncated.add('text');
    piece.text = piece.text.slice(0, room).trimEnd();
    body.text += piece.text;
    body.pieces.push(piece);
    for (const each of hidden) {
      const start = each.start + piece.htmlAt;
      // Blanks at the end of the text were cut off.
      const at = Math.min(each.at, piece.text.length) + piece.textAt;
      body.hidden.push({ ...each, start, end: each.end + piece.htmlAt, at });
    }
  }
  body.stripped = body.html === '' && isStripped(root, body.text);
  return body;
}
