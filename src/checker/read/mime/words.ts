/** RFC 2047 encoded words, in the forms mailers really write. */
import { decodeBase64, fromBinary, hexValue } from '../bytes.ts';
import { decodeBytes, encodingOf } from '../charset/charset.ts';

interface Word {
  charset: string;
  encoding: 'b' | 'q';
  text: string;
}

/** Longer encoded words are not words; without a bound each "=?" could look at the whole header again. */
const WORD_CHARS = 8_000;
const START = /=\?([^?\s]{1,60})\?([bq])\?/giy;
const NOT_BASE64 = /[^A-Za-z0-9+/=\s_-]/;

function decodeQ(text: string): Uint8Array {
  let binary = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3d) {
      const high = hexValue(text.charCodeAt(i + 1));
      const low = hexValue(text.charCodeAt(i + 2));
      if (high >= 0 && low >= 0) {
        binary += String.fromCharCode(high * 16 + low);
        i += 2;
        continue;
      }
    }
    if (code > 0xff) binary += String.fromCharCode(...new TextEncoder().encode(text[i]));
    else binary += code === 0x5f ? ' ' : (text[i] as string);
  }
  return fromBinary(binary);
}

/** A run of neighbouring words of one charset: their bytes are joined first, for characters are split across words. */
function decodeRun(run: Word[]): string {
  const chunks: Uint8Array[] = [];
  let open = '';
  for (const word of run) {
    const text = word.text.replace(/[\r\n\t ]+/g, word.encoding === 'b' ? '' : ' ');
    if (word.encoding === 'q') {
      chunks.push(decodeQ(text));
      continue;
    }
    open += text;
    // Base64 cut at the wrong place goes on in the next word; a complete group stands for itself.
    if (open.length % 4 === 0 || open.endsWith('=')) {
      chunks.push(decodeBase64(open));
      open = '';
    }
  }
  if (open !== '') chunks.push(decodeBase64(open));
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  // The language tag of RFC 2231 ("utf-8*ja") is no part of the charset.
  return decodeBytes(bytes, (run[0] as Word).charset.split('*')[0]).replaceAll('\0', '');
}

function sameRun(left: Word, right: Word): boolean {
  const a = encodingOf(left.charset);
  return a === encodingOf(right.charset) && (a !== '' || left.charset === right.charset);
}

/** Decodes every encoded word of a header value (already Unicode otherwise). Linear; damaged words stay as written. */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value;
  let result = '';
  let run: Word[] = [];
  let done = 0;
  let end = -1;
  const flush = () => {
    if (run.length > 0) result += decodeRun(run);
    run = [];
  };
  for (let at = value.indexOf('=?'); at >= 0; at = value.indexOf('=?', at)) {
    START.lastIndex = at;
    const start = START.exec(value);
    if (!start) {
      at += 2;
      continue;
    }
    const from = at + start[0].length;
    // The next terminator is remembered, so that a thousand openings before it do not each search for it.
    if (end < from) end = value.indexOf('?=', from);
    // A header cut short ends in the middle of a word.
    if (end < 0) end = value.length;
    const text = value.slice(from, Math.min(end, from + WORD_CHARS + 1));
    const encoding = (start[2] as string).toLowerCase() as 'b' | 'q';
    if (text.length > WORD_CHARS || (encoding === 'b' && NOT_BASE64.test(text))) {
      at += 2;
      continue;
    }
    const word = { charset: start[1] as string, encoding, text };
    const between = value.slice(done, at);
    if (run.length > 0 && between.trim() === '') {
      if (!sameRun(run[0] as Word, word)) flush();
    } else {
      flush();
      result += between;
    }
    run.push(word);
    done = at = Math.min(end + 2, value.length);
  }
  flush();
  return result + value.slice(done);
}
