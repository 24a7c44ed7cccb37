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
const LETTER = String.raw`(?:[\w\-.~:/?#@!$&'()*+,;=%|\\^{}]|[\u00c0-\u024f\u0370-\u052f\u{1d400}-\u{1d7ff}]|[\u200b-\u200f\u2060\u00ad](?=[\w.-])|[\u3002\uff0e\uff61\u2044\u2215\u29f8](?=[a-z\d]))`;
const URL_RUN = new RegExp(String.raw`(?<![a-z\d])(?:https?:\/\/|www\.(?=[a-z\d-]))${LETTER}+`, 'giu');
/** 「amazon.jp/2SV」: a dotted host and a path. Not in the middle of anything: a mail address, a path, a defanged URL. */
const BARE_RUN = new RegExp(
  String.raw`(?<![\w.@/\\\-:%&=?~+#\]\u00c0-\u052f])(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,6}[a-z]{2,24}(?::\d{1,5})?\/${LETTER}+`,
  'giu',
);

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

/**
 * Addresses without "www." or a scheme, which phones make clickable as well. Whether the host can be one at all is for
 * the public suffix list to say: 「main.rs/lib」, 「readme.md/…」 look the same.
 * @param taken what `findUrls` found in the same text
 */
export function findBare(text: string, taken: readonly Found[], limit: number): Found[] {
  const found: Found[] = [];
  let next = 0;
  for (const match of text.matchAll(BARE_RUN)) {
    if (found.length >= limit) break;
    const start = match.index;
    const href = trimEnd(match[0]);
    while (next < taken.length && (taken[next] as Found).end <= start) next++;
    const over = taken[next];
    if ((over && over.start < start + href.length) || href.endsWith('/')) continue;
    found.push({ href, url: `http://${href}`, start, end: start + href.length });
  }
  return found;
}
