/**
 * The head of a mail as webmail and phone programs show it, without labels: subject on top, then the sender with the
 * address, a time, "To 自分". Taken only where the address stands at the end of its line, as no sentence has it; without
 * an address only where the program's own words stand around subject and name.
 */
import { parseMailbox } from '../addresses.ts';
import { parseDate } from '../dates.ts';
import { type Line, linesOf } from '../lines.ts';
import type { Heading } from './heading.ts';

const SENDER =
  /^(.{0,100}?)[ \t]*[<＜[]([^<>＜＞[\]\s@]{1,64}@[^<>＜＞[\]\s@]{1,250})[>＞\]](?:[ \t]{1,8}([\d(（午].{0,60}))?$/;
const FOLDER = /^(?:受信トレイ|受信箱|inbox)$/i;
const TO_ME = /^(?:to|宛先)[:：]?\s{0,4}(?:自分|me)(?:\s.{0,20})?$/i;
/** Lines of the program's own between subject and text. */
const CHROME =
  /^(?:受信トレイ|受信箱|迷惑メール|inbox|spam|to[: ]?.{0,60}|宛先.{0,80}|自分|詳細を?表示|詳細|返信|転送|外部|.{0,20}(?:分前|時間前|日前|ago\)?)|\(.{1,20}前\)|翻訳.{0,20}|[x×]|★|☆|[^\s@]{1,64}@[^\s@]{1,250}|\d{1,2}:\d{2}.{0,20}|.{0,12}\d{1,4}[年/]\d{1,2}[月/].{0,40})$/i;
const LINES = 8;

/** Null where the text does not begin like that. */
export function readWebmailHeading(text: string): Heading | null {
  const lines: Line[] = [];
  for (const line of linesOf(text, 400)) {
    lines.push({ ...line, text: line.text.trim() });
    if (lines.length >= LINES * 2) break;
  }
  const shown = lines.filter((line) => line.text !== '').slice(0, LINES);
  const at = shown.findIndex((line) => SENDER.test(line.text));
  const match = at < 0 ? null : SENDER.exec((shown[at] as Line).text);
  if (!match) return withoutAddress(shown);
  const above = shown.slice(0, at).filter((line) => !CHROME.test(line.text));
  // More than a subject above it: the address belongs to the text.
  if (above.length > 1) return null;
  let last = at;
  let date = parseDate(match[3] ?? '');
  while (last + 1 < shown.length && CHROME.test((shown[last + 1] as Line).text)) {
    last++;
    date ??= parseDate((shown[last] as Line).text);
  }
  return {
    subject: above[0]?.text ?? null,
    from: parseMailbox(`${match[1] ?? ''} <${match[2]}>`),
    date,
    end: (shown[last] as Line).next,
    lines: 1,
  };
}

/** Gmail on a phone: subject, 受信トレイ, name, time, "To 自分"; the address is folded away. */
function withoutAddress(shown: readonly Line[]): Heading | null {
  const to = shown.findIndex((line) => TO_ME.test(line.text));
  const above = shown.slice(0, Math.max(to, 0));
  const [subject, name, ...more] = above.filter((line) => !CHROME.test(line.text));
  if (!subject || !name || more.length > 0 || !above.some((line) => FOLDER.test(line.text))) return null;
  const dates = above.map((line) => parseDate(line.text));
  return {
    subject: subject.text,
    from: { name: name.text.slice(0, 200), address: '' },
    date: dates.find((date) => date !== null) ?? null,
    end: (shown[to] as Line).next,
    lines: 1,
  };
}
