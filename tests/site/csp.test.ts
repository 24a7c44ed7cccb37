import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { connectSource } from '../../src/comments/way.ts';
import { COMMENTS } from '../../src/comments.config.ts';
import { type Page, page, pages, read, withTag } from './support/site.ts';

/** What a page may do is fixed by its own policy, and the policy is the narrowest with which it works. */

/** The directives of a page's <meta> policy; it has exactly one. */
function policyOf(page: Page): Map<string, string[]> {
  const metas = withTag(page, 'meta').filter(
    ({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  expect(metas, 'one policy').toHaveLength(1);
  const content = metas[0]?.attributes.get('content') ?? '';
  return new Map(
    content
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map(([name = '', ...values]) => [name, values]),
  );
}

/** Who needs more than a page that is only read, and what. */
const NEEDS: Record<string, Record<string, RegExp>> = {
  '/check/': { 'worker-src': /^('self'|blob:)$/, 'trusted-types': /^judge$/ },
  '/search/': {
    'connect-src': /^'self'$/,
    'worker-src': /^('self'|blob:)$/,
    'script-src': /^'wasm-unsafe-eval'$/,
    // Pagefind starts its own worker: the rule for code that is not ours lets that one address through.
    'trusted-types': /^default$/,
  },
};

/** An endpoint for comments, where the owner has set one, may be reached from case pages. */
function commentNeeds(url: string): Record<string, RegExp> {
  if (COMMENTS.by !== 'endpoint' || !/^\/cases\/[^/]+\/$/.test(url)) return {};
  const origin = connectSource(COMMENTS);
  return { 'connect-src': new RegExp(`^${origin.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) };
}

test.each(pages)('$url has a strict policy', (page) => {
  const policy = policyOf(page);
  const needs = NEEDS[page.url] ?? commentNeeds(page.url);
  for (const name of ['default-src', 'base-uri', 'form-action', 'object-src']) {
    expect(policy.get(name), name).toEqual(["'none'"]);
  }
  expect(policy.has('connect-src'), 'connect-src').toBe(true);
  const tooWide = [...policy].flatMap(([name, values]) =>
    values
      .filter((value) => !(name === 'require-trusted-types-for' && value === "'script'"))
      .filter((value) => !/^('none'|'self'|'sha(256|384|512)-[\w+/=]+')$/.test(value))
      .filter((value) => !(name === 'img-src' && value === 'data:') && !needs[name]?.test(value))
      .map((value) => `${name} ${value}`),
  );
  expect(tooWide).toEqual([]);
  if (!needs['connect-src']) expect(policy.get('connect-src')).toEqual(["'none'"]);
});

test.each(pages)('$url takes no text for markup or a script', (page) => {
  const policy = policyOf(page);
  expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
  if (!NEEDS[page.url]) expect(policy.get('trusted-types')).toEqual(["'none'"]);
});

test('/check/ can connect nowhere', () => {
  expect(policyOf(page('/check/')).get('connect-src')).toEqual(["'none'"]);
});

test.each(pages)('$url: the policy stands before all that it rules', ({ html }) => {
  const at = html.search(/<meta http-equiv="content-security-policy"/i);
  const first = html.search(/<(script|style|link rel="(stylesheet|modulepreload|preload)")/i);
  expect(first === -1 || at < first).toBe(true);
});

test.each(pages)('$url: every inline script and style is allowed by its hash', (page) => {
  const policy = policyOf(page);
  const unlisted = withTag(page, 'script', 'style').filter(({ tag, attributes, text }) => {
    // A data block (JSON-LD) is not executed and needs no hash.
    if (attributes.has('src') || attributes.get('type') === 'application/ld+json') return false;
    const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    return !policy.get(`${tag}-src`)?.includes(hash);
  });
  expect(unlisted.map(({ text }) => text)).toEqual([]);
});

test.each(pages)('$url has no handler, style attribute, frame or script address', (page) => {
  const bad = page.all.flatMap(({ tag, attributes }) =>
    ['iframe', 'frame', 'object', 'embed', 'base'].includes(tag)
      ? [`<${tag}>`]
      : [...attributes]
          .filter(
            ([name, value]) =>
              /^on|^style$|^srcdoc$/.test(name) || /^\s*(javascript|data|vbscript):/i.test(value),
          )
          .map(([name, value]) => `<${tag} ${name}="${value}">`),
  );
  expect(bad).toEqual([]);
});

test('the headers say what a <meta> cannot', () => {
  const headers = read('_headers');
  expect(headers).toContain("frame-ancestors 'none'");
  expect(headers).toMatch(/X-Content-Type-Options: nosniff/);
  expect(headers).toMatch(/Referrer-Policy: no-referrer/);
});
