import { expect, test } from 'vitest';
import { checkTable, finding, unseen } from '../support/check-table.ts';
import { link } from '../support/message.ts';

const LINE =
  'このEメールがAmazonから送信されていることを確認するには、次のリンクをブラウザに貼り付けてください。';
const printed = (url: string, href = url) => ({
  text: `見本 太郎様\n\n下記のボタンからサインインしてください。\n\n${LINE}\n${url}\n`,
  links: [link(href, url, { part: 'text', role: 'plain' })],
});

checkTable('paste-line', {
  found: [
    {
      name: 'present and true',
      mail: printed('https://www.amazon.co.jp/a/c/r/AbC123'),
      strength: 'reassuring',
      data: { state: 'true' },
    },
    {
      name: 'shows Amazon, leads elsewhere',
      mail: printed('https://www.amazon.co.jp/a/c/r/AbC123', 'https://shop.example/a'),
      strength: 'decisive',
      data: { state: 'foreign', host: 'shop.example' },
    },
    {
      name: 'amazon.co.jp in front of another domain',
      mail: printed('https://www.amazon.co.jp.shop.example/a/c/r/AbC123'),
      strength: 'decisive',
    },
    {
      name: 'the line with another address',
      mail: printed('https://shop.example/check'),
      strength: 'decisive',
      data: { state: 'foreign', host: 'shop.example' },
    },
    {
      name: 'the line with an address that is longer than it',
      mail: printed(`http://shop.example/${'x'.repeat(500)}`),
      strength: 'decisive',
    },
    {
      name: 'Amazon’s confirming address without the line',
      mail: { links: [link('https://shop.example/a', 'https://www.amazon.co.jp/a/c/r/AbC123')] },
      strength: 'decisive',
      data: { state: 'foreign', host: 'shop.example' },
    },
    {
      name: 'absent where a link is to be followed',
      mail: { text: 'お客様\n\n以下のリンクをクリックして、アカウント情報を更新してください。' },
      strength: 'weak',
      data: { state: 'absent' },
    },
  ],
  clear: [{ name: 'a plain notice asks for nothing' }],
  nearMiss: [
    {
      name: 'the line with an official address of another form',
      mail: printed('https://www.amazon.co.jp/gp/help/x'),
      outcome: 'found',
      strength: 'reassuring',
    },
    {
      name: 'a picture that is called like the address',
      mail: {
        links: [link('https://shop.example/a.png', 'https://www.amazon.co.jp/a/c/r/x', { role: 'asset' })],
      },
    },
    {
      name: 'the address as a link that leads to no host',
      mail: { links: [link('mailto:a@shop.example', 'https://www.amazon.co.jp/a/c/r/AbC123')] },
    },
    {
      name: 'the line with an address that leads to no host',
      mail: {
        text: `${LINE}\nhttps://shop.example/`,
        links: [link('mailto:a@shop.example', 'https://shop.example/')],
      },
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'another site with a path of that form',
      mail: { links: [link('https://shop.example/a/c/x', 'https://shop.example/a/c/x')] },
    },
    {
      name: 'a link whose words stand in the line',
      mail: { text: LINE, links: [link('https://shop.example/', 'リンク')] },
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'a printed address far below the line',
      mail: {
        text: `${LINE}\n${'あ'.repeat(500)}\nhttps://shop.example/`,
        links: [link('https://shop.example/', 'https://shop.example/')],
      },
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'an ask in a copy that brought no goals along and has no line',
      mail: { ...unseen('links'), text: 'サインインしてください。' },
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'a notice that names the site in passing',
      mail: { text: '見本 太郎様\n\nご注文の商品を発送しました。\nwww.amazon.co.jp' },
    },
    {
      name: 'a mail that claims nothing',
      mail: { text: '以下のリンクをクリックしてください。' },
      context: { claims: null },
      outcome: 'not-applicable',
    },
  ],
  unknown: [
    { name: 'no text', mail: { ...unseen('text'), text: '' }, reason: 'unseen' },
    {
      name: 'the line in a copy that brought no goals along',
      mail: {
        ...unseen('links'),
        text: 'サインインしてください。\nこのEメールがAmazonから送信されていることを確認するには',
      },
      reason: 'address',
    },
  ],
});

test('the printed address is the evidence', () => {
  const { text } = printed('https://shop.example/check');
  const start = text.indexOf('https:');
  const links = [
    link('https://shop.example/check', 'https://shop.example/check', {
      part: 'text',
      start,
      end: start + 26,
    }),
  ];
  expect(finding('paste-line', { text, links }).evidence).toEqual([
    { part: 'text', start, end: start + 26, quote: 'https://shop.example/check' },
  ]);
});
