/** Does a host or an address imitate Amazon's? Says nothing of whether it is official: ask official.ts first. */
import { fold } from '../../text/fold.ts';
import { BRAND, resemblesBrand } from '../brand/resemblance.ts';
import { toUnicodeHost } from './punycode.ts';

/** Amazon's cloud names, which are anybody's and judged as such. */
const CLOUD = /(?:^|\.)amazon(?:aws\.com(?:\.cn)?|ses\.com)$/;

/** Does a host name the brand in any of its labels, exactly or nearly? `fake-amazon.co.jp`, `arnazon.jp`, `xn--mazon-3ve.co.jp`. */
export function namesBrand(host: string): boolean {
  const name = fold(toUnicodeHost(host.replace(CLOUD, '')));
  const labels = name.split('.');
  return (
    name.split(/[.\-_]/).some((word) => resemblesBrand(word) || /^amz(?:jp|japan)?$/.test(word)) ||
    labels.some((label) => splitsBrand(label.split('-')))
  );
}

/** The brand with hyphens inside: ama-zon, update-am-az-on. */
function splitsBrand(parts: readonly string[]): boolean {
  return parts.some((part, index) => {
    if (part === '' || part.length >= BRAND.length || !BRAND.startsWith(part)) return false;
    return parts
      .slice(index, index + BRAND.length)
      .join('')
      .startsWith(BRAND);
  });
}

/**
 * Does a host imitate Amazon's? It names the brand, or dresses `co.jp`/`co.ip` up in front of another registrable
 * domain: after dots whatever stands before it, after hyphens a word with the brand's letters (aimozan-co-jp).
 */
export function imitatesBrand(host: string): boolean {
  // A Japanese commercial ending that is not at the end: www.co.jp.vguw.cn, amaznon.co.ip.jpbkgp.cn.
  const dressed = /(?:^|\.)(?:co\.[ij]p|jp\.co)\.[^.]+\./.test(`${host}.`) && !/\.jp$/.test(host);
  const [, word = ''] = /\.jp$/.test(host)
    ? []
    : (/(?:^|[.-])(a[a-z]{3,10})[.-]co-?[ij]p(?:[.-]|$)/.exec(host) ?? []);
  return dressed || (/[mz].*[mnz]/.test(word) && word.includes('o')) || namesBrand(host);
}

/** `amozon-co-jp@21-c.cn`, `Amazon.co.jp@…`: the brand before the @, where it costs nothing. */
export function imitatesInLocalPart(address: string): boolean {
  const local = fold(address.slice(0, Math.max(0, address.lastIndexOf('@'))));
  return local.split(/[.\-_+]/).some(resemblesBrand);
}
