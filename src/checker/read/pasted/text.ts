/** Mail as people copy it: plain text, with or without the lines their program shows over it. */
import type { Message } from '../../message.ts';
import { blankMessage } from '../blank-message.ts';
import { loadRenderer } from '../html/renderer.ts';
import { LIMITS } from '../limits.ts';
import { normaliseLines } from '../lines.ts';
import { collectLinks } from '../links/collect.ts';
import { charsetLabels } from '../mime/labels.ts';
import { DATA_PICTURE } from '../sniff-file.ts';
import { findForwarded, findMarker } from './forwarded.ts';
import { type Heading, readHeading } from './heading.ts';
import { readWebmailHeading } from './webmail.ts';

/** A copy that is quoted as a whole ("> …") is the mail itself. */
function unquote(text: string): string {
  let bare = text;
  for (let depth = 0; depth < 5 && /\S/.exec(bare)?.[0] === '>'; depth++)
    bare = bare.replace(/^[ \t]?> ?/gm, '');
  return bare;
}

interface Split {
  heading: Heading;
  body: string;
}

/** Takes the heading off; where the copy begins with a forwarding marker, the heading of the mail inside counts. */
function splitHeading(text: string): Split {
  const marker = findMarker(text);
  let heading = readHeading(text, Math.max(marker, 0));
  // "日時: …" alone is as likely the first line of the mail as a heading.
  if (heading.subject === null && heading.from === null) {
    const blank = { ...heading, date: null, end: Math.max(marker, 0) };
    heading = (marker < 0 ? readWebmailHeading(text) : null) ?? blank;
  }
  return { heading, body: text.slice(heading.end).replace(/^\s*\n/, '') };
}

function applyHeading(message: Message, { heading, body }: Split): void {
  message.subject = heading.subject ?? '';
  message.from = heading.from;
  message.date = heading.date;
  message.forwarded = findForwarded(body);
  message.coverage.subject = heading.subject !== null;
  message.coverage.sender = heading.from !== null && heading.from.address !== '';
  message.coverage.text = body.trim() !== '';
}

/** Reads pasted plain text. Where its buttons lead was not copied, so links are never covered. */
export async function readText(source: string): Promise<Message> {
  const message = blankMessage('text');
  const truncated = new Set<string>();
  const whole = unquote(normaliseLines(source));
  if (whole.length > LIMITS.textChars) truncated.add('text');
  const split = splitHeading(whole.slice(0, LIMITS.textChars));
  applyHeading(message, split);
  message.text = split.body;
  const piece = { text: message.text, textAt: 0, htmlAt: 0, anchors: [], base: '' };
  message.links = await collectLinks([piece], message.text, truncated);
  message.truncated = [...truncated];
  return message;
}

/** Reads HTML: the clipboard's, or a saved page. `plain` is the clipboard's text, used where the HTML shows none. */
export async function readHtml(source: string, plain: string): Promise<Message> {
  const message = blankMessage('html');
  const truncated = new Set<string>();
  const renderHtml = await loadRenderer();
  const rendered = renderHtml(source, truncated);
  const shown = rendered.text.trim() === '' ? normaliseLines(plain) : rendered.text;
  const split = splitHeading(shown);
  applyHeading(message, split);
  message.text = split.body;
  message.html = source.slice(0, LIMITS.htmlChars);
  message.active = rendered.active;
  message.charsets = charsetLabels(null, message.html, truncated);
  // The heading is cut off the text, so positions in it move.
  const cut = shown.length - split.body.length;
  const moved = (at: number) => Math.min(Math.max(0, at - cut), split.body.length);
  message.hidden = rendered.hidden.map((hidden) => ({ ...hidden, at: moved(hidden.at) }));
  const anchors = rendered.anchors.map((anchor) => ({
    ...anchor,
    textStart: anchor.textStart < cut ? -1 : anchor.textStart - cut,
    textEnd: anchor.textEnd - cut,
    at: anchor.at < cut ? -1 : anchor.at - cut,
  }));
  const piece = { text: message.text, textAt: 0, htmlAt: 0, anchors, base: rendered.base };
  message.links = await collectLinks([piece], message.text, truncated);
  if (DATA_PICTURE.test(source)) {
    const { inlinePictures, readPictures } = await import('../pictures/pictures.ts');
    const codes = await readPictures(inlinePictures(source), 'html', truncated);
    message.pictures = codes.pictures;
    message.links.push(...codes.links);
  }
  message.coverage.links = true;
  message.truncated = [...truncated];
  return message;
}
