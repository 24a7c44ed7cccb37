/** URLs that stand in plain text, as a mail program would make them clickable. Japanese text runs right on. */

export interface Found {
  /** As written. */
  href: string;
  /** With the scheme that mail programs add to "www.". */
  url: string;
  start: number;
  end: number;
}

/**
 * Letters of the address. Latin, Cyrillic, Greek (a look-alike must not cut the host short) but no Japanese: in
 * 「https://x.jpにアクセス」 the address ends at に. Wide dots and slashes count when a Latin letter follows.
 */
const URL_RUN =
  /(?<![a-z\d])(?:https?:\/\/|www\.(?=[a-z\d-]))(?:[\w\-.~:/?#@!$&'()*+,;=%|\\^{}]|[\u00c0-\u024f\u0370-\u052f\u{1d400}-\u{1d7ff}]|[\u200b-\u200f\u2060\u00ad](?=[\w.-])|[\u3002\uff0e\uff61\u2044\u2215\u29f8](?=[a-z\d]))+/giu;

const CLOSERS: Record<string, string> = { ')': '(', '}': '{' };

/** Punctuation of the sentence around it, and brackets that were opened before it. */
function trimEnd(run: string): string {
  let end = run.length;
  const count = (char: string) => run.slice(0, end).split(char).length - 1;
  for (let steps = 0; end > 0 && steps < 200; steps++) {
    const last = run[end - 1] as string;
    const opener = CLOSERS[last];
    if (opener ? count(opener) < count(last) : /[.,;:!?'*|^]/.test(last)) end--;
    else break;
  }
  return run.slice(0, end);
}

/** In order of appearance. Defanged addresses (hxxp, [.], (.)) are no links and are left alone. Linear. */
export function findUrls(text: string, limit: number): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(URL_RUN)) {
    if (found.length >= limit) break;
    const start = match.index;
    const href = trimEnd(match[0]);
    const after = text.slice(start + href.length, start + href.length + 3);
    // "https://evil[.]com" and "(.)": the writer took care that it is not a link.
    if (/^(?:\[\.|\[:|\(\.)/.test(after) || /\((?:\.|dot)\)/.test(href)) continue;
    const bare = /^www\./i.test(href);
    const host = bare ? href : href.replace(/^https?:\/\//i, '');
    if (!/^[^/?#]*[^/?#.]\.[^/?#.]/u.test(host) && !/^(?:\d|\[|localhost)/.test(host)) {
      if (!/[\u3002\uff0e\uff61@]/.test(host)) continue;
    }
    found.push({ href, url: bare ? `http://${href}` : href, start, end: start + href.length });
  }
  return found;
}
