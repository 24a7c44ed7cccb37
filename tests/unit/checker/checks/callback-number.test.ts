import { expect, test } from 'vitest';
import { checkTable, finding, unseen } from '../support/check-table.ts';
import { auth, mailbox } from '../support/message.ts';

const says = (text: string, over = {}) => ({ text: `見本 太郎様\n\n${text}\n`, ...over });
const STRANGE = 'このご注文に覚えがない場合は、サポート窓口 050-5555-0143 までお電話ください。';
const ASKED = { context: { claimedIn: ['asked' as const] } };

checkTable('callback-number', {
  found: [
    {
      name: 'a purchase that nobody made',
      mail: says(STRANGE),
      strength: 'strong',
      data: { number: '050-5555-0143' },
    },
    {
      name: 'in full-width digits, the number on a line of its own',
      mail: says('不正な購入を取り消すには、下記へご連絡ください。\nＴＥＬ\n０３－５５５５－０１９９'),
      strength: 'strong',
    },
    {
      name: 'unpaid fees and the courts',
      mail: says('未納料金があります。本日中にご連絡なき場合、法的手続きに移行します。0120-555-019'),
      strength: 'strong',
    },
    {
      name: 'the same in a copy that names nobody',
      mail: says('未納料金があります。本日中にご連絡なき場合、法的手続きに移行します。0120-555-019'),
      ...ASKED,
      strength: 'strong',
    },
    {
      name: 'masked by whoever copied it',
      mail: says('未納料金があります。ご連絡なき場合、訴訟に移ります。03-●●●●-●●●●'),
      strength: 'strong',
    },
    {
      name: 'without marks between the digits',
      mail: says('アカウントをロックしました。05055550143へ至急お電話ください。'),
      strength: 'strong',
    },
    {
      name: 'in English, from abroad',
      mail: says('If you did not authorize this purchase, call our help desk at +1 (808) 555-0143.'),
      strength: 'strong',
      data: { number: '+1 (808) 555-0143' },
    },
    {
      name: 'from Japan, written for abroad',
      mail: says('ご本人でない場合は、+81 3-5555-0143 までご連絡ください。'),
      strength: 'strong',
    },
  ],
  clear: [
    { name: 'a plain notice' },
    {
      name: 'an alarm without a number',
      mail: says('覚えがない場合は、アプリのカスタマーサービスへご連絡ください。'),
    },
  ],
  nearMiss: [
    {
      name: 'Amazon’s own number',
      mail: says('覚えがない場合は、カスタマーサービス 0120-999-373 までお電話ください。'),
    },
    ...[
      '登録された携帯電話番号が +81 90-****-0120 に変更されました。覚えがない場合は、ご連絡ください。',
      '090-****-0120 を登録しました。心当たりがない場合は、ご連絡ください。',
      '新しい電話番号: 090-****-0120\n覚えがない場合は、カスタマーサービスにご連絡ください。',
    ].map((words) => ({ name: `the reader’s own: ${words.slice(0, 20)}`, mail: says(words) })),
    {
      name: 'a verified sender: weak',
      mail: says(STRANGE, { auth: auth('dmarc=pass amazon.co.jp') }),
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'a seller: weak',
      mail: says('キャンセルをご希望の場合は、みどり商店 03-5555-0143 までお電話ください。', {
        from: mailbox('みどり商店 <a1@marketplace.amazon.co.jp>'),
      }),
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'a copy that names nobody may be a bank’s: weak',
      mail: says('お心当たりがない場合は、03-5555-0167 までご連絡ください。'),
      ...ASKED,
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'the carrier who brings a large parcel',
      mail: says('キャンセルや日時の変更は、配送業者（03-5555-0199）へお電話ください。'),
    },
    {
      name: 'a recall',
      mail: says('使用を停止してください。回収窓口: 見本電器 0120-555-019 までご連絡ください。'),
    },
    { name: 'a seller to be asked, without an alarm', mail: says('お問い合わせは 03-5555-0102 まで。') },
    {
      name: 'a warning of such calls',
      mail: says('「不正な購入」と伝え、050-5555-0143 に電話させる詐欺が報告されています。'),
    },
    {
      name: 'the number of an order',
      mail: says('キャンセルのご連絡は、注文番号 250-1234567-7654321 を添えてお願いいたします。'),
    },
    {
      name: 'the number of a payment at the till',
      mail: says('ご連絡がない場合はキャンセルします。お支払い番号: 123-456-789012'),
    },
    {
      name: 'a number without a word of calling',
      mail: says('配信停止 03-5555-0102'),
    },
    {
      name: 'a mail that claims nothing',
      mail: says(STRANGE),
      context: { claims: null },
      outcome: 'not-applicable',
    },
  ],
  unknown: [{ name: 'no text', mail: { ...unseen('text') }, reason: 'unseen' }],
});

test('a page of numbers is not read to its end', () => {
  const shops = '支店 03-5555-0102\n'.repeat(20_000);
  expect(finding('callback-number', says(`${shops}${STRANGE}`))).toMatchObject({ outcome: 'clear' });
});
