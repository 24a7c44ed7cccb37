import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { COMMENTS } from '../../src/comments.config.ts';
import { BUDGETS } from './support/budgets.ts';
import { DIST, type Page, pages, withTag } from './support/site.ts';

const LISTS = ['/cases/', '/sightings/', '/signs/'];

const bytes = (url: string) => readFileSync(path.join(DIST, url));
const weight = (urls: Iterable<string>) =>
  [...urls].reduce((sum, url) => sum + gzipSync(bytes(url), { level: 9 }).length, 0);

function values(page: Page, tag: string, name: string, rel?: string): string[] {
  return withTag(page, tag)
    .filter(({ attributes }) => rel === undefined || attributes.get('rel') === rel)
    .flatMap(({ attributes }) => attributes.get(name) ?? []);
}

/** Scripts loaded before anything is pressed: those named in the page, an island's, and all they import statically. */
function scriptsAtLoad(page: Page): Set<string> {
  const scripts = new Set([
    ...values(page, 'script', 'src'),
    ...values(page, 'link', 'href', 'modulepreload'),
    ...['component-url', 'renderer-url', 'before-hydration-url'].flatMap((name) =>
      values(page, 'astro-island', name),
    ),
  ]);
  for (const url of scripts) {
    const source = bytes(url).toString();
    for (const [, target = ''] of source.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g)) {
      scripts.add(new URL(target, `http://site.invalid${url}`).pathname);
    }
  }
  return scripts;
}

describe.each(pages)('$url', (page) => {
  const css = values(page, 'link', 'href', 'stylesheet');
  const images = values(page, 'img', 'src').filter((url) => !url.startsWith('data:'));
  const scripts = scriptsAtLoad(page);

  test('HTML', () => {
    const isList = LISTS.includes(page.url) || /^\/(?:sightings|cases\/(?:year|theme))\//.test(page.url);
    expect(gzipSync(page.html, { level: 9 }).length).toBeLessThanOrEqual(
      isList ? BUDGETS.listHtml : BUDGETS.html,
    );
  });

  test('CSS', () => expect(weight(css)).toBeLessThanOrEqual(BUDGETS.css));

  test('images', () => {
    expect(weight(images)).toBeLessThanOrEqual(BUDGETS.images);
    for (const { attributes } of withTag(page, 'img')) {
      expect([attributes.has('width'), attributes.has('height')]).toEqual([true, true]);
    }
  });

  const takesComments = COMMENTS.by !== 'none' && /^\/cases\/[^/]+\/$/.test(page.url);
  const budget = takesComments ? BUDGETS.commentScript : BUDGETS.script[page.url];
  if (budget !== undefined) {
    test('JavaScript at load', () => expect(weight(scripts)).toBeLessThanOrEqual(budget));
  } else {
    test('no JavaScript', () => {
      const executed = withTag(page, 'script').filter(
        ({ attributes }) => attributes.get('type') !== 'application/ld+json',
      );
      expect(executed).toEqual([]);
      expect([...scripts]).toEqual([]);
    });

    test('requests', () => {
      expect(1 + new Set([...css, ...images]).size).toBeLessThanOrEqual(BUDGETS.requests);
    });
  }
});
