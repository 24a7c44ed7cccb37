import { describe, expect, test } from 'vitest';
import { LANGUAGES, pathOf } from '../../src/already-done/languages.ts';
import { broken, NEVER } from '../support/language/word-list.ts';
import { page, pages, pagesUnder, read, withClass, withTag } from './support/site.ts';

/** Pages in other languages than Japanese. */
const LANG = new Map(LANGUAGES.map((language) => [pathOf(language), language.lang]));

const attribute = (element: { attributes: Map<string, string> } | undefined, name: string) =>
  element?.attributes.get(name) ?? '';

test.each([
  '/',
  '/check/',
  '/search/',
  '/cases/',
  '/sightings/',
  '/guides/',
  '/signs/',
  '/about/',
  '/accessibility/',
  '/accuracy/',
  '/timeline/',
  '/data/',
  '/404.html',
])('%s exists', (url) => {
  expect(page(url).url).toBe(url);
});

describe.each(pages)('$url', (page) => {
  const meta = (name: string) =>
    withTag(page, 'meta').find((element) =>
      [attribute(element, 'name'), attribute(element, 'property')].includes(name),
    );

  test('names itself', () => {
    expect(attribute(withTag(page, 'html')[0], 'lang')).toBe(LANG.get(page.url) ?? 'ja');
    expect(withTag(page, 'title').filter(({ text }) => text.trim() !== '').length).toBeGreaterThan(0);
    expect(attribute(meta('description'), 'content').length).toBeGreaterThan(20);
    expect(withTag(page, 'h1')).toHaveLength(1);
    expect(withTag(page, 'main')).toHaveLength(1);
  });

  test('may be zoomed and tells nobody where its reader came from', () => {
    expect(attribute(meta('viewport'), 'content')).not.toMatch(/user-scalable|maximum-scale/);
    expect(attribute(meta('referrer'), 'content')).toBe('no-referrer');
  });

  test('says at its foot that it is not Amazon', () => {
    expect(withTag(page, 'footer').at(-1)?.text).toMatch(/Amazon\s*とは関係がありません/);
  });

  test('has each id once', () => {
    const ids = page.all.flatMap((element) => element.attributes.get('id') ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

test.each(['title', 'description'])('no two pages share a %s', (what) => {
  const seen = pages.map((page) =>
    what === 'title'
      ? withTag(page, 'head')[0]?.all.find(({ tag }) => tag === 'title')?.text
      : attribute(
          withTag(page, 'meta').find((element) => attribute(element, 'name') === 'description'),
          'content',
        ),
  );
  expect(seen.filter((text, index) => seen.indexOf(text) !== index)).toEqual([]);
});

describe.each(['/cases/', '/guides/', '/signs/'])('every page under %s', (prefix) => {
  test.each(pagesUnder(prefix))('$url is dated', (page) => {
    const dates = withClass(page, 'dates').flatMap((element) => withTag(element, 'time'));
    expect(dates.length).toBeGreaterThan(0);
    for (const date of dates) expect(attribute(date, 'datetime')).toMatch(/^\d{4}(-\d\d){0,2}$/);
  });

  test.each(pagesUnder(prefix))('$url names its sources', (page) => {
    const sources = withClass(page, 'sources').flatMap((element) => withTag(element, 'li'));
    expect(sources.length).toBeGreaterThan(0);
  });
});

test.each(pages)('$url promises nothing and blames nobody', (page) => {
  expect(broken(NEVER, withTag(page, 'body')[0]?.text ?? '')).toEqual([]);
});

test('the programs promise nothing and blame nobody', async () => {
  const { files } = await import('./support/site.ts');
  const scripts = files.filter((file) => /\.m?js$/.test(file));
  expect(scripts.flatMap((file) => broken(NEVER, read(file)))).toEqual([]);
});

test('robots.txt can be read, and bars nobody', () => {
  const lines = read('robots.txt')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  expect(lines.filter((line) => !/^(User-agent|Allow|Sitemap): \S+$/.test(line))).toEqual([]);
  expect(lines).toContain('User-agent: *');
});
