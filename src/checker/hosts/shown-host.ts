/** The host that a link's words show, if they show one. */
import { foldWithMap } from '../../text/fold.ts';

/** Endings that make a dotted word a host rather than a file name or an abbreviation. */
const HOST =
  /(?:https?:\/\/(?:[^\s@/<>()（）「」]+@)?)?((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24})(?=[/:?#\s]|$)/;

/**
 * @param text a link's visible words
 * @returns ASCII host, lower-case, or '' where the words show none. Only words that begin with a host or URL count:
 * 「www.amazon.co.jp」, 「https://amazon.co.jp/gp/x」; not 「amazon.co.jpの注文履歴」 inside a sentence.
 */
export function shownHost(text: string): string {
  const shown = foldWithMap(text.slice(0, 300)).text.trim();
  const match = HOST.exec(shown);
  if (!match?.[1] || match.index > 0) return '';
  // A bare name needs a web face, else 「readme.md」 or 「amazon.co.jp」 as the brand's name would be addresses.
  const bare =
    !/^https?:\/\//.test(shown) && !match[1].startsWith('www.') && shown.length === match[1].length;
  return bare && match[1].split('.').length < 3 ? '' : match[1];
}
