/** Mails and encodings for the reader's tests, made here from scratch. */
import { read } from '../../../../src/checker/read/index.ts';

const tables = new Map<string, Map<string, number[]>>();

/** Every character of a two-byte encoding, found by decoding all byte pairs. */
function table(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const found = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const one = decoder.decode(Uint8Array.of(lead));
    if (one.length === 1 && one !== '\ufffd' && !found.has(one)) found.set(one, [lead]);
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== '\ufffd' && !found.has(char)) found.set(char, [lead, trail]);
    }
  }
  tables.set(encoding, found);
  return found;
}

/** Text in shift_jis, euc-jp, gb18030, big5 or iso-2022-jp. Throws on a character the encoding lacks. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const jis = encoding === 'iso-2022-jp';
  const codes = table(jis ? 'euc-jp' : encoding);
  const out: number[] = [];
  let wide = false;
  for (const char of text) {
    const ascii = char.charCodeAt(0) < 0x80;
    if (jis && wide === ascii) {
      out.push(0x1b, ascii ? 0x28 : 0x24, 0x42);
      wide = !ascii;
    }
    const code = ascii ? [char.charCodeAt(0)] : codes.get(char);
    if (!code) throw new Error(`${char} is not in ${encoding}`);
    out.push(...(jis && wide ? code.map((byte) => byte & 0x7f) : code));
  }
  if (wide) out.push(0x1b, 0x28, 0x42);
  return Uint8Array.from(out);
}

export function join(...pieces: (string | Uint8Array)[]): Uint8Array {
  const all = pieces.map((piece) => (typeof piece === 'string' ? new TextEncoder().encode(piece) : piece));
  const out = new Uint8Array(all.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of all) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

export const HEAD = [
  'Received: from mail.sender.example (mail.sender.example [192.0.2.7])',
  '\tby mx.receiver.example with ESMTP id 1; Mon, 2 Mar 2026 10:00:00 +0900',
  'From: "Shop" <news@sender.example>',
  'To: <me@receiver.example>',
  'Subject: Hello',
  'Date: Mon, 2 Mar 2026 09:59:58 +0900',
  'MIME-Version: 1.0',
  '',
].join('\r\n');

/** A mail from header lines of its own on top of the usual ones, and a body. */
export function mail(headers: string, body: string | Uint8Array): Uint8Array {
  return join(HEAD, headers === '' ? '' : `${headers}\r\n`, '\r\n', body);
}

export function htmlMail(html: string): Uint8Array {
  return mail('Content-Type: text/html; charset=utf-8', html);
}

export function readMail(headers: string, body: string | Uint8Array) {
  return read({ bytes: mail(headers, body) });
}

export function readHtmlMail(html: string) {
  return read({ bytes: htmlMail(html) });
}
