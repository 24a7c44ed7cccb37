/**
 * What a paste, a drop or a choice of files is. Pure functions over what the browser hands in, so that each
 * case can be tested without one. HTML is only carried, never parsed or inserted here.
 */
import type { Mail } from './protocol.ts';

/** Why something cannot be taken; words.ts has the sentence for each. */
export type Refusal = 'picture' | 'nothing' | 'too-long' | 'mail-list' | 'empty-folder' | 'clipboard';

/** The plain kinds of text a person can hand in, told apart only to say what was received. */
export type TextKind = 'text' | 'source' | 'url';

/** What was handed in: one mail, or files to be gone through one by one. */
export type Given = Mail | { kind: 'files'; files: File[] };

/** What a DataTransfer held, copied out at once: it is emptied when the event is over. */
export interface Clip {
  text: string;
  html: string;
  files: File[];
  /** Dropped folders, still to be read. */
  folders: FileSystemDirectoryEntry[];
}

export type What = TextKind | 'rich' | 'rich-no-links' | 'file' | 'mail-file' | 'picture' | 'files';
export type Received = { ok: true; given: Given; what: What } | { ok: false; why: Refusal };

/** A mail's text is some kilobytes. A longer paste would freeze the page while it is laid out; as a file it is fine. */
export const LONGEST_PASTE = 4_000_000;

/** A longer text is taken in one piece and shown by its beginning: laying out megabytes, perhaps on one line, would freeze the page. */
export const LONGEST_SHOWN = 8_000;

/** Field names that only the raw source of a mail begins with. */
const HEADER_LINE =
  /^(?:received|return-path|delivered-to|authentication-results|dkim-signature|mime-version|message-id|content-type|from|to|subject|date|x-[a-z0-9-]{1,40}): /i;
const LINES_LOOKED_AT = 40;

const PICTURE_NAME = /\.(?:png|jpe?g|gif|webp|heic|heif|bmp|tiff?|pdf)$/i;
const MAIL_NAME = /\.(?:eml|msg|mbox)$/i;

/** What phones write under anything that is shared. */
const SHARE_TRAILER = /^(?:\S{0,20}から送信(?:しました)?。?|Sent from .{1,40}|Get Outlook for .{1,40})$/i;
/** A text with more lines than this was not shared for its addresses. */
const SHARED_LINES = 20;

/** The columns of a mailbox's list, which is all that some mail programs put into a drag of a mail. */
const LIST_HEAD =
  /^(?:差出人|件名|From|Subject)\t(?:[^\t\n]{1,40}\t){0,6}(?:件名|受信日時|Subject|Received)(?:\s|$)/i;

export const isEmpty = ({ text, html, files, folders }: Clip) =>
  text === '' && html === '' && files.length + folders.length === 0;

/** Copies out what a paste or drop carries. Must run before the event handler returns. */
export function clipOf(data: DataTransfer | null): Clip {
  if (!data) return { text: '', html: '', files: [], folders: [] };
  const entries = [...(data.items ?? [])].map((item) => item.webkitGetAsEntry?.() ?? null);
  const folders = entries.filter((entry) => entry?.isDirectory === true);
  return {
    text: data.getData('text/plain'),
    html: data.getData('text/html'),
    // A folder is among the files as well, as one that cannot be opened.
    files: [...data.files].filter(({ name }) => !folders.some((folder) => folder?.name === name)),
    folders: folders as FileSystemDirectoryEntry[],
  };
}

/** The addresses of a text that holds nothing else, as when a link is shared from a mail app; '' where it holds words. */
function sharedLinks(text: string): string {
  const lines = text.trim().split('\n', SHARED_LINES + 1);
  const worded = lines.map((line) => line.trim().replace(/^<(.*)>$/, '$1'));
  const links = worded.filter((line) => line !== '' && !SHARE_TRAILER.test(line));
  const all = links.length > 0 && lines.length <= SHARED_LINES;
  return all && links.every((line) => /^https?:\/\/[^\s<>「」]+$/i.test(line)) ? links.join('\n') : '';
}

/** Tells a mail's raw source and bare addresses from ordinary text. Looks at the beginning only. */
export function textKind(text: string): TextKind {
  if (text.length < 16_000 && sharedLinks(text) !== '') return 'url';
  const fields = new Set<string>();
  for (const line of text.slice(0, 8000).trim().split('\n', LINES_LOOKED_AT)) {
    const field = HEADER_LINE.exec(line)?.[0];
    if (field) fields.add(field.toLowerCase());
  }
  return fields.size >= 3 ? 'source' : 'text';
}

/** The mail a piece of text is; a bare address is judged as the link to press in a mail that claims to be Amazon. */
export function mailOf(text: string): Mail {
  return textKind(text) === 'url' ? { kind: 'url', text: sharedLinks(text) } : { kind: 'text', text };
}

/** What may hold a QR code and no words that are read; a PDF counts. The engine looks at the content. */
function isPicture(file: File): boolean {
  return file.type.startsWith('image/') || PICTURE_NAME.test(file.name);
}

/** What chosen or dropped files are. */
export function receiveFiles(files: File[]): Received {
  const [file] = files;
  if (!file) return { ok: false, why: 'nothing' };
  if (files.length > 1) return { ok: true, given: { kind: 'files', files }, what: 'files' };
  const what = isPicture(file) ? 'picture' : MAIL_NAME.test(file.name) ? 'mail-file' : 'file';
  return { ok: true, given: { kind: 'file', file }, what };
}

/**
 * What a paste or drop is. A real file wins over words, since a copied file brings its name as text; words win
 * over a picture, since Office and some mail programs put a picture of the selection beside it.
 */
export function receive({ text, html, files }: Clip): Received {
  const linked = /\bhref\s*=/i.test(html);
  const worded = text.trim() !== '' || linked;
  if (files.length > 0 && !(worded && files.every(isPicture))) return receiveFiles(files);
  // Outlook's list and Apple's Mail drag a line about the mail, or its number, and not the mail.
  if (LIST_HEAD.test(text) || /^message:\S+$/.test(text.trim())) return { ok: false, why: 'mail-list' };
  // A picture copied from a page may bring an <img> without a word, and no picture.
  if (!worded) return { ok: false, why: html.trim() === '' ? 'nothing' : 'picture' };
  if (text.length + html.length > LONGEST_PASTE) return { ok: false, why: 'too-long' };
  const what = textKind(text);
  // The raw source of a mail shown in a browser window comes with markup about the window, not about the mail.
  if (html.trim() === '' || what === 'source') return { ok: true, given: mailOf(text), what };
  return { ok: true, given: { kind: 'rich', text, html }, what: linked ? 'rich' : 'rich-no-links' };
}
