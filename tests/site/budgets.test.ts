import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMENTS } from '../../src/comments.config.ts';
import { COMMENT_FORM_JS, PAGE_BUDGETS } from './support/budgets.ts';
import { DIST, files, type Page, pages, read, withTag } from './support/site.ts';
import { weight, weightOf } from './support/weight.ts';

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
    const source = readFileSync(path.join(DIST, url), 'utf8');
    for (const [, target = ''] of source.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g)) {
      scripts.add(new URL(target, `http://site.invalid${url}`).pathname);
    }
  }
  return scripts;
}

const kindOf = (page: Page) =>
  Object.keys(PAGE_BUDGETS).find((kind) => PAGE_BUDGETS[kind]?.pages.test(page.url));

test('every page is of a kind, and every kind has a page', () => {
  expect(pages.filter((page) => !kindOf(page)).map(({ url }) => url)).toEqual([]);
  const met = new Set(pages.map(kindOf));
  expect(Object.keys(PAGE_BUDGETS).filter((kind) => !met.has(kind))).toEqual([]);
});

describe.each(pages)('$url', (page) => {
  const css = new Set(values(page, 'link', 'href', 'stylesheet'));
  const images = new Set(values(page, 'img', 'src').filter((url) => !url.startsWith('data:')));
  const scripts = scriptsAtLoad(page);
  const kind = kindOf(page) ?? '';
  const takesComments = kind === 'case' && COMMENTS.by !== 'none';

  test('keeps to the budget of its kind', () => {
    const { pages: _, ...budget } = PAGE_BUDGETS[kind] as (typeof PAGE_BUDGETS)[string];
    if (takesComments) budget.js += COMMENT_FORM_JS;
    const found: typeof budget = {
      html: weight(page.url),
      css: weightOf(css),
      js: weightOf(scripts),
      images: weightOf(images),
      requests: 1 + css.size + images.size + scripts.size,
    };
    const over = Object.entries(found).filter(([what, is]) => is > budget[what as keyof typeof budget]);
    expect(over, `of the kind "${kind}"`).toEqual([]);
  });

  test('says how large its pictures are', () => {
    for (const { attributes } of withTag(page, 'img')) {
      expect([attributes.has('width'), attributes.has('height')]).toEqual([true, true]);
    }
  });
});

test('no font is shipped or asked for', () => {
  expect(files.filter((file) => /\.(woff2?|ttf|otf|eot)$/.test(file))).toEqual([]);
  expect(files.filter((file) => file.endsWith('.css') && /@font-face/.test(read(file)))).toEqual([]);
});

test('pages that are only read run no script', () => {
  // In the page itself: the box that leads to the search. In files: the checker and the search.
  const scripted = pages.filter((page) =>
    withTag(page, 'script').some(({ attributes }) => attributes.get('type') !== 'application/ld+json'),
  );
  const kinds = new Set(scripted.map(kindOf));
  if (COMMENTS.by !== 'none') kinds.delete('case');
  expect([...kinds].sort()).toEqual(['check', 'home', 'list', 'search']);
  expect(scripted.filter((page) => kindOf(page) === 'list').map(({ url }) => url)).toEqual(['/cases/']);
});
