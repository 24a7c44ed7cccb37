/** What kind of input a decoded text is: a mail's source, HTML, addresses, or words. */
import type { InputKind } from '../message.ts';
import { linesOf } from './lines.ts';

const FIELD_LINE = /^[!-9;-~]{1,76}:(?:\s|$)/;
/** Fields that no mail program prints over a mail for people, so a text that begins with them is source. */
const TRANSPORT =
  /^(?:received|return-path|delivered-to|mime-version|message-id|content-type|content-transfer-encoding|dkim-signature|authentication-results|arc-[a-z-]+|received-spf|x-[a-z-]+|envelope-to|list-[a-z]+|errors-to|references|in-reply-to):/i;

/** How the text begins: its first lines. */
function headLines(text: string): string[] {
  const lines: string[] = [];
  for (const line of linesOf(text, 300, Math.max(text.search(/\S/), 0))) {
    lines.push(line.text);
    if (lines.length >= 60) break;
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
  let count = 0;
  for (const { text: written, start } of linesOf(text, 300)) {
    if (count++ >= 40) break;
    const line = written.trim();
    if (TABLE.test(line)) rows++;
    else if (rows >= 3 && TRANSPORT.test(line))
      return looksLikeSource(text.slice(start, start + 20_000), true) ? start : 0;
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

/** Web addresses and nothing else: one, or several on a line each. */
function looksLikeUrl(text: string): boolean {
  let found = false;
  for (const { text: written } of linesOf(text, text.length)) {
    const line = written.trim();
    if (line === '') continue;
    if (!/^https?:[\\/]{1,4}[^\s「」]{3,}$/i.test(line)) return false;
    found = true;
  }
  return found;
}

/** Kind of a decoded text. Order matters: a mail's source may hold HTML further down. */
export function kindOf(text: string, fromFile: boolean): InputKind {
  if (looksLikeSource(text, !fromFile) || sourceUnderTable(text) > 0) return 'eml';
  if (looksLikeHtml(text)) return 'html';
  return looksLikeUrl(text) ? 'url' : 'text';
}
