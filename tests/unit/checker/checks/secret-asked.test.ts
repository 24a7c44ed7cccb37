import { expect, test } from 'vitest';
import { checkTable, finding, unseen } from '../support/check-table.ts';

const text = (words: string) => ({ text: `見本 太郎様\n\n${words}\n\nAmazon.co.jp` });

checkTable('secret-asked', {
  found: [
    {
      name: 'gift cards to be bought, in whatever name',
      mail: text('Amazonギフト券を5万円分、コンビニで購入して、番号の写真を返信してください。'),
      context: { claims: null },
      strength: 'strong',
      data: { how: 'send', secrets: ['ギフトカードの番号'] },
    },
    {
      name: 'after a sentence that says not to',
      mail: text('パスワードは他人に教えないでください。本人確認のため、パスワードを返信してください。'),
      strength: 'strong',
    },
    {
      name: 'after an English sentence that says not to',
      mail: text('We never ask for it by phone. Please send your password to us.'),
      strength: 'strong',
      data: { secrets: ['password'] },
    },
    {
      name: 'before a sentence that says not to',
      mail: text('本人確認のため、パスワードを返信してください。電話でお尋ねすることはありません。'),
      strength: 'strong',
    },
    {
      name: 'far from lines that speak of something else',
      mail: text(
        `お尋ねではありません\n${'あ'.repeat(60)}\nパスワードを返信してください\n${'あ'.repeat(60)}\nお尋ねではありません`,
      ),
      strength: 'strong',
    },
    {
      name: 'a list to be typed',
      mail: text('下記の項目をご入力ください。\nカード番号\n暗証番号\n'),
      strength: 'strong',
      data: { how: 'type', secrets: ['カード番号', '暗証番号'] },
    },
    {
      name: 'what is to be sent before what is to be typed',
      mail: text('暗証番号を入力してください。次に、パスワードを返信してください。'),
      strength: 'strong',
      data: { how: 'send', secrets: ['パスワード'] },
    },
    {
      name: 'reply with the password',
      mail: text('ご本人確認のため、パスワードをこのメールに返信してください。'),
      strength: 'strong',
      data: { how: 'send', secrets: ['パスワード'] },
    },
    {
      name: 'a list in one sentence',
      mail: text('クレジットカード番号、有効期限、セキュリティコードをメールでお知らせください。'),
      strength: 'strong',
      data: { secrets: ['クレジットカード番号', 'セキュリティコード'] },
    },
    { name: 'the code just sent', mail: text('届いた確認コードをSMSで送ってください。'), strength: 'strong' },
    { name: 'told on the phone', mail: text('お電話で暗証番号をお伝えください。'), strength: 'strong' },
    {
      name: 'the gift card’s number',
      mail: text('ギフトカード番号の写真を送信してください。'),
      strength: 'strong',
    },
    {
      name: 'buy gift cards and send what is on them',
      mail: text('コンビニでギフトカードを購入し、裏面の番号を返信してください。'),
      strength: 'strong',
    },
    {
      name: 'a list beneath the ask',
      mail: text('以下の情報をご返信ください。\n・お名前\n・カード番号:\n・セキュリティコード\n'),
      strength: 'strong',
      data: { how: 'send', secrets: ['カード番号', 'セキュリティコード'] },
    },
    {
      name: 'typing two at once',
      mail: text('下のページでカード番号と暗証番号を入力してください。'),
      strength: 'strong',
      data: { how: 'type' },
    },
    { name: 'in English', mail: text('Please reply with your card number and PIN.'), strength: 'strong' },
  ],
  clear: [
    { name: 'a notice' },
    { name: 'an ask for something else', mail: text('ご住所を入力してください。') },
  ],
  nearMiss: [
    {
      name: 'in another’s name, a sign-in page’s password',
      mail: text('パスワードを返信してください。'),
      context: { claims: null },
      outcome: 'not-applicable',
    },
    {
      name: 'in another’s name, a shop that says how to see the number',
      mail: text('ギフトカードをご購入の方に、番号の確認方法をお知らせします。'),
      context: { claims: null },
      outcome: 'not-applicable',
    },
    {
      name: 'in another’s name, a shop that sells gift cards',
      mail: text('ギフトカードをご購入いただけます。番号は、画面に出ます。'),
      context: { claims: null },
      outcome: 'not-applicable',
    },
    {
      name: 'typing one: weak',
      mail: text('クレジットカード番号を入力してください。'),
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'the same one typed twice: weak',
      mail: text('暗証番号を入力してください。もう一度、暗証番号を入力してください。'),
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'a list that need not be sent',
      mail: text('以下の情報をお電話でお伝えいただく必要はありません。\nパスワード\n暗証番号\n'),
    },
    {
      name: 'a heading far below a list',
      mail: text(`以下の情報をご返信ください。\n${'お届け先\n'.repeat(12)}パスワード\n`),
    },
    {
      name: 'a heading after a long line below a list',
      mail: text(`以下の情報をご返信ください。\n${'あ'.repeat(400)}\nパスワード\n`),
    },
    { name: 'do not share it', mail: text('パスワードを他人に教えないでください。') },
    {
      name: 'nobody will ask',
      mail: text('Amazonの担当者がパスワードを教えてくださいとお願いすることはありません。'),
    },
    { name: 'who asks is a thief', mail: text('確認コードを送ってくださいと求める電話は詐欺です。') },
    {
      name: 'a code mail',
      mail: text(
        'サインインするには、次の確認コードを入力してください。\n\n482 913\n\n他の人には教えないでください。',
      ),
    },
    {
      name: 'a two-step notice',
      mail: text('2段階認証を設定しました。覚えがない場合は、パスワードを変更してください。'),
    },
    {
      name: 'ask us if you did not change it',
      mail: text('パスワードを変更した覚えがない場合は、カスタマーサービスにご連絡ください。'),
    },
    {
      name: 'change it, then write to us',
      mail: text('心当たりがない場合は、パスワードを変更し、カスタマーサービスまでご連絡ください。'),
    },
    { name: 'a new password after a reset', mail: text('画面で新しいパスワードを入力してください。') },
    {
      name: 'a hold that asks for papers',
      mail: text('サインインして、カードの利用明細など請求先の分かる書類をアップロードしてください。'),
    },
    {
      name: 'the password told to the driver',
      mail: text('到着したら、お受け取り用のパスワードを配達員にお伝えください。'),
    },
    { name: 'a gift card received', mail: text('ギフト券番号をアカウントに入力してください。') },
    {
      name: 'the card that failed',
      mail: text('有効期限の更新または新しいクレジットカード情報を入力してください。'),
    },
    {
      name: 'the last digits',
      mail: text('カード番号の下4桁をお知らせください。カード番号を末尾だけお知らせください。'),
    },
    { name: 'a list of what delivery needs', mail: text('以下の情報をご入力ください。\n住所\n電話番号\n') },
    {
      name: 'in English, told not to',
      mail: text(`Never send your password to us. ${'Thank you. '.repeat(10)}`),
    },
  ],
  unknown: [{ name: 'no text', mail: { ...unseen('text') }, reason: 'unseen' }],
});

test('the evidence is the ask as written, for three asks at most; four secrets are named', () => {
  const asks = ['パスワード', '暗証番号', '認証番号', '認証コード', 'カード番号'].map(
    (one) => `${one}を返信してください`,
  );
  const { text: whole } = text(`\u200B${asks.join('。\n')}。`);
  const { evidence, data } = finding('secret-asked', { text: whole });
  expect(evidence.map(({ quote }) => quote)).toEqual(asks.slice(0, 3));
  for (const { part, start, end, quote } of evidence) {
    expect(part).toBe('text');
    expect(whole.slice(start, end)).toBe(quote);
  }
  expect(data.secrets).toHaveLength(4);
});

test('the evidence of gift cards is the whole ask', () => {
  const ask = 'ギフトカードを購入し、番号を返信してください';
  expect(finding('secret-asked', text(`至急、${ask}。`)).evidence).toMatchObject([{ quote: ask }]);
});
