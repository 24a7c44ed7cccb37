/**
 * The lines a mail program prints over a mail (件名：…, From: …), at the top of a copy or inside a forwarded block.
 */
import type { Mailbox } from '../../message.ts';
import { normaliseAddress, parseMailbox } from '../addresses.ts';
import { parseDate } from '../dates.ts';
import { linesOf } from '../lines.ts';
import { type Kind, readLabel } from './heading-labels.ts';

export interface Heading {
  subject: string | null;
  from: Mailbox | null;
  date: Date | null;
  /** Index in the text where the mail itself begins. */
  end: number;
  /** How many lines were recognised. */
  lines: number;
}

/** Gmail's line on encryption; the same word may open a mail's text. */
const ENCRYPTED = /^(?:セキュリティ|security)[:：]?\s.*(?:暗号化|encryption|TLS)/i;
/** A line drawn above the heading. */
export const RULE = /^[-_=*]{5,}$/;
const ADDRESS_ALONE = /^[<([［＜]?([^\s<>()[\]@]{1,64}@[^\s<>()[\]@]{1,250})[>)\]］＞]?$/;
/** Digits and what stands between those of a date and a time. */
const DATE_ALONE = /^\d{4}[年/.-][\d年月日時分秒/.:()（）月火水木金土曜午前後 -]{4,40}$/;

/** A heading is over by then. */
const LINES = 24;

/** Reads heading lines from `start`; blank lines before them are skipped, and a line drawn above them. */
export function readHeading(text: string, start: number): Heading {
  const heading: Heading = { subject: null, from: null, date: null, end: start, lines: 0 };
  let waiting: Kind | null = null;
  let bare = 0;
  let count = 0;
  for (const { text: written, next } of linesOf(text, 2_000, start)) {
    if (count++ >= LINES) break;
    const line = written.trim();
    const found = readLabel(line);
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
    heading.end = next;
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
