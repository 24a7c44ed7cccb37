/**
 * Outlook's .msg (MS-OXMSG) to the source of a mail: the headers as they came over the wire, which it keeps whole, and
 * the bodies and attachments put under them again. So it is judged like any .eml, by the same readers.
 */
import { Unreadable } from '../../message.ts';
import { encodeBase64 } from '../bytes.ts';
import { LIMITS } from '../limits.ts';
import { type Entry, readCompound } from './cfb.ts';
import { type Properties, readProperties } from './mapi.ts';

/** Property numbers (MS-OXPROPS). */
const ID = {
  subject: 0x0037,
  headers: 0x007d,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  sentForName: 0x0042,
  senderSmtp: 0x5d01,
  sentForSmtp: 0x5d02,
  sent: 0x0039,
  body: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  attachedData: 0x3701,
  attachedLongName: 0x3707,
  attachedName: 0x3704,
  attachedType: 0x370e,
  displayName: 0x3001,
  contentId: 0x3712,
} as const;

/** Fields that describe the body as it came; ours is put together anew. */
const BODY_FIELD = /^(?:content-[a-z-]+|mime-version)$/i;

function headBlock(properties: Properties): string {
  const lines = properties.text(ID.headers).split(/\r\n?|\n/);
  const kept: string[] = [];
  let keep = true;
  for (const line of lines) {
    if (line === '') continue;
    if (!/^[ \t]/.test(line)) keep = !BODY_FIELD.test(line.slice(0, Math.max(0, line.indexOf(':'))).trim());
    if (keep) kept.push(line);
  }
  if (kept.some((line) => /^(?:from|received|subject):/i.test(line))) return kept.join('\r\n');
  return madeUp(properties);
}

/** A mail that never went over the wire, or was saved without its headers: what Outlook shows of the sender. */
function madeUp(properties: Properties): string {
  const name = properties.text(ID.senderName) || properties.text(ID.sentForName);
  const written = [ID.senderSmtp, ID.sentForSmtp, ID.senderAddress].map((id) => properties.text(id));
  // Inside a company the "address" is a path in its directory (/O=…/CN=…), and is left out.
  const address = written.find((text) => /^[^\s@<>]+@[^\s@<>]+$/.test(text)) ?? '';
  const sent = properties.time(ID.sent);
  return [
    ...(name || address ? [`From: ${word(name)} <${address}>`] : []),
    `Subject: ${word(properties.text(ID.subject))}`,
    ...(sent ? [`Date: ${sent.toUTCString()}`] : []),
  ].join('\r\n');
}

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Encoded, so that nothing in a name or subject can begin a field of its own. */
const word = (text: string) => (text === '' ? '' : `=?utf-8?B?${encodeBase64(utf8(text.slice(0, 2_000)))}?=`);

function part(type: string, fields: string[], bytes: Uint8Array): string {
  const lines = encodeBase64(bytes).replace(/.{76}/g, '$&\r\n');
  return [`Content-Type: ${type}`, ...fields, 'Content-Transfer-Encoding: base64', '', lines].join('\r\n');
}

async function bodyParts(properties: Properties): Promise<string[]> {
  const parts: string[] = [];
  const plain = properties.text(ID.body);
  if (plain !== '') parts.push(part('text/plain; charset=utf-8', [], utf8(plain)));
  const html = properties.bytes(ID.html);
  if (html.length > 0) return [...parts, part(`text/html; charset="${properties.charset}"`, [], html)];
  const rtf = properties.bytes(ID.rtf);
  if (rtf.length === 0) return parts;
  const { htmlInRtf } = await import('./rtf.ts');
  const held = htmlInRtf(rtf, properties.charset);
  return held === '' ? parts : [...parts, part('text/html; charset=utf-8', [], utf8(held))];
}

async function attachment(folder: Entry, depth: number, budget: { bytes: number }): Promise<string | null> {
  const properties = readProperties(folder, 8, budget);
  // A mail attached has no file name, only its subject.
  const [name = ''] = [ID.attachedLongName, ID.attachedName, ID.displayName]
    .map((id) => properties.text(id))
    .filter((text) => text !== '');
  const disposition = `Content-Disposition: attachment; filename="${word(name)}"`;
  const inner = folder.children.find((child) => /^__substg1\.0_3701000D$/i.test(child.name));
  if (inner && depth < 3) {
    const source = await sourceOf(inner, depth + 1, budget);
    return part('message/rfc822', [disposition], source);
  }
  const data = properties.bytes(ID.attachedData);
  if (data.length === 0 && name === '') return null;
  const id = properties.text(ID.contentId).replace(/[^\x21-\x7e]/g, '');
  const type = properties.text(ID.attachedType);
  const safe = /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(type) && !/^(?:multipart|message)\//i.test(type);
  return part(
    safe ? type : 'application/octet-stream',
    [disposition, ...(id ? [`Content-ID: <${id}>`] : [])],
    data,
  );
}

async function sourceOf(message: Entry, depth: number, budget: { bytes: number }): Promise<Uint8Array> {
  const properties = readProperties(message, depth === 0 ? 32 : 24, budget);
  const bodies = await bodyParts(properties);
  const files = message.children.filter((child) => /^__attach_version1\.0_/i.test(child.name));
  const attached: string[] = [];
  for (const file of files.slice(0, LIMITS.attachments)) {
    const made = await attachment(file, depth, budget);
    if (made !== null) attached.push(made);
  }
  // No other mail can hold these boundaries: base64 has no "=_" at the start of a line.
  const [outer, inner] = [`=_mixed_${depth}`, `=_either_${depth}`];
  const wrap = (kind: string, boundary: string, parts: string[]) =>
    [
      `Content-Type: multipart/${kind}; boundary="${boundary}"`,
      '',
      ...parts.flatMap((one) => [`--${boundary}`, one]),
      `--${boundary}--`,
      '',
    ].join('\r\n');
  const parts = [...(bodies.length > 0 ? [wrap('alternative', inner, bodies)] : []), ...attached];
  // A multipart without parts would be shown as the text it is.
  const whole = parts.length > 0 ? wrap('mixed', outer, parts) : part('text/plain', [], new Uint8Array());
  return utf8(`${headBlock(properties)}\r\nMIME-Version: 1.0\r\n${whole}`);
}

/**
 * The mail in a .msg as source. Linear; loops and sizes that lie cost no more than the file is long.
 * @throws {Unreadable} where there is no mail in it (other Office files have the same outer form)
 */
export async function msgToSource(bytes: Uint8Array): Promise<Uint8Array> {
  const root = readCompound(bytes);
  if (!root?.children.some((child) => /^__(?:substg1|properties_version1)/i.test(child.name))) {
    throw new Unreadable('outlook-msg');
  }
  return sourceOf(root, 0, { bytes: LIMITS.msgBytes });
}
