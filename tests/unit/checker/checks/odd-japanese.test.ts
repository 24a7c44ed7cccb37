import { checkTable, unseen } from '../support/check-table.ts';

const TEXT = 'ご注文の商品を発送しました。お届けの予定は明日の午前中です。受け取りをお願いいたします。';
const text = (words: string) => ({ text: `${TEXT}\n${words}` });

checkTable('odd-japanese', {
  found: [
    {
      name: 'a translated salutation',
      mail: text('尊敬するお客様'),
      strength: 'weak',
      data: { kind: 'phrase', usual: 'お客様' },
    },
    { name: 'a translated noun', mail: text('信用カードの有効期限が切れています。'), strength: 'weak' },
    {
      name: 'a phrase in the subject',
      mail: { subject: '永久ロックのお知らせ', text: TEXT },
      strength: 'weak',
    },
    {
      name: 'the name cut out',
      mail: text('いつもをご利用いただき、ありがとうございます。'),
      strength: 'weak',
    },
    { name: 'the first letter cut off', mail: text('客様のアカウントを確認しました。'), strength: 'weak' },
    {
      name: 'readings run into the text',
      mail: { subject: '24じかん時間いない以内に', text: TEXT },
      strength: 'weak',
      data: { kind: 'reading' },
    },
    {
      name: 'words broken by blanks',
      mail: text('アカ ウントの利用を制限させていただ きます。'),
      strength: 'weak',
      data: { kind: 'blank', what: 'アカ ウント' },
    },
    {
      name: 'brackets of two widths and a lost letter',
      mail: text('会員情報（住所など)と、プライム?ビデオをご確認ください。'),
      strength: 'weak',
      data: { kind: 'width' },
    },
  ],
  clear: [{ name: 'a plain notice', mail: { text: TEXT } }],
  nearMiss: [
    {
      name: 'blanks beside Latin words, names and links',
      mail: text('見本 太郎様 Amazon.co.jp を ご利用 いただき、 こちら をご覧ください。'),
    },
    { name: 'a spaced-out heading', mail: text('重 要 な お 知 ら せ  ク レ ジ ッ ト カ ー ド') },
    { name: 'one folded line', mail: text('Amazon.com, Inc.ま たはその関連会社の商標です。') },
    { name: 'reading aids in brackets', mail: text('更新（こうしん）、確認(かくにん)のお願い。') },
    { name: 'one slip of the pen', mail: text('ご住所（お届け先)をご確認ください。') },
    { name: 'slips of the pen', mail: text('どうぞお願いたします。購入しょうとしました。') },
    { name: 'an inquiry', mail: text('お困りですか? サイズは合いましたか?') },
    { name: 'within, not before', mail: text('24時間以内に更新してください。1時間前にお知らせします。') },
    { name: 'respect in a sentence', mail: text('尊敬する作家の本が届きました。') },
    { name: 'let us go shopping', mail: text('セールで冬物を選びましょう。') },
    {
      name: 'another language',
      mail: { text: 'Your order has been dispatched.' },
      outcome: 'not-applicable',
    },
  ],
  unknown: [{ name: 'no text', mail: { ...unseen('text') }, reason: 'unseen' }],
});
