/**
 * The lines a mail program prints over a mail (件名：…, From: …), at the top of a copy or inside a forwarded block.
 */
import type { Forwarded, Mailbox } from '../../message.ts';
import { normaliseAddress, parseMailbox } from '../addresses.ts';

export interface Heading {
  subject: string | null;
  from: Mailbox | null;
  date: Date | null;
  /** Index in the text where the mail itself begins. */
  end: number;
  /** How many lines were recognised. */
  lines: number;
}

type Kind = 'subject' | 'from' | 'date' | 'other';

const LABELS: Record<string, Kind> = {
  ...{
    件名: 'subject',
    題名: 'subject',
    標題: 'subject',
    タイトル: 'subject',
    subject: 'subject',
    sub: 'subject',
    主题: 'subject',
  },
  ...{ 差出人: 'from', 送信者: 'from', 送信元: 'from', 発信者: 'from', from: 'from', 发件人: 'from' },
  ...{
    日時: 'date',
    日付: 'date',
    送信日時: 'date',
    受信日時: 'date',
    送信日: 'date',
    date: 'date',
    sent: 'date',
  },
  ...{
    宛先: 'other',
    宛て先: 'other',
    宛名: 'other',
    to: 'other',
    cc: 'other',
    bcc: 'other',
    返信先: 'other',
  },
  ...{ 'reply-to': 'other', 添付ファイル: 'other', 添付: 'other', attachments: 'other', 重要度: 'other' },
  ...{ importance: 'other', 収件人: 'other', 受信者: 'other', 返信: 'other' },
  // Gmail's details: who sent, who signed.
  ...{ 署名元: 'other', メーリングリスト: 'other', 'mailed-by': 'other', 'signed-by': 'other' },
};
const LABEL = /^[\s*>|]{0,8}([\p{L}-]{1,12})[\s*]{0,4}[:：][\s*]{0,8}(.*)$/u;

/** "-----Original Message-----" and its kin, on a line of its own. */
const MARKER =
  /^[\s>]{0,6}[-=_*]{0,20}\s?(?:forwarded message|original message|original appointment|begin forwarded message:?|forwarded by [^\n]{1,80}|転送(?:された|する)?メッセージ:?|転送メール|元のメッセージ|オリジナルメッセージ|以下、?転送|以下転送(?:します)?。?|転送)\s?[-=_*]{0,20}\s*$/i;

function kindOf(label: string): Kind | null {
  const key = label.normalize('NFKC').toLowerCase();
  return Object.hasOwn(LABELS, key) ? (LABELS[key] as Kind) : null;
}

const SENDER_LINE = /^[\s*>|]{0,8}(?:差出人|from)[\s*]{0,4}[:：]/i;
/** Gmail's line on encryption; the same word may open a mail's text. */
const ENCRYPTED = /^(?:セキュリティ|security)[:：]?\s.*(?:暗号化|encryption|TLS)/i;
/** A line drawn above the heading. */
const RULE = /^[-_=*]{5,}$/;
const ADDRESS_ALONE = /^[<([［＜]?([^\s<>()[\]@]{1,64}@[^\s<>()[\]@]{1,250})[>)\]］＞]?$/;
/** Digits and what stands between those of a date and a time. */
const DATE_ALONE = /^\d{4}[年/.-][\d年月日時分秒/.:()（）月火水木金土曜午前後 -]{4,40}$/;

/** Dates as mail programs print them. Null where nothing certain can be made of it. */
export function parseDate(written: string): Date | null {
  const text = written.normalize('NFKC').slice(0, 100).trim();
  const parts =
    /(\d{4})\s?[年/.-]\s?(\d{1,2})\s?[月/.-]\s?(\d{1,2})日?(?:\s?\(.\))?(?:\s?.曜日)?[\s,]*(午前|午後)?\s?(?:(\d{1,2})[:時](\d{2})分?(?:[:]?(\d{2})秒?)?)?/.exec(
      text,
    );
  if (parts) {
    const [, year, month, day, half, hour = '0', minute = '0', second = '0'] = parts;
    const hours = Number(hour) + (half === '午後' && Number(hour) < 12 ? 12 : 0);
    // Printed without a zone, by a program in Japan; so are those below.
    const ms = Date.UTC(
      Number(year),
      Number(month) - 1,
      Number(day),
      hours - 9,
      Number(minute),
      Number(second),
    );
    return Number.isNaN(ms) ? null : new Date(ms);
  }
  const plain = text
    .replace(/\([^()]*\)/g, '')
    .replace(/ at (?=\d)/, ' ')
    .replace(/\b(?:GMT|UTC)([+-])(\d)(?!\d)/, 'GMT$10$2')
    .replace(/\b(?:GMT|UTC)([+-]\d{2})(?!\d|:)/, 'GMT$100')
    .replace(/\bJST\b/, 'GMT+0900')
    .trim();
  if (!/\d{4}|\d{1,2}:\d{2}/.test(plain)) return null;
  const zoned = /[+-]\d{2}:?\d{2}\b|\d(?:GMT|UTC|Z)$|\b(?:GMT|UTC|Z|[ECMP][SD]T)\b/.test(plain);
  const date = new Date(zoned || !plain.includes(':') ? plain : `${plain} GMT+0900`);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** Label and value of a line; where the label stands alone (`bare`) the value comes on the next. */
function labelled(line: string): { kind: Kind; value: string; bare: boolean } | null {
  const match = LABEL.exec(line);
  const kind = kindOf((match?.[1] ?? line).replace(/[\s*]/g, ''));
  if (!kind || (!match && line.length > 12)) return null;
  return { kind, value: (match?.[2] ?? '').replace(/\*+$/, '').trim(), bare: !match };
}

/** Reads heading lines from `start`; blank lines before them are skipped, and a line drawn above them. */
export function readHeading(text: string, start: number): Heading {
  const heading: Heading = { subject: null, from: null, date: null, end: start, lines: 0 };
  let at = start;
  let waiting: Kind | null = null;
  let bare = 0;
  for (let count = 0; count < 24 && at < text.length; count++) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, Math.min(end, at + 2_000)).trim();
    const next = stop < 0 ? text.length : stop + 1;
    const found = labelled(line);
    if (line === '' || line === '>') {
      if (heading.lines > 0 && waiting === null) break;
    } else if (found && !(found.bare && (waiting || heading.lines > bare))) {
      heading.lines++;
      if (found.bare) bare++;
      waiting = found.value === '' ? found.kind : null;
      if (found.value !== '') put(heading, found.kind, found.value);
    } else if (waiting) {
      // Some programs print the label on one line and the value on the next.
      put(heading, waiting, line.replace(/^>\s?/, ''));
      waiting = null;
    } else if (!(heading.lines === 0 ? RULE.test(line) : goesOn(heading, line))) break;
    at = next;
    heading.end = at;
  }
  // One word on a line of its own is no label; two of them, with a sender, are a table that was copied.
  if (bare > 0 && (heading.lines < 2 || heading.from === null)) {
    return { subject: null, from: null, date: null, end: start, lines: 0 };
  }
  return heading;
}

/** Lines without a label that still belong to the heading: the sender's address, the time, Gmail's on encryption. */
function goesOn(heading: Heading, line: string): boolean {
  const address = ADDRESS_ALONE.exec(line)?.[1];
  if (address && heading.from && heading.from.address === '') {
    heading.from = { ...heading.from, address: normaliseAddress(address) };
    return true;
  }
  if (DATE_ALONE.test(line) && heading.date === null) {
    heading.date = parseDate(line);
    return heading.date !== null;
  }
  return ENCRYPTED.test(line);
}

function put(heading: Heading, kind: Kind, value: string): void {
  if (kind === 'subject') heading.subject ??= value;
  else if (kind === 'from') heading.from ??= parseMailbox(value.replace(/\[mailto:([^\]]*)\]/i, '<$1>'));
  else if (kind === 'date') heading.date ??= parseDate(value);
}

/** Index just after the first forwarding marker at or after `from`; -1 if none. `only`: nothing may stand before it. */
export function findMarker(text: string, only: boolean): number {
  let at = 0;
  for (let lines = 0; at < text.length && lines < 5_000; lines++) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, Math.min(end, at + 200));
    if (end - at <= 200 && MARKER.test(line)) return stop < 0 ? text.length : stop + 1;
    if (only && line.trim() !== '') return -1;
    at = end + 1;
  }
  return -1;
}

/** The mail quoted below a person's own words, if there is one. */
export function findForwarded(text: string): Forwarded | null {
  let blank = true;
  let at = 0;
  for (let lines = 0; at < text.length && lines < 5_000; lines++) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, Math.min(end, at + 200));
    const marked = end - at <= 200 && MARKER.test(line);
    // Outlook writes no marker: a sender, a date, a recipient and a subject, under a blank line or a drawn one.
    if (marked || (blank && SENDER_LINE.test(line))) {
      const inner = readHeading(text, marked ? end + 1 : at);
      const whole = inner.lines >= 3 && inner.from?.address && inner.subject !== null;
      // A marker without heading lines may be any decoration.
      if (marked ? inner.from !== null || inner.subject !== null : whole)
        return { from: inner.from, subject: inner.subject ?? '' };
    }
    blank = line.trim() === '' || RULE.test(line.trim());
    at = end + 1;
  }
  return null;
}
