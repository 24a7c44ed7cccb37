import { expect } from 'vitest';
import { checkTable, unseen } from '../support/check-table.ts';

const TEXT =
  'ご注文の商品を発送しました。お届けの予定は明日の午前中です。受け取りのご都合が悪いときは、配送業者の案内にそって日時を変えてください。ご利用ありがとうございました。';
const ENGLISH =
  'Your order has been dispatched. It will arrive tomorrow morning. Please change the date with the carrier.';
const STORY =
  '川沿いの道を歩いて図書館まで行った。古い鉄道の本と、豆の煮方をまとめた小さな冊子を借りた。帰りに買った梨は思ったより甘く、二つも食べてしまった夕方であった。';
/** Every pair of these letters: more of them than the text has. */
const CODE = [...'abcdefghijklmnopqrstuv'].flatMap((a, _, all) => all.map((b) => a + b)).join('');
/** Letters alone. */
const WORDS = STORY.replace(/[、。]/g, '');
const OTHER = TEXT.replace(/[、。]/g, '');
const parts = (plain: string, text = TEXT) => ({ plain, text, html: `<p>${text}</p>` });

checkTable('part-mismatch', {
  found: [
    {
      name: 'another story',
      mail: parts(`\n ${STORY}`),
      strength: 'weak',
      data: { plain: STORY.slice(0, 40), share: expect.any(Number) },
    },
    {
      name: 'as short as a story can be',
      mail: parts(WORDS.slice(0, 60), OTHER.slice(0, 60)),
      strength: 'weak',
    },
  ],
  clear: [{ name: 'the same words', mail: parts(TEXT) }],
  nearMiss: [
    { name: 'a stub', mail: parts('このメールはHTML形式です。') },
    { name: 'shorter than a story', mail: parts(WORDS.slice(0, 59)) },
    { name: 'the beginning only', mail: parts(TEXT.slice(0, 70)) },
    ...['http', 'https'].map((scheme) => ({
      name: `${scheme} addresses written out`,
      mail: parts(`${TEXT}\n${scheme}://www.amazon.co.jp/gp/r.html?${CODE}`),
    })),
    {
      name: 'another language',
      mail: parts(ENGLISH),
    },
    { name: 'a picture with hardly any text', mail: parts(STORY, 'お知らせ') },
    {
      name: 'the same words, hidden in the HTML',
      mail: { ...parts(STORY), hidden: [{ text: STORY, how: 'size', start: 0, end: 0, at: 0 }] },
    },
    { name: 'one part only', mail: { text: TEXT, html: `<p>${TEXT}</p>` }, outcome: 'not-applicable' },
    { name: 'an empty HTML part', mail: { text: TEXT, plain: TEXT }, outcome: 'not-applicable' },
  ],
  unknown: [
    { name: 'no text', mail: { ...parts(STORY), ...unseen('text') }, reason: 'unseen' },
    { name: 'a paste', mail: { kind: 'html', ...parts(STORY) }, reason: 'one-part' },
  ],
});
