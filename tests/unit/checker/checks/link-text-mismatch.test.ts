import { checkTable, unseen } from '../support/check-table.ts';
import { link } from '../support/message.ts';

const EVIL = 'https://login.shop.example/x';
const links = (text: string, href: string, over = {}) => ({ links: [link(href, text, over)] });

checkTable('link-text-mismatch', {
  found: [
    {
      name: 'an official address shown, another behind it',
      mail: links('https://www.amazon.co.jp/ap/signin', EVIL),
      strength: 'decisive',
      data: { shown: 'www.amazon.co.jp', host: 'login.shop.example' },
    },
    { name: 'shown without https', mail: links('www.amazon.co.jp', EVIL), strength: 'decisive' },
    {
      name: 'in a mail that claims nothing',
      mail: links('www.amazon.co.jp', EVIL),
      context: { claims: null },
      strength: 'decisive',
    },
    {
      name: 'shown in full-width letters',
      mail: links('ｈｔｔｐｓ：／／ｗｗｗ．ａｍａｚｏｎ．ｃｏ．ｊｐ／', EVIL),
      strength: 'decisive',
    },
    {
      name: 'behind a mismatch between two strangers',
      mail: {
        links: [link('https://news.example/1', 'www.shop.example'), link(EVIL, 'www.amazon.co.jp')],
      },
      strength: 'decisive',
      data: { shown: 'www.amazon.co.jp' },
    },
    {
      name: 'a look-alike behind it',
      mail: links('https://www.amazon.co.jp/', 'https://www.amazon.co.jp.shop.example/'),
      strength: 'decisive',
    },
  ],
  clear: [
    { name: 'no links' },
    { name: 'words, not an address', mail: links('サインインする', EVIL) },
    { name: 'the same address', mail: links('https://www.amazon.co.jp/x', 'https://www.amazon.co.jp/x') },
  ],
  nearMiss: [
    {
      name: 'the same place, written shorter',
      mail: links('https://amazon.co.jp/gp/x', 'https://www.amazon.co.jp/gp/x?ref=y'),
    },
    { name: 'an official short link', mail: links('https://www.amazon.co.jp/dp/B00', 'https://amzn.to/abc') },
    {
      name: 'the sender’s domain alone, its click counter behind it',
      mail: links('shop.example', 'https://click.shop.example/1'),
    },
    { name: 'an address for mail', mail: links('www.amazon.co.jp', 'mailto:help@amazon.co.jp') },
    {
      name: 'the sender’s own click counter',
      mail: links('www.shop.example', 'https://click.shop.example/1'),
    },
    {
      name: 'a redirector shown as it is',
      mail: links('https://go.shop.example/?to=x', 'https://go.shop.example/?to=x', {
        chain: ['https://go.shop.example/?to=x', EVIL],
        host: 'login.other.example',
        domain: 'other.example',
      }),
    },
    { name: 'a file name', mail: links('readme.md', EVIL) },
    { name: 'an address inside a sentence', mail: links('amazon.co.jpの注文履歴へ', EVIL) },
    { name: 'a picture’s alternative text', mail: links('www.amazon.co.jp', EVIL, { role: 'asset' }) },
    {
      name: 'between two strangers: weak',
      mail: links('www.shop.example', 'https://news.example/1'),
      outcome: 'found',
      strength: 'weak',
    },
  ],
  unknown: [{ name: 'goals out of sight', mail: { ...unseen('links') }, reason: 'unseen' }],
});
