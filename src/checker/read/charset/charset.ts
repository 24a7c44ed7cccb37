/**
 * Bytes to text, whatever the label says. Japanese frauds arrive unlabelled, mislabelled and half damaged, and mail
 * programs show them all the same: they look at the bytes, and so does this.
 */
import { fromBinary, toBinary } from '../bytes.ts';
import { decode } from './decode.ts';
import { OTHER_SCRIPTS, plausibility } from './evidence.ts';
import { guess } from './guess.ts';
import { jisToEuc, looksLikeJis, restoreEscapes } from './jis.ts';
import { decodeMixed } from './mixed.ts';

/** Labels that TextDecoder does not know, by what they mean. Keys without separators and x- prefix. */
const ALIASES: Record<string, string> = {
  utf8mb4: 'utf-8',
  unicode11utf7: 'utf-8',
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  windows932: 'shift_jis',
  windows31j: 'shift_jis',
  mskanji: 'shift_jis',
  shiftjis: 'shift_jis',
  shiftjisms: 'shift_jis',
  sjis: 'shift_jis',
  sjiswin: 'shift_jis',
  eucjp: 'euc-jp',
  eucjpms: 'euc-jp',
  eucjpwin: 'euc-jp',
  cp51932: 'euc-jp',
  iso2022jp: 'iso-2022-jp',
  iso2022jp1: 'iso-2022-jp',
  iso2022jp2: 'iso-2022-jp',
  iso2022jp3: 'iso-2022-jp',
  iso2022jp2004: 'iso-2022-jp',
  iso2022jpms: 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  cp50222: 'iso-2022-jp',
  junet: 'iso-2022-jp',
  gb2312: 'gb18030',
  gb231280: 'gb18030',
  gbk: 'gb18030',
  cp936: 'gb18030',
  ms936: 'gb18030',
  windows936: 'gb18030',
  euccn: 'gb18030',
  big5hkscs: 'big5',
  cp950: 'big5',
  ms950: 'big5',
  windows950: 'big5',
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  windows949: 'euc-kr',
};

/** Labels met before: to ask the platform costs as much as decoding a short mail. */
const KNOWN = new Map<string, string>();
/** Invented labels must not fill the memory, nor long ones, cut from a header, keep all of that header in it. */
const KNOWN_AT_MOST = 500;
const LONGEST_KNOWN = 12;

/** WHATWG name of a charset label, or '' where it means nothing. */
export function encodingOf(label: string): string {
  if (label === '') return '';
  let name = KNOWN.get(label);
  if (name === undefined) {
    name = lookUp(label);
    if (label.length <= LONGEST_KNOWN && KNOWN.size < KNOWN_AT_MOST) KNOWN.set(label, name);
  }
  return name;
}

function lookUp(label: string): string {
  const plain = label
    .replace(/\(.*/s, '')
    .trim()
    .replace(/^["']+|(?<!["';])["';]+$/g, '')
    .toLowerCase();
  const key = plain.replace(/^(?:x-|cs)/, '').replace(/[\s._-]+/g, '');
  if (key === '') return '';
  const alias = Object.hasOwn(ALIASES, key) ? ALIASES[key] : undefined;
  if (alias) return alias;
  try {
    const name = new TextDecoder(plain).encoding;
    return name === 'gbk' ? 'gb18030' : name;
  } catch {
    return '';
  }
}

/** What is ASCII or UTF-8 beyond doubt, as nearly every mail is, decoded once; null for all that must be guessed. */
function plainText(bytes: Uint8Array, encoding: string): string | null {
  const text = decode(bytes, 'utf-8');
  if (text.includes('\ufffd')) return null;
  // Each character beyond ASCII takes more bytes than UTF-16 units.
  if (text.length < bytes.length) return plausibility(text) > 0 ? text : null;
  const doubtful = encoding.startsWith('utf-16') || /\$[B@]/.test(text);
  return doubtful ? null : text;
}

/** Only header values are put together like that. */
const MIXED = 1_000;

/**
 * Decodes bytes of unknown or claimed charset. Never throws; what cannot be decoded becomes U+FFFD.
 * A byte order mark decides and is dropped.
 */
export function decodeBytes(bytes: Uint8Array, label = ''): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decode(bytes, 'utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  if (looksLikeJis(bytes)) return decode(jisToEuc(bytes), 'euc-jp');
  const encoding = encodingOf(label);
  const plain = plainText(bytes, encoding);
  if (plain !== null) return plain;
  const found = guess(bytes, encoding);
  const text = decode(bytes, found);
  if (/\$[B@]/.test(text) && !/[^\0-\x7f]/.test(text)) {
    const restored = restoreEscapes(toBinary(bytes), encoding === 'iso-2022-jp');
    if (restored !== null) return decode(jisToEuc(fromBinary(restored)), 'euc-jp');
  }
  if (bytes.length > MIXED || OTHER_SCRIPTS.test(found) || !/[^\0-\x7f]/.test(text)) return text;
  const mixed = decodeMixed(bytes);
  return mixed !== null && plausibility(mixed) > plausibility(text) + 0.1 ? mixed : text;
}
