/** Content-Transfer-Encoding, with the damage that lists, gateways and careless mailers do to it. */
import { base64Value, decodeBase64, hexValue, toBinary } from '../bytes.ts';

const LF = 0x0a;
const CR = 0x0d;

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === CR;
}

/** Most of a line is Base64 if hardly anything in it is not; a list's footer under the last line is prose. */
function foreignLetters(bytes: Uint8Array, start: number, end: number): number {
  let foreign = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (base64Value(byte) < 0 && byte !== 0x3d && !isBlank(byte)) foreign++;
    // A blank inside: words, not Base64.
    else if (byte === 0x20 && i + 1 < end && base64Value(bytes[i + 1] as number) >= 0) foreign++;
  }
  return foreign;
}

const SAMPLE = 4_000;

/** No control characters (ESC, SO and SI belong to ISO-2022-JP), and UTF-8 if it is not ASCII. */
function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0f) || byte === 0x1b);
  } catch {
    return false;
  }
}

/**
 * Base64 strewn with blanks, told by its beginning: nothing but its letters, in chunks of one length or such as give a
 * text. Words read as Base64 do neither.
 */
function isStrewn(bytes: Uint8Array): boolean {
  const start = toBinary(bytes.subarray(0, SAMPLE));
  if (/[^A-Za-z0-9+/=_\s-]/.test(start)) return false;
  const chunks = start.trim().split(/\s+/);
  const [first = ''] = chunks;
  const even = chunks.slice(0, -1).every((chunk) => chunk.length === first.length);
  return (even && chunks.length > 4) || isText(decodeBase64(chunks.join('')));
}

/**
 * Decodes a line of nothing but whole groups of four letters, as nearly every line is.
 * @returns how many bytes were written at `at`, or -1 where there is anything else in the line
 */
function plainLine(bytes: Uint8Array, start: number, end: number, out: Uint8Array, at: number): number {
  const stop = bytes[end - 1] === CR ? end - 1 : end;
  if ((stop - start) % 4 !== 0 || at + ((stop - start) / 4) * 3 > out.length) return -1;
  let next = at;
  for (let i = start; i < stop; i += 4) {
    const group =
      (base64Value(bytes[i] as number) << 18) |
      (base64Value(bytes[i + 1] as number) << 12) |
      (base64Value(bytes[i + 2] as number) << 6) |
      base64Value(bytes[i + 3] as number);
    // A foreign letter counts -1, and the sign stays, whatever is joined with it.
    if (group < 0) return -1;
    out[next++] = group >> 16;
    out[next++] = group >> 8;
    out[next++] = group;
  }
  return next - at;
}

/** Lines that are prose are kept as they are: mailing lists append plain footers to encoded bodies. */
function fromBase64(bytes: Uint8Array, limit: number): Uint8Array {
  const out = new Uint8Array(Math.min(limit, bytes.length + 1));
  let length = 0;
  let held = 0;
  let bits = 0;
  let strewn: boolean | null = null;
  for (let start = 0; start < bytes.length && length < out.length; ) {
    let end = bytes.indexOf(LF, start);
    if (end < 0) end = bytes.length;
    const plain = bits === 0 ? plainLine(bytes, start, end, out, length) : -1;
    if (plain >= 0) {
      length += plain;
      start = end + 1;
      continue;
    }
    const foreign = foreignLetters(bytes, start, end);
    const broken = foreign > 2 && foreign * 20 > end - start;
    if (broken) strewn ??= isStrewn(bytes);
    if (broken && !strewn) {
      bits = 0;
      for (let i = start; i < Math.min(end + 1, bytes.length) && length < out.length; i++)
        out[length++] = bytes[i] as number;
    } else {
      for (let i = start; i < end && length < out.length; i++) {
        const byte = bytes[i] as number;
        if (isBlank(byte)) continue;
        if (byte === 0x3d) {
          bits = 0;
          continue;
        }
        // A flipped bit makes one letter foreign; dropping it would shift all that follows.
        const value = Math.max(0, base64Value(byte));
        held = ((held << 6) | value) & 0xffff;
        bits += 6;
        if (bits >= 8) {
          bits -= 8;
          out[length++] = (held >> bits) & 0xff;
        }
      }
    }
    start = end + 1;
  }
  return out.subarray(0, length);
}

/** Broken escapes stay as written; blanks at a line's end are the transport's and dropped. */
function fromQuotedPrintable(bytes: Uint8Array, limit: number): Uint8Array {
  const out = new Uint8Array(Math.min(limit, bytes.length + 1));
  let length = 0;
  for (let start = 0; start < bytes.length && length < out.length; ) {
    let next = bytes.indexOf(LF, start);
    if (next < 0) next = bytes.length;
    let end = next;
    while (end > start && isBlank(bytes[end - 1] as number)) end--;
    const soft = end > start && bytes[end - 1] === 0x3d;
    if (soft) end--;
    for (let i = start; i < end && length < out.length; i++) {
      const byte = bytes[i] as number;
      const high = byte === 0x3d && i + 2 < end + (soft ? 1 : 0) ? hexValue(bytes[i + 1] as number) : -1;
      const low = high >= 0 ? hexValue(bytes[i + 2] as number) : -1;
      if (low >= 0) {
        out[length++] = high * 16 + low;
        i += 2;
      } else {
        out[length++] = byte;
      }
    }
    if (!soft && next < bytes.length && length < out.length) out[length++] = LF;
    start = next + 1;
  }
  return out.subarray(0, length);
}

/** `encoding` as in the header field; anything unknown is taken as it is. */
export function fromTransfer(bytes: Uint8Array, encoding: string, limit: number): Uint8Array {
  const name = encoding.toLowerCase();
  if (name.includes('base64')) return fromBase64(bytes, limit);
  if (name.includes('quoted-printable')) return fromQuotedPrintable(bytes, limit);
  return bytes.subarray(0, limit);
}

/** Decoded size without decoding. */
export function transferSize(bytes: Uint8Array, encoding: string): number {
  return encoding.toLowerCase().includes('base64') ? Math.floor((bytes.length * 3) / 4.1) : bytes.length;
}
