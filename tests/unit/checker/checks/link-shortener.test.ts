import { expect, test } from 'vitest';
import { checkTable, finding, unseen } from '../support/check-table.ts';
import { link } from '../support/message.ts';

const short = (href: string, over = {}) => link(href, '確認する', { opaque: true, ...over });

checkTable('link-shortener', {
  found: [
    {
      name: 'a short address on the button',
      mail: { links: [short('https://bit.ly/abc')] },
      strength: 'strong',
      data: { host: 'bit.ly', kind: 'shortener' },
    },
    {
      name: 'a click counter that keeps its end to itself',
      mail: { links: [short('https://u1.ct.sendgrid.net/ls/click?upn=1')] },
      strength: 'strong',
      data: { kind: 'tracker' },
    },
    {
      name: 'a host known to hide its ends, of no known kind',
      mail: { links: [short('https://s.example/abc')] },
      strength: 'strong',
      data: { kind: 'shortener' },
    },
    {
      name: 'beside an official short address',
      mail: { links: [link('https://amzn.asia/d/abc'), short('https://bit.ly/abc')] },
      strength: 'strong',
      data: { host: 'bit.ly' },
    },
    {
      name: 'a URL alone',
      mail: { kind: 'url', links: [short('https://tinyurl.com/abc')] },
      strength: 'strong',
    },
    ...(['amzn.to', 'amzn.asia', 'a.co', 'amazon.jp'] as const).map((host) => ({
      name: `Amazon’s own ${host}: a note`,
      mail: { links: [link(`https://${host}/abc`)] },
      strength: 'note' as const,
      data: { host, kind: 'official' },
    })),
  ],
  clear: [
    { name: 'no links' },
    { name: 'an address in full', mail: { links: [link('https://shop.example/')] } },
    { name: 'the official site', mail: { links: [link('https://www.amazon.co.jp/gp/x')] } },
  ],
  nearMiss: [
    {
      name: 'a short address in the foot',
      mail: { links: [link('https://www.amazon.co.jp/'), short('https://bit.ly/sns', { role: 'plain' })] },
    },
    { name: 'a picture', mail: { links: [short('https://bit.ly/p.png', { role: 'asset' })] } },
    {
      name: 'a name that only ends like one',
      mail: { links: [link('https://notbit.ly/abc')] },
    },
    {
      name: 'somebody else’s newsletter',
      mail: { links: [short('https://bit.ly/abc')] },
      context: { claims: null },
      outcome: 'not-applicable',
    },
  ],
  unknown: [{ name: 'goals out of sight', mail: { ...unseen('links') }, reason: 'unseen' }],
});

test('quotes the links that it tells of', () => {
  const html = '<a>1</a><a>2</a>';
  const own = link('https://amzn.asia/d/abc', '', { start: 0, end: 8 });
  const strangers = short('https://bit.ly/abc', { start: 8, end: 16 });
  const quotes = (...links: (typeof own)[]) =>
    finding('link-shortener', { html, links }).evidence.map(({ quote }) => quote);
  expect(quotes(own, strangers)).toEqual(['<a>2</a>']);
  expect(quotes(own)).toEqual(['<a>1</a>']);
});
