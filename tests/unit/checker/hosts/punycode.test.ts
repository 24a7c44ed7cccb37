import { expect, test } from 'vitest';
import { toUnicodeHost } from '../../../../src/checker/hosts/punycode.ts';

test.each([
  ['www.xn--mazon-3ve.co.jp', 'www.\u0430mazon.co.jp'],
  ['www.amazon.co.jp', 'www.amazon.co.jp'],
  ['xn--mazon-3ve.xn--a-\u0430.example', '\u0430mazon.xn--a-\u0430.example'],
  ['', ''],
])('%j looks like %j', (host, looks) => expect(toUnicodeHost(host)).toBe(looks));
