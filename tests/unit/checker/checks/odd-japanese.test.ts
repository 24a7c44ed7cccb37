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
    {
      name: 'nothing where the reader’s address was to stand',
      mail: text('このメッセージは  に送信されました。'),
      strength: 'weak',
      data: { kind: 'gap' },
    },
    {
      name: 'nothing where a name was to stand',
      mail: text('特典をご利用いただけない状況です。  様\nご確認ください。'),
      strength: 'weak',
      data: { kind: 'gap' },
    },
    {
      name: 'letters that an encoding lost',
      mail: text('マイストア? |タイムセール? |ギフト券'),
      strength: 'weak',
      data: { kind: 'width' },
    },
    { name: 'days counted oddly', mail: text('3日間以内に登録してください。'), strength: 'weak' },
    { name: 'a hyphen for the long vowel', mail: text('本メ-ルは自動で送信しています。'), strength: 'weak' },
    { name: 'a letter of another script', mail: text('確認できない埸合は、停止します。'), strength: 'weak' },
    { name: 'katakana for hiragana', mail: text('下記ヘアクセスしてください。'), strength: 'weak' },
    {
      name: 'blanks in subject and text',
      mail: { ...text('アカ ウントを確認しました。'), subject: 'サー ビスの確認' },
      strength: 'weak',
      data: { kind: 'blank' },
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
    { name: 'a trip of three days', mail: text('3日間の視聴期限です。') },
    { name: 'a question before a bar', mail: text('何をお探しですか? | ヘルプ') },
    { name: 'a shop with a hyphen', mail: text('受け取り場所: セブン-イレブン、カード-サイト間の連携') },
    { name: 'help behind kanji', mail: text('以下ヘルプをご覧ください。') },
    {
      name: 'an address at the end of a line, the customer on the next',
      mail: text('account-alert@amazon.co.jp\nお客様'),
    },
    { name: 'a message with its reader', mail: text('このメッセージは見本様に送信されました。') },
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
