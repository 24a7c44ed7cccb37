/**
 * A mail's parts as byte ranges of the input. Of our own because nothing may be decoded before the charset is
 * settled, because damaged trees must still give what they hold, and because hostile ones must cost no more than
 * reading them: postal-mime 4.0.0 takes 1.9 GB for a megabyte of empty lines.
 */

import { LIMITS } from '../limits.ts';
import { type Field, firstRaw, parseStructured, readFields, type Structured, splitHead } from './headers.ts';

export interface Part {
  fields: Field[];
  type: Structured;
  /** Content-Disposition, '' if none. */
  disposition: Structured;
  encoding: string;
  /** The body as it stands, transfer encoding not undone. */
  body: Uint8Array;
  children: Part[];
}

/** The name its sender gave a part, RFC 2047 not undone; undefined where it has none. */
export const fileName = ({ disposition, type }: Part): string | undefined =>
  disposition.params.get('filename') ?? type.params.get('name');

interface Budget {
  parts: number;
  truncated: Set<string>;
}

const LF = 0x0a;
const DASH = 0x2d;

/** Start and end of each line that could be a delimiter ("--…"). */
function* dashLines(body: Uint8Array): Generator<{ start: number; end: number }> {
  for (let start = 0; start < body.length; ) {
    const found = body.indexOf(LF, start);
    const end = found < 0 ? body.length : found;
    if (body[start] === DASH && body[start + 1] === DASH) yield { start, end };
    start = end + 1;
  }
}

/** -1 no delimiter, 0 a delimiter, 1 the closing one. */
function delimiter(body: Uint8Array, start: number, end: number, boundary: Uint8Array): -1 | 0 | 1 {
  if (end - start < boundary.length + 2) return -1;
  for (let i = 0; i < boundary.length; i++) if (body[start + 2 + i] !== boundary[i]) return -1;
  let at = start + 2 + boundary.length;
  const closing = body[at] === DASH && body[at + 1] === DASH;
  if (closing) at += 2;
  for (; at < end; at++) {
    const byte = body[at];
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return -1;
  }
  return closing ? 1 : 0;
}

/** Without a boundary parameter, or with a wrong one, mail programs take the first "--…" line before a header. */
function guessBoundary(body: Uint8Array): Uint8Array | null {
  for (const { start, end } of dashLines(body)) {
    const stop = body[end - 1] === 0x0d ? end - 1 : end;
    if (stop - start < 3 || stop - start > 202) continue;
    const next = new TextDecoder('latin1').decode(body.subarray(end + 1, end + 10)).toLowerCase();
    if (next.startsWith('content-')) return body.subarray(start + 2, stop);
  }
  return null;
}

function split(body: Uint8Array, boundary: Uint8Array, budget: Budget): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let from = -1;
  for (const { start, end } of dashLines(body)) {
    const kind = delimiter(body, start, end, boundary);
    if (kind < 0) continue;
    // The line break before a delimiter belongs to the delimiter.
    const stop = Math.max(from, start - (body[start - 2] === 0x0d ? 2 : 1));
    if (from >= 0) pieces.push(body.subarray(from, stop));
    from = kind === 1 ? -1 : end + 1;
    if (kind === 1) break;
    if (pieces.length >= LIMITS.parts) {
      budget.truncated.add('parts');
      return pieces;
    }
  }
  if (from >= 0 && from < body.length) pieces.push(body.subarray(from));
  return pieces;
}

function parse(bytes: Uint8Array, depth: number, fallback: string, budget: Budget): Part {
  const head = splitHead(bytes);
  const fields = readFields(bytes.subarray(0, head.end), budget.truncated);
  const type = parseStructured(firstRaw(fields, 'content-type'));
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(type.value)) type.value = type.value === 'html' ? 'text/html' : fallback;
  const part: Part = {
    fields,
    type,
    disposition: parseStructured(firstRaw(fields, 'content-disposition')),
    encoding: firstRaw(fields, 'content-transfer-encoding'),
    // A part that is all text, with no header and no blank line, is a body.
    body: fields.length === 0 ? bytes : bytes.subarray(head.body),
    children: [],
  };
  if (!type.value.startsWith('multipart/')) return part;
  if (depth >= LIMITS.depth) {
    budget.truncated.add('depth');
    return part;
  }
  const named = new TextEncoder().encode(type.params.get('boundary') ?? '');
  let pieces = named.length > 0 ? split(part.body, named, budget) : [];
  if (pieces.length === 0) {
    const guessed = guessBoundary(part.body);
    if (guessed) pieces = split(part.body, guessed, budget);
  }
  const inner = type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  for (const piece of pieces) {
    if (budget.parts-- <= 0) {
      budget.truncated.add('parts');
      break;
    }
    part.children.push(parse(piece, depth + 1, inner, budget));
  }
  // Nothing could be cut: what is there is shown as text.
  if (pieces.length === 0) part.type.value = 'text/plain';
  return part;
}

/** Parses a whole mail; never throws. Names of limits that were hit go into `truncated`. */
export function parseMime(bytes: Uint8Array, truncated: Set<string>): Part {
  return parse(bytes, 0, 'text/plain', { parts: LIMITS.parts, truncated });
}
