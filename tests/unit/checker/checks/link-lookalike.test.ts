import { expect } from 'vitest';
import { checkTable, unseen } from '../support/check-table.ts';
import { link } from '../support/message.ts';

const to = (href: string, over = {}) => ({ links: [link(href, '確認する', over)] });

checkTable('link-lookalike', {
  found: [
    {
      name: 'no dot before amazon.co.jp',
      mail: to('https://fake-amazon.co.jp/ap/signin'),
      strength: 'decisive',
    },
    {
      name: 'amazon.co.jp in front of another domain',
      mail: to('https://www.amazon.co.jp.account-verify.example/'),
      strength: 'decisive',
      data: { domain: 'account-verify.example' },
    },
    { name: 'a letter changed', mail: to('https://www.amazom.example/'), strength: 'decisive' },
    { name: 'rn for m', mail: to('https://arnazon.example/'), strength: 'decisive' },
    { name: 'amzn', mail: to('https://amzn-support.example/'), strength: 'decisive' },
    { name: 'co.ip', mail: to('https://www.co.ip.x1.example/'), strength: 'decisive' },
    {
      name: 'punycode, told as it looks',
      mail: to('https://xn--mazon-3ve.co.jp/'),
      strength: 'decisive',
      data: { shown: expect.stringMatching(/mazon\.co\.jp$/) },
    },
    {
      name: 'in a mail that claims nothing: strong',
      mail: to('https://fake-amazon.co.jp/'),
      context: { claims: null },
      strength: 'strong',
    },
    {
      name: 'seen, though the buttons were not',
      mail: { ...unseen('links'), ...to('https://fake-amazon.co.jp/') },
      strength: 'decisive',
    },
  ],
  clear: [
    { name: 'the official site', mail: to('https://www.amazon.co.jp/') },
    { name: 'a foreign site that imitates nothing', mail: to('https://login.shop.example/') },
  ],
  nearMiss: [
    { name: 'Amazon’s cloud', mail: to('https://evil.s3.amazonaws.com/', { shared: true }) },
    { name: 'its click counter', mail: to('https://x.r.us-east-1.awstrack.me/L0/') },
    { name: 'amazing', mail: to('https://amazingthings.jp/') },
    { name: 'another brand', mail: to('https://www.amazfit.example/') },
    { name: 'the word in the path', mail: to('https://shop.example/amazon.co.jp/') },
    { name: 'a picture’s host', mail: to('https://amazon-logos.example/a.png', { role: 'asset' }) },
  ],
  unknown: [{ name: 'goals out of sight', mail: { ...unseen('links') }, reason: 'unseen' }],
});
