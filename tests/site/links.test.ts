import { expect, test } from 'vitest';
import { ALLOWED_HOSTS } from '../../src/schemas/allowed.ts';
import { files, type Page, pages, withTag } from './support/site.ts';

/** Where the site's own texts may lead besides the official pages and sources: the licence. */
const ALSO_ALLOWED = ['creativecommons.org'];

const ids = new Map(
  pages.map((page) => [page.url, new Set(page.all.map((element) => element.attributes.get('id')))]),
);

/** What is wrong with a link inside the site, or null. Only URLs that need no redirect are good. */
function brokenLink(from: Page, href: string): string | null {
  const target = new URL(href, `http://site.invalid${from.url}`);
  const url = decodeURIComponent(target.pathname);
  const anchors = ids.get(url);
  if (anchors === undefined) return files.includes(url.slice(1)) ? null : 'no such page or file';
  const anchor = decodeURIComponent(target.hash.slice(1));
  return anchor === '' || anchors.has(anchor) ? null : 'no such anchor';
}

const isInternal = (href: string) => !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href);

test.each(pages)('links of $url lead somewhere', (page) => {
  const broken = withTag(page, 'a', 'link')
    .map(({ attributes }) => attributes.get('href') ?? '')
    .filter((href) => isInternal(href) && brokenLink(page, href) !== null)
    .map((href) => `${href}: ${brokenLink(page, href)}`);
  expect(broken).toEqual([]);
});

test.each(pages)('links of $url to elsewhere are official pages, sources, mail or telephone', (page) => {
  const strange = withTag(page, 'a', 'area')
    .map(({ attributes }) => attributes.get('href') ?? '')
    .filter((href) => !isInternal(href) && !isAllowed(href));
  expect(strange).toEqual([]);
});

function isAllowed(href: string): boolean {
  const { protocol, hostname } = new URL(href);
  if (protocol === 'mailto:' || protocol === 'tel:') return true;
  return /^https?:$/.test(protocol) && (ALLOWED_HOSTS.has(hostname) || ALSO_ALLOWED.includes(hostname));
}

test('every page can be reached from the home page', () => {
  const reached = new Set(['/', '/404.html']);
  for (const url of reached) {
    const page = pages.find((candidate) => candidate.url === url);
    for (const { attributes } of page ? withTag(page, 'a') : []) {
      const href = attributes.get('href') ?? '';
      if (isInternal(href)) reached.add(new URL(href, `http://site.invalid${url}`).pathname);
    }
  }
  expect(pages.map(({ url }) => url).filter((url) => !reached.has(url))).toEqual([]);
});
