/** From a written address to a Link: where it ends, whose that is, how it was hidden. */

import { opaqueKind } from '../../hosts/redirectors.ts';
import type { Link } from '../../message.ts';
import { lazy } from '../lazy.ts';
import { unwrap } from './unwrap.ts';
import { findDisguises, isWeb, parseUrl, trimUrl } from './url.ts';

export interface DomainInfo {
  domain: string;
  shared: boolean;
}

/** Registrable domains, with the list loaded once. */
export interface Domains {
  of(host: string): DomainInfo;
  /** The host lies under a suffix of the list; under one that is not listed, nobody can have a name. */
  listed(host: string): boolean;
}

/** `amazon.co.jp.` is `amazon.co.jp`, written to the root of the name tree; URLs let any number of dots pass. */
function withoutRoot(host: string): string {
  let end = host.length;
  while (host[end - 1] === '.') end -= 1;
  return host.slice(0, end);
}

/** Loads the public suffix list (a heavy module) on first need. */
export const loadDomains: () => Promise<Domains> = lazy(async () => {
  const { parse } = await import('tldts');
  return {
    of(host) {
      if (host === '') return { domain: '', shared: false };
      const bare = withoutRoot(host);
      const found = parse(bare, { allowPrivateDomains: true, validateHostname: false });
      // Under a private suffix the suffix itself ("pages.dev") has no registrable domain.
      return { domain: found.domain ?? bare, shared: found.isPrivate === true };
    },
    listed(host) {
      const found = parse(host, { allowPrivateDomains: true });
      return found.domain !== null && (found.isIcann === true || found.isPrivate === true);
    },
  };
});

export interface Written {
  text: string;
  href: string;
  role: Link['role'];
  part: Link['part'];
  start: number;
  end: number;
  shown?: Link['shown'];
}

/** Without a scheme, but plainly meant as a host: mail programs open it as http. */
function withScheme(href: string): string {
  if (/^www\.[^/]+\.[a-z]/i.test(href)) return `http://${href}`;
  return href.startsWith('//') ? `https:${href}` : href;
}

/** As browsers do against a <base> that is a web address; one left by a mail program (x-msg:, file:) is none. */
function resolve(href: string, base: string): URL | null {
  const root = base === '' ? null : parseUrl(trimUrl(base));
  if (root && isWeb(root)) return parseUrl(href, root.href);
  return parseUrl(withScheme(href)) ?? (root && parseUrl(href, root.href));
}

/** @param base href of the document's <base>, '' if none; without one a relative address leads nowhere */
export function makeLink(written: Written, domains: Domains, base = ''): Link {
  const { text, href, role, part, start, end, shown } = written;
  const link: Link = {
    ...{ text, href, chain: [], host: '', domain: '', shared: false, opaque: false },
    ...{ disguises: findDisguises(href), role, part, start, end },
    ...(shown ? { shown } : {}),
  };
  const url = resolve(trimUrl(href), base);
  if (!url || !isWeb(url)) return link;
  const chain = unwrap(url);
  const last = chain.at(-1) as URL;
  link.chain = chain.map((step) => step.href);
  link.host = withoutRoot(last.hostname);
  Object.assign(link, domains.of(link.host));
  link.opaque = opaqueKind(link.host) !== null;
  return link;
}
