/**
 * What a paste, a drop or a choice of files is. Pure functions over what the browser hands in, so that each
 * case can be tested without one. HTML is only carried, never parsed or inserted here.
 */
import type { Mail } from './protocol.ts';

/** Why something cannot be taken; words.ts has the sentence for each. */
export type Refusal = 'picture' | 'folder' | 'nothing' | 'too-long';

/** The plain kinds of text a person can hand in, told apart only to say what was received. */
export type TextKind = 'text' | 'source' | 'url';

/** What a DataTransfer held, copied out at once: it is emptied when the event is over. */
export interface Clip {
  text: string;
  html: string;
  files: File[];
  folder: boolean;
}

export type Received =
  | { ok: true; mail: Mail; what: TextKind | 'rich' | 'rich-no-links' | 'file' | 'picture'; others: number }
  | { ok: false; why: Refusal };

/** A mail's text is some kilobytes. A longer paste would freeze the page while it is laid out; as a file it is fine. */
export const LONGEST_PASTE = 4_000_000;

/** Field names that only the raw source of a mail begins with. */
const HEADER_LINE =
  /^(?:received|return-path|delivered-to|authentication-results|dkim-signature|mime-version|message-id|content-type|from|to|subject|date|x-[a-z0-9-]{1,40}): /i;
const LINES_LOOKED_AT = 40;

const PICTURE_NAME = /\.(?:png|jpe?g|gif|webp|heic|heif|bmp|tiff?|pdf)$/i;

/** Copies out what a paste or drop carries. Must run before the event handler returns. */
export function clipOf(data: DataTransfer | null): Clip {
  if (!data) return { text: '', html: '', files: [], folder: false };
  const entries = [...(data.items ?? [])].map((item) => item.webkitGetAsEntry?.() ?? null);
  return {
    text: data.getData('text/plain'),
    html: data.getData('text/html'),
    files: [...data.files],
    folder: entries.some((entry) => entry?.isDirectory),
  };
}

/** Tells a mail's raw source and a lone URL from ordinary text. Looks at the beginning only. */
export function textKind(text: string): TextKind {
  const head = text.slice(0, 8000).trim();
  if (/^https?:\/\/\S+$/i.test(head) && text.trim().length === head.length) return 'url';
  const fields = new Set<string>();
  for (const line of head.split('\n', LINES_LOOKED_AT)) {
    const field = HEADER_LINE.exec(line)?.[0];
    if (field) fields.add(field.toLowerCase());
  }
  return fields.size >= 3 ? 'source' : 'text';
}

/** The mail a piece of text is; a lone URL is judged as the link to press in a mail that claims to be Amazon. */
export function mailOf(text: string): Mail {
  return textKind(text) === 'url' ? { kind: 'url', text: text.trim() } : { kind: 'text', text };
}

/** What may hold a QR code and no words that are read; a PDF counts. The engine looks at the content. */
function isPicture(file: File): boolean {
  return file.type.startsWith('image/') || PICTURE_NAME.test(file.name);
}

/** What chosen or dropped files are. One at a time: the first is taken, the rest counted. */
export function receiveFiles(files: File[]): Received {
  const [file] = files;
  if (!file) return { ok: false, why: 'nothing' };
  const what = isPicture(file) ? 'picture' : 'file';
  return { ok: true, mail: { kind: 'file', file }, what, others: files.length - 1 };
}

/**
 * What a paste or drop is. A real file wins over words, since a copied file brings its name as text; words win
 * over a picture, since Office and some mail programs put a picture of the selection beside it.
 */
export function receive({ text, html, files, folder }: Clip): Received {
  if (folder) return { ok: false, why: 'folder' };
  const linked = /\bhref\s*=/i.test(html);
  const worded = text.trim() !== '' || linked;
  if (files.length > 0 && !(worded && files.every(isPicture))) return receiveFiles(files);
  // A picture copied from a page may bring an <img> without a word, and no picture.
  if (!worded) return { ok: false, why: html.trim() === '' ? 'nothing' : 'picture' };
  if (text.length + html.length > LONGEST_PASTE) return { ok: false, why: 'too-long' };
  const what = textKind(text);
  // The raw source of a mail shown in a browser window comes with markup about the window, not about the mail.
  if (html.trim() === '' || what === 'source') return { ok: true, mail: mailOf(text), what, others: 0 };
  return { ok: true, mail: { kind: 'rich', text, html }, what: linked ? 'rich' : 'rich-no-links', others: 0 };
}
