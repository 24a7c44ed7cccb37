import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isDraft, readContent } from '../../src/content-files.ts';
import { JSON_FEED_SCHEMA, rssProblems } from '../support/feeds.ts';
import { schemaProblems } from '../support/json-schema.ts';
import { parseXml } from '../support/xml.ts';
import { DIST, type Page, page, pages, pagesUnder, read, withClass, withTag } from './support/site.ts';

const content = readContent(path.resolve(import.meta.dirname, '../..')).filter((file) => !isDraft(file));
const of = (collection: string) => content.filter((file) => file.collection === collection);
const cases = pagesUnder('/cases/');

const attribute = (element: { attributes: Map<string, string> } | undefined, name: string) =>
  element?.attributes.get(name) ?? '';
const canonical = (from: Page) =>
  attribute(
    withTag(from, 'link').find((link) => attribute(link, 'rel') === 'canonical'),
    'href',
  );
const meta = (from: Page, property: string) =>
  attribute(
    withTag(from, 'meta').find((each) => attribute(each, 'property') === property),
    'content',
  );
const pathOf = (address: string) => new URL(address).pathname;

/** The data blocks of a page by their type. */
function things(from: Page): Map<string, Record<string, unknown>> {
  const blocks = withTag(from, 'script').filter((each) => attribute(each, 'type') === 'application/ld+json');
  return new Map(
    blocks.map(({ text }) => {
      const thing = JSON.parse(text) as Record<string, unknown>;
      expect(thing['@context']).toBe('https://schema.org');
      return [String(thing['@type']), thing];
    }),
  );
}

describe.each(cases)('$url', (from) => {
  test('answers first: the subject, when, what the engine says, and the way on', () => {
    const head = withClass(from, 'head')[0];
    const place = (text: string) => head?.text.indexOf(text) ?? -1;
    const data = of('cases').find(({ id }) => from.url === `/cases/${id}/`)?.data as {
      subjects: { text: string }[];
      summary: string;
    };
    const answer = head && withClass(head, 'answer')[0];
    expect(answer?.text).toContain(data.subjects[0]?.text);
    expect(answer && withTag(answer, 'time').length).toBeGreaterThan(0);
    expect(attribute(answer, 'data-verdict')).not.toBe('');
    expect(place(data.summary)).toBeGreaterThan(place(data.subjects[0]?.text ?? '?'));
    const ways = head ? withTag(head, 'a').map((link) => attribute(link, 'href')) : [];
    expect(ways).toEqual(expect.arrayContaining(['/check/', '/guides/already-done/']));
  });

  test('has its own picture for link previews, light enough for a phone', () => {
    const file = path.join(DIST, pathOf(meta(from, 'og:image')));
    expect(file).toMatch(new RegExp(`/og/${from.url.split('/')[2]}\\.png$`));
    expect(statSync(file).size).toBeLessThanOrEqual(60_000);
    // Width and height stand at fixed places in the head of a PNG.
    const bytes = readFileSync(file);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(meta(from, 'og:image:alt')).toBe(withTag(from, 'h1')[0]?.text);
  });

  test('says to search engines what it is and where it stands', () => {
    const { Article: article, BreadcrumbList: crumbs } = Object.fromEntries(things(from)) as {
      Article: Record<string, string>;
      BreadcrumbList: { itemListElement: { position: number; name: string; item: string }[] };
    };
    expect(article.mainEntityOfPage).toBe(canonical(from));
    expect(article.headline).toBe(withTag(from, 'h1')[0]?.text);
    expect([article.datePublished, article.dateModified].join()).toMatch(/^\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d$/);
    expect(crumbs.itemListElement.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(crumbs.itemListElement.at(-1)?.item).toBe(canonical(from));
  });

  test('leads to cases like it, each with the reason', () => {
    const related = withClass(from, 'related')[0];
    const shown = related ? withTag(related, 'li') : [];
    expect(shown.length).toBeGreaterThan(0);
    for (const { text } of shown) expect(text).toMatch(/\d+％が同じ|をよそおいます|近い時期/);
    const links = shown.map((each) => attribute(withTag(each, 'a')[0], 'href'));
    expect(links).not.toContain(from.url);
  });
});

describe('counts', () => {
  test.each(['/cases/', '/sightings/'])('of the years, and of the themes, are those of %s', (url) => {
    const total = of(url.split('/')[1] as string).length;
    const lists = withClass(page(url), 'pills').map((nav) =>
      withTag(nav, 'span').reduce((sum, { text }) => sum + Number(text), 0),
    );
    expect(lists).toEqual([total, total]);
  });

  test.each([
    ['/cases/', 'case'],
    ['/sightings/', ''],
  ])('beside the ways on from %s are those of the lists they lead to', (url, card) => {
    for (const nav of withClass(page(url), 'pills')) {
      for (const link of withTag(nav, 'a')) {
        const list = page(attribute(link, 'href'));
        const rows =
          card === '' ? withTag(list, 'li').filter((row) => row.attributes.has('id')) : withClass(list, card);
        const isParted = withClass(list, 'pills').length > 1;
        if (!isParted) expect(rows.length).toBe(Number(withTag(link, 'span')[0]?.text));
      }
    }
  });
});

test('each sighting stands on the list of its year, at the address it is known by', () => {
  for (const { data } of of('sightings')) {
    const { id } = data as { id: string };
    const lists = pages.filter(
      ({ url, html }) => url.startsWith(`/sightings/${id.slice(0, 4)}/`) && html.includes(`id="${id}"`),
    );
    expect(lists, id).toHaveLength(1);
  }
});

test('the pictures of the numbers have a name, words, and a table with the same numbers', () => {
  const timeline = page('/timeline/');
  const charts = withClass(timeline, 'chart');
  expect(charts).toHaveLength(2);
  for (const chart of charts) {
    expect(attribute(chart, 'role')).toBe('img');
    expect(withTag(chart, 'title', 'desc').every(({ text }) => text.trim() !== '')).toBe(true);
  }
  const [seen, share] = withTag(timeline, 'tbody');
  const totals = (seen ? withTag(seen, 'tr') : []).map((row) =>
    withTag(row, 'td').map(({ text }) => Number(text)),
  );
  for (const row of totals) expect(row.at(-1)).toBe(row.slice(0, -1).reduce((sum, count) => sum + count, 0));
  expect(totals.reduce((sum, row) => sum + (row.at(-1) ?? 0), 0)).toBe(of('sightings').length);
  expect(share && withTag(share, 'tr')).toHaveLength(of('shares').length);
  expect(withClass(timeline, 'point')).toHaveLength(of('shares').length);
});

describe('feeds', () => {
  test('RSS is valid', () => expect(rssProblems(read('feed.xml'))).toEqual([]));

  test('JSON Feed is valid', () =>
    expect(schemaProblems(JSON_FEED_SCHEMA, JSON.parse(read('feed.json')))).toEqual([]));

  test('name the same cases, at addresses that were built', () => {
    const { items } = JSON.parse(read('feed.json')) as { items: { url: string }[] };
    const guids = [...read('feed.xml').matchAll(/<guid[^>]*>([^<]*)/g)].map(([, guid]) => guid);
    expect(items.map(({ url }) => url)).toEqual(guids);
    for (const { url } of items) expect(cases.map(canonical)).toContain(url);
  });

  test.each(pages)('are named on $url', (from) => {
    const types = withTag(from, 'link')
      // Those of another language name the same page, not a feed.
      .filter((link) => attribute(link, 'rel') === 'alternate' && attribute(link, 'hreflang') === '')
      .map((link) => attribute(link, 'type'));
    expect(types).toEqual(['application/rss+xml', 'application/feed+json']);
  });
});

test('the sitemap names every page that search engines may show, by its canonical address', () => {
  const listed = parseXml(read('sitemap.xml')).children.map((row) => row.children[0]?.text);
  expect(listed).toEqual(
    pages
      .map(canonical)
      .filter((url) => url !== '')
      .sort(),
  );
  expect(read('robots.txt')).toContain(`Sitemap: ${new URL('/sitemap.xml', listed[0]).href}`);
});
