import { checkTable, unseen } from '../support/check-table.ts';
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
