import { describe, expect, it } from 'vitest';
import { type Feed, jsonFeed, newestCases, rss } from '../../../src/published/feed.ts';
import { sitemapXml } from '../../../src/published/sitemap.ts';
import { escapeXml } from '../../../src/published/xml.ts';
import { caseSchema } from '../../../src/schemas/case.ts';
import { JSON_FEED_SCHEMA, rssProblems } from '../../support/feeds.ts';
import { schemaProblems } from '../../support/json-schema.ts';
import { childrenOf, parseXml } from '../../support/xml.ts';
import { goodCase, spoil } from '../schemas/samples.ts';

/** Subjects are the criminals' own: whatever they hold, the feed must stay whole and say it letter for letter. */
const HOSTILE = `<b>&amp;"'</script>]]> \u0008\u{1D538}`;
const entry = (id: string, changes: [string, unknown][] = []) => ({
  id,
  url: `https://site.example/cases/${id}/`,
  picture: `https://site.example/og/${id}.png`,
  data: caseSchema.parse(changes.reduce<object>((data, [path, value]) => spoil(data, path, value), goodCase)),
});
const feed = (cases: Feed['cases']): Feed => ({
  title: '題',
  description: '説明',
  home: 'https://site.example/cases/',
  self: 'https://site.example/feed.xml',
  icon: 'https://site.example/icon.png',
  author: 'みわけ',
  cases,
});
const hostile = feed([
  entry('a', [
    ['subjects.0.text', HOSTILE],
    ['title', HOSTILE],
  ]),
  entry('b'),
]);

describe('RSS', () => {
  it.each([
    ['some cases', hostile],
    ['none', feed([])],
  ])('is valid with %s', (_, of) => {
    expect(rssProblems(rss(of))).toEqual([]);
  });

  it('says titles and subjects letter for letter, but for what XML cannot hold', () => {
    const [channel] = parseXml(rss(hostile)).children;
    const [item] = channel ? childrenOf(channel, 'item') : [];
    const [title] = item ? childrenOf(item, 'title') : [];
    expect(title?.text).toBe(HOSTILE.replace('\u0008', ''));
    // HTML within XML: escaped once for each.
    expect(item ? childrenOf(item, 'description')[0]?.text : '').toContain(escapeXml(HOSTILE));
  });

  it.each([
    ['a guid used twice', rss(feed([entry('a'), entry('a')])), /used twice/],
    [
      'a relative link',
      rss(hostile).replace('<link>https://site.example/cases/</link>', '<link>/cases/</link>'),
      /link/,
    ],
    ['a wrong date', rss(hostile).replace(/<pubDate>[^<]*/, '<pubDate>2026-11-22'), /pubDate/],
    ['a missing title', rss(hostile).replace('<title>題</title>', ''), /one title/],
  ])('a validator would find %s', (_, xml, problem) => {
    expect(rssProblems(xml).join('\n')).toMatch(problem);
  });

  it('that is not well-formed is refused', () => {
    expect(() => rssProblems(rss(hostile).replace('</item>', ''))).toThrow();
  });
});

describe('JSON Feed', () => {
  it('is valid', () => {
    expect(schemaProblems(JSON_FEED_SCHEMA, JSON.parse(JSON.stringify(jsonFeed(hostile))))).toEqual([]);
  });

  it('a validator would find what is missing or of the wrong form', () => {
    const { version: _, ...without } = jsonFeed(hostile);
    expect(schemaProblems(JSON_FEED_SCHEMA, without).join()).toMatch(/version/);
    const [first] = jsonFeed(hostile).items;
    const wrong = { ...jsonFeed(hostile), items: [{ ...first, date_published: '2026-11-22' }] };
    expect(schemaProblems(JSON_FEED_SCHEMA, wrong).join()).toMatch(/date_published/);
  });

  it('holds the whole summary, its markup escaped', () => {
    const [item] = jsonFeed(hostile).items;
    expect(item?.content_html).toContain(goodCase.summary);
    expect(item?.content_html).not.toContain('<b>');
  });
});

it('the newest are those published last, then those seen last; no more than forty', () => {
  const old = entry('old', [['published', '2026-01-01']]);
  const seen = entry('seen', [['lastSeen', '2023-11-30']]);
  expect(newestCases([old, entry('a'), seen]).map(({ id }) => id)).toEqual(['seen', 'a', 'old']);
  expect(newestCases(Array.from({ length: 90 }, (_, at) => entry(`c${at}`)))).toHaveLength(40);
});

describe('the sitemap', () => {
  it('names each page with its last change, in order', () => {
    const xml = sitemapXml([
      { url: 'https://a.example/b&c/' },
      { url: 'https://a.example/a/', changed: '2026-11-22' },
    ]);
    expect(parseXml(xml).children.map((row) => row.children.map(({ text }) => text))).toEqual([
      ['https://a.example/a/', '2026-11-22'],
      ['https://a.example/b&c/'],
    ]);
  });

  it('is refused when search engines would not take it', () => {
    const many = Array.from({ length: 50_001 }, (_, at) => ({ url: `https://a.example/${at}/` }));
    expect(() => sitemapXml(many)).toThrow(/50000/);
  });
});
