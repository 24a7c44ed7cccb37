/** Quotes from the mail, so that every finding can show what it rests on. */
import { type Folded, inOriginal } from '../text/fold.ts';
import type { Link, Message } from './message.ts';
import type { Evidence, Part } from './report.ts';

/** Longer quotes are cut: evidence is to be read at a glance, and a hostile mail may be one endless line. */
const LONGEST_QUOTE = 160;

function source(message: Message, part: Part): string {
  switch (part) {
    case 'subject':
      return message.subject;
    case 'from':
      return senderLine(message);
    case 'headers':
      return message.headers.map((header) => `${header.name}: ${header.value}`).join('\n');
    case 'text':
      return message.text;
    case 'html':
      return message.html;
  }
}

/** The sender as quoted: `name <address>`, or whichever of the two there is. */
export function senderLine(message: Message): string {
  const sender = message.forwarded?.from ?? message.from;
  if (!sender) return '';
  if (sender.address === '') return sender.name;
  return sender.name === '' ? sender.address : `${sender.name} <${sender.address}>`;
}

/** Quotes `part` from `start` to `end` (UTF-16 indices into that part), or to where it ends. */
export function quote(message: Message, part: Part, start: number, end: number): Evidence {
  const words = source(message, part).slice(start, Math.min(end, start + LONGEST_QUOTE));
  return { part, start, end: start + words.length, quote: words };
}

/** As `quote`, for a stretch of the part as it was folded. */
export function quoteFolded(
  message: Message,
  part: Part,
  folded: Folded,
  place: { start: number; end: number },
): Evidence {
  const { start, end } = inOriginal(folded, place.start, place.end);
  return quote(message, part, start, end);
}

/** Quotes the first place where `words` stand in `part`; nothing if they do not. */
export function quoteWords(message: Message, part: Part, words: string): Evidence[] {
  const start = words === '' ? -1 : source(message, part).indexOf(words);
  return start < 0 ? [] : [quote(message, part, start, start + words.length)];
}

/** Quotes the sender's name and address as From shows them; nothing where there is none. */
export function quoteSender(message: Message): Evidence[] {
  return quoteWords(message, 'from', senderLine(message));
}

/** The link as it stands in the mail; a QR code stands nowhere, so what it says is quoted. */
export function quoteLink(message: Message, link: Link): Evidence {
  if (link.qr) return { part: link.part, start: 0, end: 0, quote: link.href.slice(0, LONGEST_QUOTE) };
  return quote(message, link.part, link.start, link.end);
}

/** Quotes the first few links. */
export function quoteLinks(message: Message, links: readonly Link[]): Evidence[] {
  return links.slice(0, 3).map((link) => quoteLink(message, link));
}
