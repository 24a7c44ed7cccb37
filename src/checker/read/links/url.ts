/** URLs as written: how they are disguised, and how the browser will understand them. */
import type { Disguise } from '../../message.ts';
import { LIMITS } from '../limits.ts';

/** Scheme, the slashes in whatever form, and the authority up to where a browser ends it. */
const WRITTEN = /^([a-z][a-z\d+.-]*):([\\/]*)([^\\/?#]*)/i;
const WIDE = /[\u3002\uff0e\uff61\uff0f\u2044\u2215\u29f8\u2571\u29f6]/;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}/u;
const NUMERIC_HOST = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/i;
const WEB = /^https?:$/;

/** Browsers strip blanks around a URL, and tabs and line breaks inside it. */
export function trimUrl(href: string): string {
  // By index: a regex for the blanks at the end tries every run of blanks before it, quadratic in a long one.
  let start = 0;
  let end = href.length;
  while (href.charCodeAt(start) <= 0x20) start++;
  while (href.charCodeAt(end - 1) <= 0x20) end--;
  return href.slice(start, end).replace(/[\t\n\r]/g, '');
}

/** A scheme that a copy damaged (hhttps:, ttps:, https;) or somebody made harmless (hxxp:): the host is still a host. */
const DAMAGED = /^(?:h{0,2}[tx]{1,3}p|http)(s?)[:;][\\/]{2}(?=[^\\/])/i;

/** An address on its own with its scheme mended, or as it is. */
export function mendScheme(href: string): string {
  return /^https?:/i.test(href) ? href : href.replace(DAMAGED, 'http$1://');
}

/** @returns null for what is no URL, and for what is too long to be one that anybody presses */
export function parseUrl(written: string, base?: string): URL | null {
  if (written.length > LIMITS.urlChars) return null;
  try {
    return base === undefined ? new URL(written) : new URL(written, base);
  } catch {
    return null;
  }
}

/** Opens a page when it is pressed; mailto:, tel: and the like do not. */
export function isWeb(url: URL): boolean {
  return WEB.test(url.protocol);
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Ways in which the written URL hides where it goes; [] for a plain one. */
export function findDisguises(href: string): Disguise[] {
  const written = trimUrl(href);
  const found: Disguise[] = [];
  const visible = written.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  if (/^(?:javascript|vbscript|data):/i.test(visible)) return ['script'];
  const parts = WRITTEN.exec(written);
  if (!parts || !/^https?$/i.test(parts[1] as string)) return found;
  const [, , slashes = '', authority = ''] = parts;
  const host = percentDecoded(authority.slice(authority.lastIndexOf('@') + 1));
  const url = parseUrl(written);
  if (authority.includes('@')) found.push('userinfo');
  if (url && NUMERIC_HOST.test(url.hostname)) found.push('ip');
  if (slashes.includes('\\') || written[parts[0].length] === '\\') found.push('backslash');
  if (slashes.replaceAll('\\', '/') !== '//') found.push('slashes');
  if (WIDE.test(host)) found.push('wide-dot');
  if (INVISIBLE.test(percentDecoded(authority))) found.push('invisible');
  if (url && url.port !== '') found.push('port');
  return found;
}
