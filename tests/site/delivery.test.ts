import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/static-server.ts';
import { files, page, read } from './support/site.ts';

/** What a host is given besides pages: how long files may be kept, whom to tell of a hole, and nothing of the sources. */

const rules = parseHeaders(read('_headers'));
const cached = (file: string) => headersFor(rules, `/${file}`).get('Cache-Control') ?? '';

describe('caching', () => {
  const kept = files.filter((file) => /immutable/.test(cached(file)));

  test('what is kept for a year has a hash of its content in its name', () => {
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.filter((file) => !/[.-][\w-]{8}\.(?:js|css)$/.test(file))).toEqual([]);
  });

  test('what has no hash is asked for again: pages at once, data within the hour', () => {
    const others = files.filter((file) => !kept.includes(file)).map((file) => [file, cached(file)]);
    const long = others.filter(([, value = '']) => Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0) > 3600);
    expect(long).toEqual([]);
    expect(others.filter(([file = '', value]) => file.endsWith('.html') && value !== '')).toEqual([]);
  });
});

test('no source map is shipped or named', () => {
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  const named = files.filter(
    (file) => /\.(m?js|css)$/.test(file) && /[#@] ?sourceMappingURL=/.test(read(file)),
  );
  expect(named).toEqual([]);
});

test('security.txt says whom to tell, until when, and stands where it says', () => {
  const file = '.well-known/security.txt';
  const fields = new Map(
    read(file)
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  expect(new URL(fields.get('Canonical') ?? '').pathname).toBe(`/${file}`);
  const contact = new URL(fields.get('Contact') ?? '');
  const [, anchor] = [...contact.hash.split('#')];
  expect(page(contact.pathname).all.some(({ attributes }) => attributes.get('id') === anchor)).toBe(true);
  // RFC 9116, 2.5.5: less than a year ahead of when it was last looked at, which is not after the newest page.
  const newest = [...read('sitemap.xml').matchAll(/<lastmod>([^<]+)/g)]
    .map(([, day = '']) => day)
    .sort()
    .at(-1);
  const ahead = Date.parse(fields.get('Expires') ?? '') - Date.parse(newest ?? '');
  expect(ahead / 86_400_000).toBeGreaterThan(0);
  expect(ahead / 86_400_000).toBeLessThanOrEqual(366);
});
