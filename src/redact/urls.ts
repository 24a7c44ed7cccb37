/**
 * The parts of a URL that may tell whom a mail was sent to: user, query values, fragment, tokens in the path. The host
 * stays, and so do the words of the path: they are what the fraud looks like.
 */
import type { Known } from './known.ts';
import type { Span, View } from './span.ts';

const TEXT_END = '\\s"\'`|<>「」『』（）()、。\\u3000';
/** With a scheme (also written hxxp), or a host with a path or query behind it. */
const URL_TEXT = new RegExp(
  `(?:h(?:tt|xx)ps?|ftp):[\\\\/]{1,3}[^${TEXT_END}]+|(?<![\\w@.\\]-])(?:[a-z0-9-]{1,63}(?:\\.|\\[\\.\\])){1,8}[a-z]{2,24}[/?][^${TEXT_END}]+`,
  'g',
);
const MASK = '●●●';
const MASKED = /^(?:[●.]|\[[^\][]{1,12}\])+$/;
/** A value that is an address itself, up to the end of its host. */
const NESTED = /^h(?:tt|xx)ps?(?::|%3a)(?:\/|%2f){1,2}[a-z0-9.\-[\]]{1,255}(?:%2f|\/)*/;
/** Words of a path: letters, or a few digits, put together by the usual signs. */
const WORD = /^(?:[a-z]{1,20}|\d{1,4}|[a-z]{1,12}\d{1,3}|\d{1,3}[a-z]{1,8})$/i;
/** Domain names as a lure writes them before the @: https://www.amazon.co.jp@evil.example */
const HOST_AS_USER = /^[a-z.[\]-]{0,40}(?:amazon[a-z.[\]-]{0,20}|\.(?:com|jp|net|org))$/;

export function urlsIn(view: View, known: Known): Span[] {
  const { folded } = view;
  return [...folded.matchAll(URL_TEXT)].flatMap((match) => inUrl(view, match.index, match[0], known));
}

function inUrl(view: View, at: number, url: string, known: Known): Span[] {
  const spans: Span[] = [];
  const hide = (start: number, end: number, mask = MASK) => {
    const piece = url.slice(start, end);
    if (piece !== '' && !MASKED.test(piece))
      spans.push({ start: at + start, end: at + end, kind: 'url', mask });
  };
  const scheme = /^[a-z]+:[\\/]{1,3}/.exec(url)?.[0].length ?? 0;
  const authority = /^[^/\\?#]*/.exec(url.slice(scheme))?.[0] ?? '';
  const userEnd = authority.lastIndexOf('@');
  if (userEnd > 0 && !HOST_AS_USER.test(authority.slice(0, userEnd))) hide(scheme, scheme + userEnd);
  const path = scheme + authority.length;
  const query = path + (/^[^?#]*/.exec(url.slice(path))?.[0].length ?? 0);
  for (const [start, end] of pieces(url, path, query, /[\\/]/)) {
    if (isToken(view.original(at + start, at + end), known)) hide(start, end);
  }
  for (const [start, end] of pieces(url, query, url.length, /[?#&;]/)) {
    const equals = url.slice(start, end).indexOf('=');
    const value = start + equals + 1;
    const nested = NESTED.exec(url.slice(value, end))?.[0];
    // ?url=https://evil…: where a redirector leads is evidence, what stands behind that host is not.
    if (nested) hide(value + nested.length, end);
    else if (equals >= 0 || !/^[a-z]{0,16}$/.test(view.original(at + value, at + end))) hide(value, end);
    if (equals > 0 && isToken(view.original(at + start, at + start + equals), known)) hide(start, value - 1);
  }
  return spans;
}

/** The pieces of a part of a URL between its signs, as [start, end]. */
function pieces(url: string, from: number, to: number, sign: RegExp): [number, number][] {
  let at = from;
  return url
    .slice(from, to)
    .split(sign)
    .map((piece) => {
      const start = at;
      at += piece.length + 1;
      return [start, start + piece.length] as [number, number];
    });
}

/** Whether a piece of a path is an identifier, or the recipient's address in one of its encodings. */
function isToken(piece: string, { strings }: Known): boolean {
  const plain = decodePercent(piece);
  if (plain.includes('●') || plain === '') return false;
  const lower = plain.toLowerCase();
  if (lower.includes('@') || strings.some(({ text }) => text.length >= 4 && lower.includes(text)))
    return true;
  const parts = plain.split(/[-_.+,:~=!*'$ ]/);
  if (parts.some((part) => /\d{5,}/.test(part))) return true;
  if (parts.some((part) => namesSomebody(part, strings))) return true;
  return parts.some((part) => part.length >= 8 && !WORD.test(part) && /^[\w%/+]+$/.test(part));
}

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,}/;

/** base64 (both alphabets) and hexadecimal of an address. */
function namesSomebody(part: string, strings: Known['strings']): boolean {
  if (part.length < 8) return false;
  const candidates = [decodeBase64(part), decodeHex(part)].map((text) => text.toLowerCase());
  return candidates.some(
    (text) => ADDRESS.test(text) || strings.some((own) => own.text.length >= 4 && text.includes(own.text)),
  );
}

function decodePercent(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function decodeBase64(text: string): string {
  const plain = text
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/(?<!=)=+$/, '');
  if (!/^[A-Za-z0-9+/]+$/.test(plain) || plain.length % 4 === 1) return '';
  return atob(plain);
}

function decodeHex(text: string): string {
  if (text.length % 2 === 1 || !/^[0-9a-f]+$/i.test(text)) return '';
  return text.replace(/../g, (hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
