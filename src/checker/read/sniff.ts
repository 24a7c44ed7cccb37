/** What an input is, by its content alone: file names and types lie, and phones invent them. */
import type { InputKind } from '../message.ts';
import type { Problem } from '../report.ts';

/** In `bytes`, -1 stands for any. */
type Magic = readonly [problem: Problem, bytes: readonly number[], offset?: number];

const MAGIC: readonly Magic[] = [
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  // BMP; "BM" alone may begin a word, its reserved bytes no text.
  ['picture', [0x42, 0x4d, -1, -1, -1, -1, 0, 0, 0, 0]],
  // WebP, TIFF, HEIC and AVIF ("ftyp" and a brand), JPEG XL: there is no small decoder for any of them.
  ['picture-form', [0x52, 0x49, 0x46, 0x46, -1, -1, -1, -1, 0x57, 0x45, 0x42, 0x50]],
  ['picture-form', [0x49, 0x49, 0x2a, 0x00]],
  ['picture-form', [0x4d, 0x4d, 0x00, 0x2a]],
  ['picture-form', [0x66, 0x74, 0x79, 0x70, 0x68, 0x65], 4],
  ['picture-form', [0x66, 0x74, 0x79, 0x70, 0x6d, 0x69, 0x66], 4],
  ['picture-form', [0x66, 0x74, 0x79, 0x70, 0x6d, 0x73, 0x66], 4],
  ['picture-form', [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69], 4],
  ['picture-form', [0x00, 0x00, 0x00, 0x0c, 0x4a, 0x58, 0x4c, 0x20]],
  ['picture-form', [0xff, 0x0a]],
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x50, 0x4b, 0x05, 0x06]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['archive', [0x1f, 0x8b, 0x08]],
  ['archive', [0x42, 0x5a, 0x68]],
  ['archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['archive', [0x75, 0x73, 0x74, 0x61, 0x72], 257],
  ['outlook-msg', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['binary', [0x7f, 0x45, 0x4c, 0x46]],
  ['binary', [0x00, 0x61, 0x73, 0x6d]],
];

/** What a file is that is no text; null for text of any kind. Some of these have a reader of their own. */
export function findProblem(bytes: Uint8Array): Problem | null {
  for (const [problem, magic, offset = 0] of MAGIC) {
    if (magic.every((byte, index) => byte < 0 || bytes[offset + index] === byte)) return problem;
  }
  const bom = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (bom) return null;
  // Text holds no NUL and hardly a control character; ESC, SO and SI belong to ISO-2022-JP.
  const head = bytes.subarray(0, 8_192);
  let odd = 0;
  for (const byte of head) {
    if (byte < 0x20 && !(byte >= 0x07 && byte <= 0x0f) && byte !== 0x1b && byte !== 0x1a) odd++;
  }
  return odd > 4 && odd * 50 > head.length ? 'binary' : null;
}

const FIELD_LINE = /^[!-9;-~]{1,76}:(?:\s|$)/;
/** Fields that no mail program prints over a mail for people, so a text that begins with them is source. */
const TRANSPORT =
  /^(?:received|return-path|delivered-to|mime-version|message-id|content-type|content-transfer-encoding|dkim-signature|authentication-results|arc-[a-z-]+|received-spf|x-[a-z-]+|envelope-to|list-[a-z]+|errors-to|references|in-reply-to):/i;

/** How the text begins: its first lines, each cut short. A first field of a megabyte must not hide the second. */
function headLines(text: string): string[] {
  const lines: string[] = [];
  for (let at = Math.max(text.search(/\S/), 0); at < text.length && lines.length < 60; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    lines.push(text.slice(at, Math.min(end, at + 300)));
    at = end + 1;
  }
  return lines.length > 1 ? lines : text.trim().slice(0, 20_000).split('\r');
}

/** The source of a mail. `strict`: it must carry transport fields, for people's copies also have From: and Date:. */
function looksLikeSource(text: string, strict: boolean): boolean {
  const lines = headLines(text);
  if (/^From \S+ .*\d{4}/.test(lines[0] ?? '')) lines.shift();
  let fields = 0;
  let transport = 0;
  let other = 0;
  for (const line of lines) {
    if (line.trim() === '') break;
    if (/^[ \t]/.test(line) && fields > 0) continue;
    if (!FIELD_LINE.test(line)) {
      // A copy that lost its indents has some of these; prose has little else.
      other++;
      if (fields === 0) return false;
      continue;
    }
    fields++;
    if (TRANSPORT.test(line)) transport++;
    if (/^(?:from|subject|date|to):/i.test(line) && !strict) transport++;
  }
  return transport >= (strict ? 2 : 1) && fields >= 2 && other <= fields * 4;
}

/** Lines of the table that Gmail prints over a mail's source. */
const TABLE =
  /^(?:元のメッセージ|original message|メッセージ ?id|message id|作成日|created at|spf|dkim|dmarc|.*クリップボードにコピー|copy to clipboard)(?:$|[:：\s])/i;

/**
 * Where the source begins in a copy of the page on which Gmail shows it: under a table that sums it up. 0 where there is
 * no such table.
 */
export function sourceUnderTable(text: string): number {
  let rows = 0;
  let at = 0;
  for (let count = 0; count < 40 && at < text.length; count++) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, Math.min(end, at + 300)).trim();
    if (TABLE.test(line)) rows++;
    else if (rows >= 3 && TRANSPORT.test(line))
      return looksLikeSource(text.slice(at, at + 20_000), true) ? at : 0;
    at = end + 1;
  }
  return 0;
}

/** HTML: it begins with a tag that pages and clipboards begin with, or is mostly made of such. */
function looksLikeHtml(text: string): boolean {
  const start = text
    .slice(0, 4_000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^(?:<!doctype html|<html|<head|<body|<meta|<title|<style|<!--|<\?xml)/i.test(start)) return true;
  if (
    !/^<(?:div|table|p|span|a|center|font|b|img|h[1-6]|br|section|article|blockquote|ul|td|tr|tbody)[\s>/]/i.test(
      start,
    )
  )
    return false;
  return (
    /<\/(?:div|table|p|span|a|center|font|td|h[1-6]|b)>/i.test(text.slice(0, 200_000)) ||
    /<a\s[^>]{0,2000}href/i.test(start)
  );
}

/** A picture written into the HTML itself. */
export const DATA_PICTURE = /data:image\//i;

/** Web addresses and nothing else: one, or several on a line each. */
function looksLikeUrl(text: string): boolean {
  let found = 0;
  for (let at = 0; at < text.length; ) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, end).trim();
    if (line !== '' && !/^https?:[\\/]{1,4}[^\s「」]{3,}$/i.test(line)) return false;
    if (line !== '') found++;
    at = end + 1;
  }
  return found > 0;
}

/** Kind of a decoded text. Order matters: a mail's source may hold HTML further down. */
export function kindOf(text: string, fromFile: boolean): InputKind {
  if (looksLikeSource(text, !fromFile) || sourceUnderTable(text) > 0) return 'eml';
  if (looksLikeHtml(text)) return 'html';
  return looksLikeUrl(text) ? 'url' : 'text';
}
