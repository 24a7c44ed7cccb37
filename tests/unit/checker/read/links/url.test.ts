import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../../src/checker/read/limits.ts';
import {
  findDisguises,
  isWeb,
  mendScheme,
  parseUrl,
  trimUrl,
} from '../../../../../src/checker/read/links/url.ts';

it.each([
  [' \u0001https://x.example/ \u001f\t', 'https://x.example/'],
  ['ht\ntp\ts://x\r.example', 'https://x.example'],
  ['a b', 'a b'],
  [' \t\n ', ''],
  ['', ''],
])('blanks as a browser takes them: %j', (href, trimmed) => {
  expect(trimUrl(href)).toBe(trimmed);
});

it.each([
  ['hxxps://x.example', 'https://x.example'],
  ['hhttps://x.example', 'https://x.example'],
  ['ttp://x.example', 'http://x.example'],
  ['http;//x.example', 'http://x.example'],
  ['hxxp:\\\\x.example', 'http://x.example'],
  ['http:/x.example', 'http:/x.example'],
  ['HTTPS:x.example', 'HTTPS:x.example'],
  ['see hxxps://x.example', 'see hxxps://x.example'],
  ['ftp://x.example', 'ftp://x.example'],
])('a scheme that a copy damaged: %s', (href, mended) => {
  expect(mendScheme(href)).toBe(mended);
});

it('is read against a base, or alone; what is longer than browsers take is none', () => {
  expect(parseUrl('b', 'https://x.example/a')?.href).toBe('https://x.example/b');
  expect(parseUrl('b')).toBeNull();
  expect(parseUrl('https://', 'https://x.example/')).toBeNull();
  const longest = `https://x.example/${'a'.repeat(LIMITS.urlChars - 18)}`;
  expect([parseUrl(longest), parseUrl(`${longest}a`)].map((url) => url !== null)).toEqual([true, false]);
});

it.each([
  ['http://x.example', true],
  ['https://x.example', true],
  ['ftp://x.example', false],
  ['x-https:x', false],
])('%s is of the web: %s', (href, web) => {
  expect(isWeb(new URL(href))).toBe(web);
});

describe('how an address hides where it goes', () => {
  it.each([
    ['https://x.example/a@b', []],
    ['https://amazon.co.jp@evil.example/', ['userinfo']],
    ['http://192.0.2.1/', ['ip']],
    ['http://3221225985/', ['ip']],
    ['http://[2001:db8::1]/', ['ip']],
    ['https:\\\\evil.example/', ['backslash']],
    ['https://evil.example\\@amazon.co.jp/', ['backslash']],
    ['https:/evil.example/', ['slashes']],
    ['https:evil.example/', ['slashes']],
    ['https://evil。example/', ['wide-dot']],
    ['https://evil%E3%80%82example/', ['wide-dot']],
    ['https://amazon。jp@evil.example/', ['userinfo']],
    ['https://ama\u200bzon.example/', ['invisible']],
    ['https://ama%E2%80%8Bzon.example/', ['invisible']],
    ['https://evil.example:8443/', ['port']],
    ['https://evil.example:443/', []],
    ['https://%zz.example/', []],
    ['java\tscript:x()', ['script']],
    ['DATA:text/html,x', ['script']],
    ['java\u200bscript:x()', ['script']],
    ['https://x.example/?a=javascript:x', []],
    ['ahttps://a@b.example/', []],
    ['httpsx://a@b.example/', []],
    ['no address', []],
  ])('%j', (href, disguises) => {
    expect(findDisguises(href)).toEqual(disguises);
  });
});
