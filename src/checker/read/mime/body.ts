/** A mail's body, put together from the parts that a mail program would show. */
import type { ActiveContent, Attachment, HiddenText } from '../../message.ts';
import { loadRenderer } from '../html/renderer.ts';
import { LIMITS } from '../limits.ts';
import type { Piece } from '../links/collect.ts';
import { describe } from './attached.ts';
import type { Part } from './mime.ts';
import { decodePart } from './part-text.ts';
import { gatherParts } from './shown-parts.ts';

export interface Body {
  text: string;
  html: string;
  /** The plain alternative beside the HTML. */
  plain: string;
  active: ActiveContent[];
  pieces: Piece[];
  hidden: HiddenText[];
  attachments: Attachment[];
  /** The attachments themselves, pictures shown in the text included. */
  files: Part[];
  /** Mails attached to this one. */
  messages: Part[];
  /** There is a body at all. */
  found: boolean;
  /** A list removed the HTML: links it had are gone. */
  stripped: boolean;
}

/** "[…] scrubbed" and the header of Mailman's filter: the HTML part was there and was taken out. */
function isStripped(root: Part, text: string): boolean {
  const filtered = root.fields.some(
    (field) => field.name === 'x-content-filtered-by' && /mailman/i.test(field.raw),
  );
  return filtered || /^An HTML attachment was scrubbed\.\.\.$/m.test(text);
}

/**
 * The HTML of a part behind that of others, with what acts in it, and its plain alternative.
 * @returns where it begins in the body's HTML
 */
function addHtml(body: Body, source: string, active: readonly ActiveContent[], plain: string): number {
  if (body.html !== '') body.html += '\n';
  const htmlAt = body.html.length;
  body.html += source;
  for (const { kind, start, end } of active)
    body.active.push({ kind, start: start + htmlAt, end: end + htmlAt });
  body.plain += body.plain === '' || plain === '' ? plain : `\n\n${plain}`;
  return htmlAt;
}

/** What is seen of a part under what is seen of others, and what is hidden in it. */
function addText(
  body: Body,
  shown: Omit<Piece, 'textAt'>,
  hidden: readonly HiddenText[],
  truncated: Set<string>,
): void {
  if (body.text !== '') body.text += '\n\n';
  const textAt = body.text.length;
  const room = Math.max(0, LIMITS.textChars - textAt);
  if (shown.text.length > room) truncated.add('text');
  const text = shown.text.slice(0, room).trimEnd();
  body.text += text;
  body.pieces.push({ ...shown, text, textAt });
  for (const each of hidden) {
    const start = each.start + shown.htmlAt;
    // Blanks at the end of the text were cut off.
    const at = Math.min(each.at, text.length) + textAt;
    body.hidden.push({ ...each, start, end: each.end + shown.htmlAt, at });
  }
}

/** @param root the whole mail */
export async function chooseBody(root: Part, truncated: Set<string>): Promise<Body> {
  const { chosen, attachments, messages } = gatherParts(root);
  const budget = { bytes: LIMITS.bodyBytes };
  const body: Body = {
    ...{ text: '', html: '', plain: '', active: [], pieces: [], hidden: [] },
    attachments: [...attachments, ...messages].slice(0, LIMITS.attachments).map(describe),
    files: attachments,
    messages,
    found: false,
    stripped: false,
  };
  for (const { kind, part, plain = [] } of chosen) {
    if (budget.bytes <= 0) break;
    const source = decodePart(part, budget, truncated);
    if (source.trim() === '') continue;
    body.found = true;
    if (kind === 'html') {
      const renderHtml = await loadRenderer();
      const rendered = renderHtml(source, truncated);
      const beside = plain.map((other) => decodePart(other, budget, truncated)).join('\n');
      const { anchors, base, hidden } = rendered;
      // Nothing but pictures: the plain alternative is what previews and search show of it.
      const text = rendered.text.trim() === '' ? beside : rendered.text;
      const htmlAt = addHtml(body, source, rendered.active, beside);
      addText(body, { text, htmlAt, anchors, base }, hidden, truncated);
    } else addText(body, { text: source, htmlAt: 0, anchors: [], base: '' }, [], truncated);
  }
  body.stripped = body.html === '' && isStripped(root, body.text);
  return body;
}
