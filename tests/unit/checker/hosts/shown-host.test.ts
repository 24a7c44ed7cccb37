import { expect, test } from 'vitest';
import { shownHost } from '../../../../src/checker/hosts/shown-host.ts';

test.each([
  ['https://www.amazon.co.jp/gp/x', 'www.amazon.co.jp'],
  ['www.amazon.co.jp', 'www.amazon.co.jp'],
  ['amazon.co.jp', 'amazon.co.jp'],
  ['ｗｗｗ．amazon．co．jp/ap', 'www.amazon.co.jp'],
  ['https://www.amazоn.co.jp', 'www.amazon.co.jp'],
  ['  www.amazon.co.jp ', 'www.amazon.co.jp'],
  ['http://amazon.jp', 'amazon.jp'],
  ['amazon.jp', ''],
  ['amazon.jp/gp/x', 'amazon.jp'],
  ['https://amazon.co.jp@evil.example/x', 'evil.example'],
  ['http://user:pass@evil.example', 'evil.example'],
  ['詳しくは www.amazon.co.jp', ''],
  ['確認する', ''],
  ['amazon.co.jpの注文履歴', ''],
  ['readme.md', ''],
  ['httpbin.org', ''],
  ['httpbin.org/get', 'httpbin.org'],
  ['第1.2.3版', ''],
  ['info@amazon.co.jp', ''],
  ['', ''],
])('%s → %s', (text, host) => {
  expect(shownHost(text)).toBe(host);
});
