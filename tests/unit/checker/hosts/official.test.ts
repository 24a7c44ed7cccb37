import { describe, expect, test } from 'vitest';
import { OFFICIAL_DOMAINS } from '../../../../src/checker/facts/amazon.ts';
import {
  isDesk,
  isOfficialAddress,
  isOfficialSite,
  linkKind,
} from '../../../../src/checker/hosts/official.ts';
import { link } from '../support/message.ts';

test('each domain stands once among the official ones, for they are looked up by name', () => {
  const domains = OFFICIAL_DOMAINS.map(({ domain }) => domain);
  expect(new Set(domains).size).toBe(domains.length);
});

describe('isOfficialSite: exact host or dot-suffix, never "contains"', () => {
  test.each([
    'amazon.co.jp',
    'www.amazon.co.jp',
    'pay.amazon.co.jp',
    'amzn.asia',
    'amazon.co.jp.',
    'www.primevideo.com',
  ])('%s is', (host) => {
    expect(isOfficialSite(host)).toBe(true);
  });
  test.each([
    'fake-amazon.co.jp',
    'amazon.co.jp.evil.example',
    'amazonaws.com',
    'evil.s3.amazonaws.com',
    'x.r.us-east-1.awstrack.me',
    'm.media-amazon.com',
    '',
  ])('%s is not', (host) => {
    expect(isOfficialSite(host)).toBe(false);
  });
});

describe('isOfficialAddress', () => {
  test.each([
    ['x1y2@marketplace.amazon.co.jp', true],
    ['a@email.amazon.com', true],
    ['amazon.co.jp@evil.example', false],
    ['a@fake-amazon.co.jp', false],
    ['a@amazonses.com', false],
    ['amazon.co.jp', false],
    ['', false],
  ])('%s: %s', (address, official) => {
    expect(isOfficialAddress(address)).toBe(official);
  });
});

describe('isDesk: a desk writes, not a person', () => {
  test.each([
    ['no-reply@amazon.co.jp', true],
    ['noreply@amazon.co.jp', true],
    ['auto-confirm@amazon.co.jp', true],
    ['store_news.jp@amazon.co.jp', true],
    ['order@amazon.co.jp', true],
    ['taro.mihon@amazon.com', false],
    ['taro@order.example', false],
    ["o'brien+order@amazon.com", false],
  ])('%s: %s', (address, desk) => {
    expect(isDesk(address)).toBe(desk);
  });
});

describe('linkKind', () => {
  test.each([
    ['https://www.amazon.co.jp/ap/signin', {}, 'official'],
    ['https://m.media-amazon.com/x.png', {}, 'official'],
    ['https://fake-amazon.co.jp/ap/signin', {}, 'lookalike'],
    ['https://evil.s3.amazonaws.com/', { shared: true }, 'free-hosting'],
    ['https://s.example/abc', { opaque: true }, 'shortener'],
    ['https://shop.example/', {}, 'foreign'],
    ['mailto:a@b.example', {}, 'other'],
  ])('%s', (href, over, kind) => {
    expect(linkKind(link(href, '', over))).toBe(kind);
  });
});
