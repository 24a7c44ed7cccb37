/**
 * The head of a mail as webmail and phone programs show it, without labels: subject on top, then the sender with the
 * address, a time, "To 自分". Taken only where the address stands at the end of its line, as no sentence has it.
 */
import { parseMailbox } from './addresses.ts';
import { type Heading, parseDate } from './heading.ts';

const SENDER =
  /^(.{0,100}?)[ \t]*[<＜]([^<>＜＞\s@]{1,64}@[^<>＜＞\s@]{1,250})[>＞](?:[ \t]{1,8}([\d(（午].{0,60}))?$/;
/** Lines of the program's own between subject and text. */
const CHROME =
  /^(?:受信トレイ|受信箱|迷惑メール|inbox|spam|to[: ]?.{0,60}|宛先.{0,80}|自分|詳細を?表示|詳細|返信|転送|外部|.{0,20}(?:分前|時間前|日前|ago\)?)|\(.{1,20}前\)|翻訳.{0,20}|[x×]|★|☆|\d{1,2}:\d{2}.{0,20}|.{0,12}\d{1,4}[年/]\d{1,2}[月/].{0,40})$/i;
const LINES = 8;

/** Null where the text does not begin like that. */
export function readWebmailHeading(text: string): Heading | null {
  const lines: { text: string; end: number }[] = [];
  for (let at = 0; at < text.length && lines.length < LINES * 2; ) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop + 1;
    lines.push({ text: text.slice(at, Math.min(end, at + 400)).trim(), end });
    at = end;
  }
  const shown = lines.filter((line) => line.text !== '').slice(0, LINES);
  const at = shown.findIndex((line) => SENDER.test(line.text));
  const match = at < 0 ? null : SENDER.exec((shown[at] as { text: string }).text);
  if (!match) return null;
  const above = shown.slice(0, at).filter((line) => !CHROME.test(line.text));
  // More than a subject above it: the address belongs to the text.
  if (above.length > 1) return null;
  let last = at;
  let date = parseDate(match[3] ?? '');
  while (last + 1 < shown.length && CHROME.test((shown[last + 1] as { text: string }).text)) {
    last++;
    date ??= parseDate((shown[last] as { text: string }).text);
  }
  return {
    subject: above[0]?.text ?? null,
    from: parseMailbox(`${match[1] ?? ''} <${match[2]}>`),
    date,
    end: (shown[last] as { end: number }).end,
    lines: 1,
  };
}
