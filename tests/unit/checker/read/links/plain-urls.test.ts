import { describe, expect, it } from 'vitest';
import { findBare, findUrls } from '../../../../../src/checker/read/links/plain-urls.ts';

const urls = (text: string, limit = 100) => findUrls(text, limit).map(({ href }) => href);
const bare = (text: string, limit = 100) =>
  findBare(text, findUrls(text, limit), limit).map(({ href }) => href);

describe('addresses in text', () => {
  it.each([
    ['見て https://x.example/a。次', ['https://x.example/a']],
    ['(https://x.example/a).', ['https://x.example/a']],
    ['https://x.example/(a)', ['https://x.example/(a)']],
    ['https://x.example/(a)).)', ['https://x.example/(a)']],
    ['{https://x.example/{a}}', ['https://x.example/{a}']],
    ['「www.x.example」', ['www.x.example']],
    ["'HTTP://x.example/a?b!'", ['HTTP://x.example/a?b']],
    ['https://x.example/a http://y.example/b', ['https://x.example/a', 'http://y.example/b']],
    ['https://localhost/a', ['https://localhost/a']],
    ['http://127.0.0.1/a', ['http://127.0.0.1/a']],
    ['http://3221225985/a', ['http://3221225985/a']],
    ['http://[::1]', []],
    ['https://evil。example/a', ['https://evil。example/a']],
    ['https://evil.example/a [.]', ['https://evil.example/a']],
    ['https://my-localhost/a', []],
    ['https://host/a.b', []],
    ['https://host?a.b', []],
    ['https://.../a', []],
    ['https://evil[.]example/a', []],
    ['https://evil[:]443', []],
    ['https://evil(.)example/a', []],
    ['https://evil(dot)example/a', []],
    ['hxxps://evil.example/a', []],
  ])('%s', (text, expected) => {
    expect(urls(text)).toEqual(expected);
  });

  it('know their place, and the scheme that mail programs add', () => {
    expect(findUrls('see www.x.example, http://y.example', 10)).toEqual([
      { href: 'www.x.example', url: 'http://www.x.example', start: 4, end: 17 },
      { href: 'http://y.example', url: 'http://y.example', start: 19, end: 35 },
    ]);
  });

  it('are looked for no longer than asked', () => {
    const text = 'https://x.example/a '.repeat(5);
    expect([0, 1, 3].map((limit) => urls(text, limit).length)).toEqual([0, 1, 3]);
  });

  it('with punctuation without end are trimmed in time', () => {
    expect(urls(`https://x.example/a${'.'.repeat(150)}`)).toEqual(['https://x.example/a']);
    expect(urls(`https://x.example/a${')'.repeat(50_000)}`)).toHaveLength(1);
  });
});

describe('addresses without a scheme', () => {
  it.each([
    ['「amazon.jp/2SV」', ['amazon.jp/2SV']],
    ['amazon.jp/a https://x.example/b amazon.jp/c', ['amazon.jp/a', 'amazon.jp/c']],
    ['https://x.example/b,amazon.jp/c', []],
    ['https://x.example/b amazon.jp/c.', ['amazon.jp/c']],
    ['www.x.example/b', []],
    ['amazon.jp/', []],
    ['amazon.jp', []],
    ['a@amazon.jp/c', []],
    ['evil[.]amazon.jp/c', []],
  ])('%s', (text, expected) => {
    expect(bare(text)).toEqual(expected);
  });

  it('know their place', () => {
    expect(findBare('in amazon.jp/c!', [], 10)).toEqual([
      { href: 'amazon.jp/c', url: 'http://amazon.jp/c', start: 3, end: 14 },
    ]);
  });

  it('are looked for no longer than asked', () => {
    const text = 'amazon.jp/c '.repeat(5);
    expect([0, 1, 3].map((limit) => findBare(text, [], limit).length)).toEqual([0, 1, 3]);
  });
});
