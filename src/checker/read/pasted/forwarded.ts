/** The mail inside a mail that a person passes on, told by the marker or the heading their program put above it. */
import type { Forwarded } from '../../message.ts';
import { RULE, readHeading } from './heading.ts';

/** "-----Original Message-----" and its kin, on a line of its own. */
const MARKER =
  /^[\s>]{0,6}[-=_*]{0,20}\s?(?:forwarded message|original message|original appointment|begin forwarded message:?|forwarded by [^\n]{1,80}|転送(?:された|する)?メッセージ:?|転送メール|元のメッセージ|オリジナルメッセージ|以下、?転送|以下転送(?:します)?。?|転送)\s?[-=_*]{0,20}\s*$/i;
const SENDER_LINE = /^[\s*>|]{0,8}(?:差出人|from)[\s*]{0,4}[:：]/i;

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
