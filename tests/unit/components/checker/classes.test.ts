import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../../../src');
const read = (pattern: string): [string, string][] =>
  globSync(pattern, { cwd: SRC }).map((file) => [file, readFileSync(path.join(SRC, file), 'utf8')]);

const selected = (css: string) =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
/** `class="a b"`, and the words of `class={when ? 'a b' : undefined}`. */
const given = (tsx: string) =>
  [...tsx.matchAll(/\bclass=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(([, plain, worked = '']) =>
    (plain ?? [...worked.matchAll(/[?:]\s*'([^']*)'/g)].map(([, words]) => words).join(' '))
      .split(/\s+/)
      .filter((name) => name !== ''),
  );

/** The site's own, which the island may use and must not change by itself. */
const shared = new Set(read('styles/*.css').flatMap(([, css]) => selected(css)));
/** What stands around the island on its page. */
const PAGE = ['check-page', 'check-privacy'];
const own = (name: string) => name === 'checker' || name.startsWith('checker-');

test('the site has no class with the prefix of the island', () => {
  expect(shared.size).toBeGreaterThan(10);
  expect([...shared].filter(own)).toEqual([]);
});

test.each(read('components/checker/*.tsx'))('%s: every class is the island’s or the site’s', (_, tsx) => {
  expect(given(tsx).filter((name) => !own(name) && !shared.has(name))).toEqual([]);
});

test.each(read('components/checker/*.css'))('%s: every rule is about the island', (_, css) => {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').match(/[^{};]+(?=\{)/g) ?? [];
  const selectors = rules
    .filter((rule) => !rule.trim().startsWith('@'))
    // The stops of an animation.
    .filter((rule) => !/^(?:from|to|,|\s)+$/.test(rule))
    .flatMap((rule) => rule.split(/,(?![^(]*\))/));
  expect(selectors.length).toBeGreaterThan(3);
  const alien = (selector: string) => !selected(selector).some((name) => own(name) || PAGE.includes(name));
  expect(selectors.map((one) => one.trim()).filter(alien)).toEqual([]);
});
