import type { Message } from '../../../../src/checker/message.ts';
import { checkTable } from '../support/check-table.ts';

const LONG =
  'ご注文の商品を発送しました。お届けの予定は明日の午前中です。受け取りのご都合が悪いときは、配送業者の案内にそって日時を変えてください。';
const mail = (text: string, html: string): Partial<Message> => ({ text, html });
const BIG = '<img src="https://a.example/1.png" width="600" height="800">';
const PIXEL = '<img src="https://a.example/o.gif" width="1" height="1">';
const STYLED = '<img style="width:1px;height:1px" src="https://a.example/o.gif">';

checkTable('image-only', {
  found: [
    {
      name: 'one picture and nothing else',
      mail: mail('', BIG),
      strength: 'note',
      data: { pictures: 1, letters: 0 },
    },
    {
      name: 'a picture cut into strips, with a line of text',
      mail: mail('配信停止はこちらからお願いします。次のページへ。', BIG.repeat(3)),
      strength: 'note',
    },
    {
      name: 'a picture cut into strips: each counts',
      mail: mail('', BIG.repeat(3)),
      strength: 'note',
      data: { pictures: 3 },
    },
    {
      name: 'a small picture is still one, in capitals as well',
      mail: mail('', '<IMG SRC="https://a.example/1.png" WIDTH="10" HEIGHT="10">'),
      strength: 'note',
      data: { pictures: 1 },
    },
    {
      name: 'one picture and two words',
      mail: mail('確認する', BIG),
      strength: 'note',
      data: { pictures: 1, letters: 4 },
    },
    {
      name: 'pictures in the source beside one that came along',
      mail: { text: '', html: BIG, pictures: [{ name: 'a.png', qr: [] }] },
      strength: 'note',
      data: { pictures: 2 },
    },
    {
      name: 'a picture that came along',
      mail: { text: '', pictures: [{ name: 'a.png', qr: [] }] },
      strength: 'note',
    },
  ],
  clear: [{ name: 'text', mail: mail(LONG, BIG) }],
  nearMiss: [
    { name: 'a short notice with a counting pixel', mail: mail('発送しました。', PIXEL) },
    ...[
      '<img width=1 src="https://a.example/o.gif">',
      '<IMG HEIGHT = "9px" SRC="https://a.example/o.gif">',
      "<img height='1' src='https://a.example/o.gif'>",
      '<img style="height : 2px" src="https://a.example/o.gif">',
      '<img style="display : none" src="https://a.example/o.gif">',
      '<image src="https://a.example/o.gif">',
      '<img',
    ].map((html) => ({ name: `no picture with words: ${html}`, mail: mail('', html) })),
    { name: 'a pixel by its style', mail: mail('発送しました。', STYLED) },
    {
      name: 'a short notice with a logo',
      mail: mail('お荷物をお届けしました。ご利用ありがとうございました。', BIG),
    },
    { name: 'a short notice without pictures', mail: mail('発送しました。', '<p>発送しました。') },
    { name: 'long text beside many pictures', mail: mail(LONG, BIG.repeat(30)) },
  ],
  unknown: [{ name: 'a short plain copy', mail: { kind: 'text', text: '確認する' }, reason: 'unseen' }],
});
