/** Mailbox files (mbox, RFC 4155): mails one after another, each under a line "From sender date". */
import { LIMITS } from '../limits.ts';

const LF = 0x0a;
const CR = 0x0d;
/** "From ", which begins the line above each mail. */
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];
const POSTMARK = /^From \S[^\n]{0,200}\d{4}[^\n]{0,20}\n>?[!-9;-~]{1,76}:/;
/** As much as is looked at to tell a separator from a sentence: its line and the beginning of the next. */
const LOOK = 400;

/** A file of mails, not a single one; a lone mail with a postmark on top counts, too. */
export function isMbox(head: Uint8Array): boolean {
  return postmarkAt(head, 0);
}

/**
 * A mail begins here. The year and the header field beneath keep a sentence that begins with "From " from cutting
 * a mail in two; programs that write mailboxes quote such a line anyway.
 */
function postmarkAt(bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < FROM.length; i++) if (bytes[at + i] !== FROM[i]) return false;
  return POSTMARK.test(new TextDecoder('latin1').decode(bytes.subarray(at, at + LOOK)).replaceAll('\r', ''));
}

/** First postmark at or behind `from` that stands under a blank line; -1 if there is none. Linear. */
function nextPostmark(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(LF, from); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] !== FROM[0]) continue;
    const before = bytes[at - 1] === CR ? at - 2 : at - 1;
    if (bytes[before] === LF && postmarkAt(bytes, at + 1)) return at + 1;
  }
  return -1;
}

/** The mail under its postmark line. */
function withoutPostmark(bytes: Uint8Array): Uint8Array {
  return isMbox(bytes) ? bytes.subarray(bytes.indexOf(LF) + 1) : bytes;
}

/** The mails of a file, one at a time; a file that is no mailbox is one mail. Nothing is copied. */
export function* mailsIn(bytes: Uint8Array): Generator<Uint8Array> {
  if (!isMbox(bytes)) return yield bytes;
  for (let start = 0; start >= 0; ) {
    const next = nextPostmark(bytes, start);
    yield withoutPostmark(bytes.subarray(start, next < 0 ? bytes.length : next));
    start = next;
  }
}

/** A file that gives a stretch of itself at a time, as a browser's File and Blob do. */
export interface Sliceable {
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

const PIECE = 1_000_000;

/** A file a megabyte at a time. File.stream() would do as well, but not every browser can loop over a stream. */
export async function* piecesOf(file: Sliceable): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += PIECE) {
    yield new Uint8Array(await file.slice(at, Math.min(at + PIECE, file.size)).arrayBuffer());
  }
}

/**
 * The mails of a file too large to hold: bytes come in pieces of any size, each mail goes out as soon as the next one
 * begins, and the next piece is not asked for before. At no time more is held than one mail and one piece. In a browser:
 *
 *     for await (const bytes of mailsFrom(piecesOf(file))) {
 *       const report = bytes ? await check({ bytes, file: file.name }) : unreadable('too-large');
 *     }
 *
 * A file that is no mailbox is one mail. Leaving the loop early ends the reading; an error of the source is thrown on.
 * @returns for each mail its bytes (a buffer of its own, which may be transferred to a worker), or null where it is
 * larger than `LIMITS.inputBytes`
 */
export async function* mailsFrom(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let held = new Uint8Array();
  let tooLarge = false;
  let box: boolean | null = null;
  const take = (mail: Uint8Array) => {
    const whole = !tooLarge && mail.length <= LIMITS.inputBytes;
    tooLarge = false;
    // A copy: a thread that is sent a part of a buffer is sent all of it.
    return whole ? withoutPostmark(mail).slice() : null;
  };
  for await (const piece of gathered(pieces)) {
    const bytes = joined(held, piece);
    box ??= isMbox(bytes);
    // What was searched before has no postmark; the end of it may hold the beginning of one.
    let from = Math.max(held.length - 2 * LOOK, 0);
    let start = 0;
    for (let next = box ? nextPostmark(bytes, from) : -1; next >= 0 && next + LOOK <= bytes.length; ) {
      yield take(bytes.subarray(start, next));
      start = from = next;
      next = nextPostmark(bytes, from);
    }
    held = bytes.slice(start);
    if (held.length <= LIMITS.inputBytes) continue;
    // A mail without end must not fill the memory; its end is still looked for.
    tooLarge = true;
    held = held.slice(-2 * LOOK);
  }
  let start = 0;
  for (let next = box ? nextPostmark(held, 0) : -1; next >= 0; next = nextPostmark(held, next)) {
    yield take(held.subarray(start, next));
    start = next;
  }
  if (held.length > 0) yield take(held.subarray(start));
}

/** Pieces of a megabyte: joining what is held with every 64 kB of a large mail would be quadratic. */
async function* gathered(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    parts.push(piece);
    size += piece.length;
    if (size < PIECE) continue;
    yield joined(...parts);
    parts = [];
    size = 0;
  }
  if (size > 0) yield joined(...parts);
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
