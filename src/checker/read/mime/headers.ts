/** The header block: raw bytes to fields, undoing folding; and structured values with parameters. */
import { fromBinary, hexValue, toBinary } from '../bytes.ts';
import { decodeBytes } from '../charset/charset.ts';
import { LIMITS } from '../limits.ts';
import { decodeWords } from './words.ts';

export interface Field {
  /** Lower-case. */
  name: string;
  /** Unfolded Unicode, encoded words still encoded: structure must be read before they can add any. */
  raw: string;
}

const LF = 0x0a;
/** RFC 5322 names, and nothing else: a space or odd letter before the colon is how a second From: is smuggled in. */
const FIELD = /^([!-9;-~]{1,100})[ \t]{0,10}:/;

/** @returns index of the first byte of the body, and the end of the block above it */
export function splitHead(bytes: Uint8Array): { end: number; body: number } {
  for (let start = 0; start < bytes.length; ) {
    let end = bytes.indexOf(LF, start);
    if (end < 0) return { end: bytes.length, body: bytes.length };
    if (end === start || (end === start + 1 && bytes[start] === 0x0d)) return { end: start, body: end + 1 };
    start = end + 1;
    end = start;
  }
  return { end: bytes.length, body: bytes.length };
}

/** Fields in order. Lines that are neither field nor continuation belong to the field above: copies lose the indent. */
export function readFields(head: Uint8Array, truncated: Set<string>): Field[] {
  if (head.length > LIMITS.headerBytes) truncated.add('headers');
  const lines = toBinary(head.subarray(0, LIMITS.headerBytes)).split('\n');
  const folded: { name: string; parts: string[]; length: number }[] = [];
  for (const withReturn of lines) {
    const line = withReturn.endsWith('\r') ? withReturn.slice(0, -1) : withReturn;
    const start = /^[ \t]/.test(line) ? null : FIELD.exec(line);
    const last = folded.at(-1);
    if (start) {
      if (folded.length >= LIMITS.headers) {
        truncated.add('headers');
        break;
      }
      const value = line.slice(start[0].length);
      folded.push({ name: (start[1] as string).toLowerCase(), parts: [value], length: value.length });
    } else if (last && last.length < LIMITS.fieldChars) {
      last.parts.push(/^[ \t]/.test(line) ? line : ` ${line}`);
      last.length += line.length;
    }
  }
  return folded.map(({ name, parts }) => ({ name, raw: unicode(parts.join('').trim()) }));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: ESC begins ISO-2022-JP; copies lose it
const NOT_ASCII = /[\x1b\x80-\xff]|\$[B@]/;

/** Raw 8-bit or ISO-2022-JP in a header has no label at all. */
function unicode(binary: string): string {
  const short = binary.slice(0, LIMITS.fieldChars);
  return NOT_ASCII.test(short) ? decodeBytes(fromBinary(short)) : short;
}

/** The first field of that name (lower-case), not decoded; '' where there is none. The first stands topmost. */
export function firstRaw(fields: Field[], name: string): string {
  return fields.find((field) => field.name === name)?.raw ?? '';
}

export interface Structured {
  /** Lower-case, e.g. text/html. */
  value: string;
  params: Map<string, string>;
}

/** RFC 2231: charset'language'percent-encoded. */
function decodeExtended(text: string): string {
  const [, charset = '', encoded = text] = /^([^']*)'[^']*'(.*)$/s.exec(text) ?? [];
  let binary = '';
  for (let i = 0; i < encoded.length; i++) {
    const high = encoded[i] === '%' ? hexValue(encoded.charCodeAt(i + 1)) : -1;
    const low = high >= 0 ? hexValue(encoded.charCodeAt(i + 2)) : -1;
    if (low >= 0) {
      binary += String.fromCharCode(high * 16 + low);
      i += 2;
    } else binary += String.fromCharCode(encoded.charCodeAt(i) & 0xff);
  }
  return decodeBytes(fromBinary(binary), charset);
}

const PARAM = /;\s{0,100}([^\s=;"]{1,60})\s{0,100}=\s{0,100}(?:"((?:[^"\\]|\\.)*)"?|([^;]*))/gs;

/** Value and parameters, with RFC 2231 continuations and RFC 2047 names where mailers write them. */
export function parseStructured(raw: string): Structured {
  const params = new Map<string, string>();
  const pieces = new Map<string, { text: string; extended: boolean }[]>();
  for (const match of raw.slice(0, 8_000).matchAll(PARAM)) {
    const name = (match[1] as string).toLowerCase();
    const text = match[2] === undefined ? (match[3] ?? '').trim() : match[2].replace(/\\(.)/gs, '$1');
    const section = /^(.+?)\*(\d{0,3})(\*?)$/.exec(name);
    if (!section) {
      if (!params.has(name)) params.set(name, decodeWords(text));
      continue;
    }
    const [, base = '', index = '', star = ''] = section;
    const list = pieces.get(base) ?? [];
    list[Number(index)] = { text, extended: index === '' || star === '*' };
    pieces.set(base, list);
  }
  for (const [name, list] of pieces) {
    const present = list.filter((piece) => piece !== undefined);
    const joined = present.map((piece) => piece.text).join('');
    params.set(name, present.some((piece) => piece.extended) ? decodeExtended(joined) : joined);
  }
  const value = (raw.split(/[;\s(]/, 1)[0] ?? '').toLowerCase().replaceAll('"', '');
  return { value, params };
}
