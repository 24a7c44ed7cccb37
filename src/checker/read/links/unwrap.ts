/** Follows redirectors whose target stands in the URL, without going online. */
import type { Redirector } from '../../facts/redirectors.ts';
import { redirectorsOf } from '../../hosts/redirectors.ts';
import { decodeBase64 } from '../bytes.ts';
import { LIMITS } from '../limits.ts';
import { isWeb, parseUrl } from './url.ts';

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** A host and what may follow it. */
const BARE = /^(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}(?=[/?#:]|$)/i;

/** "https:" may have lost a slash to normalising; a target without scheme is taken as https. */
function absolute(target: string): string {
  const fixed = target.trim().replace(/^(https?):\/*/i, '$1://');
  if (/^https?:\/\//i.test(fixed)) return fixed;
  const bare = fixed.replace(/^\/\//, '');
  return BARE.test(bare) ? `https://${bare}` : '';
}

/** All that the parameters of a redirector hold, whatever the case of their names. */
function valuesOf(url: URL, { params = [] }: Redirector): string[] {
  const names = params.map((name) => name.toLowerCase());
  return [...url.searchParams]
    .filter(([name]) => names.includes(name.toLowerCase()))
    .map(([, value]) => value);
}

/** The target among several values; where two of them lead to different hosts, nobody can say which one counts. */
function oneOf(values: string[]): string {
  const targets = values.map(absolute).filter((target) => target !== '');
  const hosts = new Set(targets.map((target) => parseUrl(target)?.host));
  return hosts.size === 1 ? (targets[0] as string) : '';
}

function translateHost(host: string): string {
  const label = host.slice(0, -'.translate.goog'.length);
  return label.replaceAll('--', '\0').replaceAll('-', '.').replaceAll('\0', '-');
}

/** v3 keeps letters it cannot write as "*" ("**" and a letter: a run of them) and lists them in base64 at the end. */
function proofpoint3(url: URL): string {
  const found = /^\/v3\/__(.*?)__;([^!]*)!/s.exec(url.pathname + url.search);
  if (!found) return '';
  const letters = [...text(decodeBase64(found[2] as string))];
  const runs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let at = 0;
  return decoded(found[1] as string).replace(/\*(\*.)?/g, (_, run?: string) => {
    const count = run ? runs.indexOf(run[1] as string) + 2 : 1;
    const piece = letters.slice(at, at + count).join('');
    at += count;
    return piece === '' ? '*' : piece;
  });
}

function target(url: URL, row: Redirector): string {
  const whole = url.href.slice(url.origin.length);
  const after = row.after ?? '';
  const values = valuesOf(url, row);
  const param = values.find((value) => value !== '') ?? '';
  switch (row.writing) {
    case 'param':
      return oneOf(values);
    case 'path': {
      const rest = whole.slice(whole.indexOf(after) + after.length).replace(/^-/, '');
      // The counter adds its own path after the target's, once it is encoded.
      return absolute(decoded(/^https?(?:%3a|:%2f)/i.test(rest) ? (rest.split('/')[0] as string) : rest));
    }
    case 'segment':
      return absolute(decoded(url.pathname.slice(url.pathname.lastIndexOf('/') + 1)));
    case 'between': {
      const start = whole.indexOf(after) + after.length;
      const end = whole.indexOf(after, start);
      return absolute(decoded(whole.slice(start, end < 0 ? whole.length : end)));
    }
    case 'query':
      return absolute(decoded(url.search.slice(1)));
    case 'base64':
      return absolute(text(decodeBase64(param)));
    case 'postmark': {
      const [, kind = '', place = ''] = url.pathname.split('/');
      const target = decoded(place);
      return /^[^/?#]+\.[^/?#]/.test(target) ? `${kind.includes('s') ? 'https' : 'http'}://${target}` : '';
    }
    case 'bing':
      return /^a1/.test(param) ? absolute(text(decodeBase64(param.slice(2)))) : '';
    case 'proofpoint2':
      return absolute(decoded(param.replaceAll('-', '%').replaceAll('_', '/')));
    case 'proofpoint3':
      return absolute(proofpoint3(url));
    case 'translate-goog': {
      const secure = url.searchParams.get('_x_tr_sch') !== 'http';
      const query = new URLSearchParams([...url.searchParams].filter(([name]) => !name.startsWith('_x_tr_')));
      const search = query.toString() === '' ? '' : `?${query}`;
      return `${secure ? 'https' : 'http'}://${translateHost(url.hostname)}${url.pathname}${search}`;
    }
    case 'yahoo':
      return absolute(decoded(/\/RU=([^/]*)/.exec(url.pathname)?.[1] ?? ''));
    case 'amp': {
      const path = /^\/(?:amp|[acvwi])\/(s\/)?(.+)$/.exec(url.pathname + url.search);
      return path ? `${path[1] ? 'https' : 'http'}://${decoded(path[2] as string)}` : '';
    }
  }
}

function step(url: URL): URL | null {
  for (const row of redirectorsOf(url)) {
    const written = target(url, row);
    const next = written === '' ? null : parseUrl(written);
    if (next && isWeb(next) && next.hostname !== '') return next;
  }
  return null;
}

/** The chain of URLs from the written one to the last that can be known, normalised; at least one entry. */
export function unwrap(first: URL): URL[] {
  const chain = [first];
  const seen = new Set([first.href]);
  while (chain.length < LIMITS.chain) {
    const next = step(chain.at(-1) as URL);
    if (!next || seen.has(next.href)) break;
    seen.add(next.href);
    chain.push(next);
  }
  return chain;
}
