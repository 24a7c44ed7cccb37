/**
 * A mail laid out for people to look at, safely: text only, with the evidence of every finding marked in place. Plain
 * JSON, made beside the Report; a view prints it and adds nothing.
 */
import { senderLine } from '../evidence.ts';
import type { OfficialPath } from '../facts/official-paths.ts';
import { toUnicodeHost } from '../hosts/punycode.ts';
import type { Header, HiddenText, Message } from '../message.ts';
import type { Evidence, Part, Report } from '../report.ts';
import { type Layers, markText } from './marked-text.ts';
import type { Stretch } from './stretches.ts';
import { officialPath, taskOf } from './task.ts';

export interface HeaderLine {
  /** 差出人, 件名, or the field's own name. */
  label: string;
  stretches: Stretch[];
}

export interface MailView {
  lines: HeaderLine[];
  body: Stretch[];
  attachments: { name: string; type: string; size: number }[];
  /** Attachments beyond those listed. */
  more: number;
  /** Hosts that are written in ASCII and look otherwise: `xn--mazon-3ve.co.jp` → `аmazon.co.jp`. */
  looks: Record<string, string>;
  /** The official way to the task that the mail names; null where it names none, or is not Amazon's to do. */
  way: OfficialPath | null;
}

/** Fields that say where an answer goes, whose envelope it came in, and what the receiver verified. */
const FIELDS: Record<string, string> = {
  'reply-to': '返信先',
  'return-path': '封筒の差出人（Return-Path）',
  date: '日付',
};
/** Shown only where a sign stands in them; others are called by their own names. */
const MARKED_FIELDS: Record<string, string> = {
  received: '通ってきたサーバー（Received）',
};
/** How words are kept from being seen. */
const HIDDEN_WORDS: Record<HiddenText['how'], string> = {
  display: '表示しない設定',
  visibility: '見えない設定',
  opacity: '透明な文字',
  size: '大きさのない文字',
  colour: '地と同じ色の文字',
  offscreen: '画面の外に置いた文字',
  clip: '切り取られた文字',
  attribute: '表示しない設定',
  'zero-width': 'ゼロ幅の文字',
};
/** A thousand forged fields with evidence in each would bury the mail. */
const LINES = 15;
const ATTACHMENTS = 20;
const HIDDEN = 60;
/** Evidence beyond this repeats itself; every link and field is held against each piece of it. */
const MARKS = 200;
/** Some frauds wrap the whole mail in one link or form; to mark all of it says nothing. */
const LONGEST_MARK = 200;

interface Mark extends Evidence {
  check: string;
}

/** Lays out what was read; `report` is that of the same message. */
export function viewMail(message: Message, report: Report): MailView {
  const marks = report.findings
    .filter(({ outcome }) => outcome === 'found')
    .flatMap(({ check, evidence }) => evidence.map((piece): Mark => ({ ...piece, check })))
    .slice(0, MARKS);
  const within = (part: Part) => marks.filter((mark) => mark.part === part && mark.end > mark.start);
  const line = (label: string, part: 'from' | 'subject', text: string): HeaderLine[] =>
    text === '' ? [] : [{ label, stretches: markLine(text, within(part)) }];
  return {
    lines: [
      ...line('差出人', 'from', senderLine(message)),
      ...line('件名', 'subject', message.subject),
      ...headerLines(message.headers, within('headers')),
      ...authenticationLine(message),
    ],
    body: markText(message.text, bodyLayers(message, within('text'), within('html'))),
    attachments: message.attachments
      .slice(0, ATTACHMENTS)
      .map(({ name, type, size }) => ({ name, type, size })),
    more: Math.max(0, message.attachments.length - ATTACHMENTS),
    looks: Object.fromEntries(
      message.links.flatMap(({ host }) => {
        const looks = toUnicodeHost(host);
        return looks === host ? [] : [[host, looks]];
      }),
    ),
    way: wayOf(message, report),
  };
}

function wayOf(message: Message, { claims }: Report): OfficialPath | null {
  const task = claims === null ? null : taskOf(message);
  return task && officialPath(task);
}

function markLine(text: string, marks: Layers['marks']): Stretch[] {
  return markText(text, { marks, links: [], hidden: [] });
}

/** The fields worth seeing, and any other that is evidence. Evidence counts over all fields, joined as `name: value`. */
function headerLines(headers: readonly Header[], marks: readonly Mark[]): HeaderLine[] {
  const lines: HeaderLine[] = [];
  let at = 0;
  for (const { name, value } of headers) {
    const start = at + name.length + 2;
    const end = start + value.length;
    const here = marks.filter((mark) => mark.start < end && mark.end > at);
    at = end + 1;
    if ((here.length === 0 && !FIELDS[name]) || lines.length >= LINES) continue;
    const moved = here.map((mark) => ({
      check: mark.check,
      start: Math.max(0, mark.start - start),
      end: Math.min(value.length, mark.end - start),
    }));
    const shown = moved.filter((mark) => mark.end > mark.start);
    lines.push({ label: FIELDS[name] ?? MARKED_FIELDS[name] ?? name, stretches: markLine(value, shown) });
  }
  return lines;
}

/** What the receiver's own header says; a line that anybody could have written is not repeated here. */
function authenticationLine({ auth, headersComplete }: Message): HeaderLine[] {
  if (!headersComplete) return [];
  const results = (auth?.results ?? []).map(
    ({ method, result, domain }) =>
      `${method.toUpperCase()}: ${result}${domain === '' ? '' : `（${domain}）`}`,
  );
  const said = results.length > 0 ? results.slice(0, LINES).join('、') : '記録が見つかりません';
  return [{ label: '受信側の検査', stretches: markLine(said, []) }];
}

/** Evidence in the source of an HTML mail is shown at the link or the hidden words it belongs to, else nowhere. */
function bodyLayers(message: Message, inText: readonly Mark[], inHtml: readonly Mark[]): Layers {
  const marks: Layers['marks'][number][] = [...inText];
  const links = message.links.flatMap(({ shown, role, part, start, end }, link) => {
    if (!shown || role === 'asset') return [];
    const resting = part === 'html' ? inHtml.filter((mark) => mark.start < end && mark.end > start) : [];
    const checks = resting.map(({ check }) => check);
    const cut = Math.min(shown.end, shown.start + LONGEST_MARK);
    for (const check of checks) if (cut > shown.start) marks.push({ start: shown.start, end: cut, check });
    return [{ ...shown, link, checks }];
  });
  const hidden = message.hidden.slice(0, HIDDEN).map(({ at, text, how, start, end }) => ({
    ...{ at, text, how: HIDDEN_WORDS[how] },
    checks: inHtml.filter((mark) => mark.start < end && mark.end > start).map(({ check }) => check),
  }));
  return { marks, links, hidden };
}
