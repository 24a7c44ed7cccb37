import { expect, test } from 'vitest';
import { opaqueKind, redirectorsOf } from '../../../../src/checker/hosts/redirectors.ts';

test.each([
  ['bit.ly', 'shortener'],
  ['www.bit.ly', 'shortener'],
  ['bit.ly.shop.example', null],
  ['a.bit.ly', null],
  ['www.shop.example', null],
  ['url.avanan.click', 'tracker'],
  ['u1.ct.sendgrid.net', 'tracker'],
  ['sendgrid.net', null],
  ['notsendgrid.net', null],
  ['localhost', null],
  ['', null],
])('%j hides its targets as a %s', (host, kind) => expect(opaqueKind(host)).toBe(kind));

test.each<[string, string[]]>([
  ['https://www.google.com/url?q=https://shop.example/', ['google-url']],
  ['https://www.google.com/search?q=https://shop.example/', []],
  ['https://google.com.shop.example/url?q=https://shop.example/', []],
])('%s has the form of %j', (url, ids) => {
  expect(redirectorsOf(new URL(url)).map(({ id }) => id)).toEqual(ids);
});

test('a service that checks links for a firm is the reader’s own', () => {
  const [row] = redirectorsOf(
    new URL('https://jpn01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fshop.example'),
  );
  expect(row?.by).toBe('receiver');
});
