/** Input to Message: recognises what it was given and calls the reader for it. Each is loaded when first needed. */
import type { Input, InputKind, Message } from '../message.ts';
import { Unreadable } from '../message.ts';
import { blankMessage } from './blank-message.ts';
import { decodeBytes } from './charset/charset.ts';
import { lazy } from './lazy.ts';
import { LIMITS } from './limits.ts';
import { linesOf, normaliseLines } from './lines.ts';
import { loadDomains, makeLink } from './links/links.ts';
import { isWeb, mendScheme, parseUrl, trimUrl } from './links/url.ts';
import { readHtml, readText } from './pasted/text.ts';
import { findProblem } from './sniff-file.ts';
import { kindOf, sourceUnderTable } from './sniff-text.ts';

/** Addresses, one on a line: each is taken as the link to press in a mail. */
async function readUrls(source: string): Promise<Message> {
  const message = blankMessage('url');
  message.text = normaliseLines(source).trim();
  const domains = await loadDomains();
  for (const line of linesOf(message.text, message.text.length)) {
    const href = line.text.trim();
    const start = line.start + line.text.search(/\S|$/);
    const mended = mendScheme(trimUrl(href));
    if (href === '') continue;
    if (message.links.length >= LIMITS.links) {
      message.truncated = ['links'];
      break;
    }
    const url = parseUrl(mended) ?? parseUrl(`http://${mended}`);
    const dotted = url?.hostname.includes('.') || url?.hostname.startsWith('[');
    if (!url || /\s/.test(href) || (isWeb(url) && !dotted)) throw new Unreadable('not-a-url');
    const place = { role: 'action', part: 'text', start, end: start + href.length } as const;
    const scheme = /^[a-z][a-z\d+.-]*:/i.test(mended) ? mended : `http://${mended}`;
    message.links.push(makeLink({ ...place, text: href, href: scheme }, domains));
  }
  message.coverage.links = true;
  return message;
}

const loadEml = lazy(async () => {
  const { readEml } = await import('./mime/eml.ts');
  return readEml;
});

async function readSource(bytes: Uint8Array): Promise<Message> {
  const readEml = await loadEml();
  return readEml(bytes);
}

async function readBytes(bytes: Uint8Array, as: InputKind | undefined, file: string): Promise<Message> {
  if (bytes.length > LIMITS.inputBytes) throw new Unreadable('too-large');
  if (bytes.length === 0) throw new Unreadable('empty');
  const problem = findProblem(bytes);
  if (problem === 'picture' || problem === 'pdf') {
    const { readPictureFile } = await import('./pictures/picture-file.ts');
    return readPictureFile({ name: file, bytes }, problem);
  }
  if (problem === 'outlook-msg') {
    const { msgToSource } = await import('./outlook/msg.ts');
    return readSource(await msgToSource(bytes));
  }
  if (problem) throw new Unreadable(problem);
  const head = decodeBytes(bytes.subarray(0, LIMITS.headerBytes));
  if (head.trim() === '' && decodeBytes(bytes).trim() === '') throw new Unreadable('empty');
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const kind = as ?? kindOf(head, true);
  if (kind === 'eml' && sourceUnderTable(head) === 0)
    return readSource(wide ? new TextEncoder().encode(decodeBytes(bytes)) : bytes);
  const text = decodeBytes(bytes);
  return readString(text, kind);
}

function readString(text: string, kind: InputKind, plain = ''): Promise<Message> {
  switch (kind) {
    case 'eml':
      // Pages that show a source print a sign for the escapes of ISO-2022-JP, which a text cannot hold.
      return readSource(
        new TextEncoder().encode(
          text.slice(sourceUnderTable(text)).replace(/[\u241b\ufffd](?=\$[B@]|\([BJ])/g, '\x1b'),
        ),
      );
    case 'html':
      return readHtml(normaliseLines(text), plain);
    case 'url':
      return readUrls(text);
    case 'text':
      return readText(text);
  }
}

/** Neither the checks nor anything after them may change what was read. */
function freeze(message: Message): Message {
  for (const value of Object.values(message)) {
    if (Array.isArray(value)) for (const item of value) Object.freeze(item);
    if (typeof value === 'object' && value !== null) Object.freeze(value);
  }
  return Object.freeze(message);
}

/**
 * Reads any input into a Message.
 * @throws {Unreadable} with the problem, when there is nothing that could be judged
 */
export async function read(input: Input): Promise<Message> {
  const { bytes, text = '', html = '', as, file = '' } = input;
  if (bytes) return freeze(await readBytes(bytes, as, file));
  if (text.length + html.length > LIMITS.inputBytes) throw new Unreadable('too-large');
  if (text.trim() === '' && html.trim() === '') throw new Unreadable('empty');
  // A copy of a mail's source is source, whatever the clipboard wrapped around it.
  const kind = as ?? (text.trim() === '' ? 'html' : kindOf(text, false));
  if (kind === 'html') return freeze(await readString(html.trim() === '' ? text : html, 'html', text));
  if (as === undefined && kind !== 'eml' && html.trim() !== '')
    return freeze(await readString(html, 'html', text));
  return freeze(await readString(text.trim() === '' ? html : text, kind));
}
