/**
 * Defanging: writing hostile addresses so that no mail program, browser or crawler turns them into links
 * (hxxps://example[.]com, user[at]example[.]com), and back again for the engine. Imports nothing.
 */

/** A URL's authority ends here; a mask (●■) may stand inside it. */
const URL_TEXT = /\b(h)(tt|TT|Tt|tT)(ps?):(\/\/|[\\/]{1,2})([^\s/\\?#"'`|<>「」『』（）()、。]*)/gi;
const ADDRESS = /([\w.+-]{1,64})@((?:[\w-]{1,63}\.){1,8}[A-Za-z][\w-]{1,62})/g;
/** Bare hosts that programs link by themselves. A brand written like a host (Amazon.co.jp) is left readable. */
const WWW_HOST = /\bwww\.(?:[\w●■-]{1,63}\.){1,8}[A-Za-z]{2,63}\b/gi;
const MASK = /[●■○〇*]/;

/**
 * Every dot of a host becomes `[.]`. All of them, because programs link the longest part they understand:
 * "www.amazon.co[.]jp" would become a link to www.amazon.co.
 */
export function defangHost(host: string): string {
  return host.replaceAll('[.]', '.').replaceAll('.', '[.]');
}

/** `user@example.com` → `user[at]example[.]com`. */
export function defangAddress(address: string): string {
  return defangHost(address.replaceAll('@', '[at]'));
}

/** Defangs URLs, mail addresses and www-hosts in running text; the rest stays as it is. */
export function defang(text: string): string {
  return text
    .replace(URL_TEXT, (_, h: string, tt: string, ps: string, slashes: string, authority: string) => {
      const crossed = tt.replaceAll('t', 'x').replaceAll('T', 'X');
      return `${h}${crossed}${ps}:${slashes}${defangHost(authority)}`;
    })
    .replace(ADDRESS, (_, user: string, host: string) => `${defangHost(user)}[at]${defangHost(host)}`)
    .replace(WWW_HOST, defangHost);
}

/**
 * Undoes `defang`, and the other spellings in use: hxxp, hXXp, [.], (.), [dot], [at], [@], [:], [://].
 * Only for handing a specimen to the engine; never print the result.
 */
export function refang(text: string): string {
  return text
    .replace(/\b(h)(xx)(ps?)(?=\[?:)/gi, (_, h: string, xx: string, ps: string) => {
      return h + xx.replaceAll('x', 't').replaceAll('X', 'T') + ps;
    })
    .replace(/\[:(\/\/)?\]/g, (_, slashes: string | undefined) => `:${slashes ?? ''}`)
    .replace(/\[(?:\.|dot)\]|\(\.\)/gi, '.')
    .replace(/\[(?:@|at)\]/gi, '@');
}

export interface Live {
  kind: 'url' | 'address' | 'host';
  /** What stands there. */
  text: string;
  /** Lower-case host (URL, host) or whole address. */
  key: string;
  /** The same, written safely. */
  defanged: string;
}

/** What in a text a program could still turn into a link. Masked ones (https://bit.ly/■■■) lead nowhere and don't count. */
export function findLive(text: string): Live[] {
  const found: Live[] = [];
  const rest = text.replace(/\bhttps?:[\\/]{1,2}[^\s"'`|<>「」『』（）()、。\]]*/gi, (url) => {
    const host = url.replace(/^https?:[\\/]{1,2}/i, '').split(/[/\\?#]/, 1)[0] ?? '';
    if (!MASK.test(url) && host !== '') {
      found.push({ kind: 'url', text: url, key: host.toLowerCase(), defanged: defang(url) });
    }
    return ' ';
  });
  const more = rest.replace(ADDRESS, (address) => {
    found.push({ kind: 'address', text: address, key: address.toLowerCase(), defanged: defang(address) });
    return ' ';
  });
  for (const [host] of more.matchAll(WWW_HOST)) {
    if (!MASK.test(host)) {
      found.push({ kind: 'host', text: host, key: host.toLowerCase(), defanged: defangHost(host) });
    }
  }
  return found;
}
