/** The mail inside a mail that a person passes on, told by the marker or the heading their program put above it. */
import type { Forwarded } from '../../message.ts';
import { type Line, linesOf } from '../lines.ts';
import { RULE, readHeading } from './heading.ts';

/** "-----Original Message-----" and its kin, on a line of its own. */
const MARKER =
  /^[\s>]{0,6}[-=_*]{0,20}\s?(?:forwarded message|original message|original appointment|begin forwarded message:?|forwarded by [^\n]{1,80}|転送(?:された|する)?メッセージ:?|転送メール|元のメッセージ|オリジナルメッセージ|以下、?転送|以下転送(?:します)?。?|転送)\s?[-=_*]{0,20}\s*$/i;
/** Of a line no more is looked at, and of a text no more lines: a mail may have a million. */
const LONGEST = 200;
const LINES = 5_000;
const SENDER_LINE = /^[\s*>|]{0,8}(?:差出人|from)[\s*]{0,4}[:：]/i;

const isMarker = ({ text, start, end }: Line) => end - start <= LONGEST && MARKER.test(text);

/** Index just after a forwarding marker on top of the text, under blank lines at most; -1 if there is none. */
export function findMarker(text: string): number {
  let count = 0;
  for (const line of linesOf(text, LONGEST)) {
    if (isMarker(line)) return line.next;
    if (line.text.trim() !== '' || ++count >= LINES) break;
  }
  return -1;
}

/** The mail quoted below a person's own words, if there is one. */
export function findForwarded(text: string): Forwarded | null {
  let blank = true;
  let count = 0;
  for (const line of linesOf(text, LONGEST)) {
    if (count++ >= LINES) break;
    const marked = isMarker(line);
    // Outlook writes no marker: a sender, a date, a recipient and a subject, under a blank line or a drawn one.
    if (marked || (blank && SENDER_LINE.test(line.text))) {
      const inner = readHeading(text, marked ? line.end + 1 : line.start);
      const whole = inner.lines >= 3 && inner.from?.address && inner.subject !== null;
      // A marker without heading lines may be any decoration.
      if (marked ? inner.from !== null || inner.subject !== null : whole)
        return { from: inner.from, subject: inner.subject ?? '' };
    }
    const bare = line.text.trim();
    blank = bare === '' || RULE.test(bare);
  }
  return null;
}
