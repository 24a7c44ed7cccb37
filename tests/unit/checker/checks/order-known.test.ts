import { checkTable } from '../support/check-table.ts';
import { auth, link, mailbox } from '../support/message.ts';

const no = { answers: { orderKnown: 'no' } } as const;
const yes = { answers: { orderKnown: 'yes' } } as const;
const ORDER = { subject: 'Amazon.co.jpでのご注文の確認', text: '見本 太郎様\n\nご注文を承りました。\n' };
const BUTTON = { ...ORDER, links: [link('https://shop.example/cancel', '注文をキャンセルする')] };
const ACCOUNT = { subject: 'お支払い方法のご確認', text: 'お支払い方法を更新してください。\n' };

checkTable('order-known', {
  found: [
    { name: 'unknown, with a button', mail: BUTTON, context: no, strength: 'strong' },
    {
      name: 'unknown, and the text sends to a link that was not seen',
      mail: { subject: '', text: '注文番号 250-1234567-7654321\n下記のリンクからキャンセルしてください。' },
      context: no,
      strength: 'strong',
    },
    { name: 'unknown, nothing to press', mail: ORDER, context: no, strength: 'weak' },
    {
      name: 'in English',
      mail: { subject: 'Your order has been dispatched', text: 'Hello' },
      context: no,
      strength: 'weak',
    },
    {
      name: 'passed on by a friend',
      mail: {
        ...BUTTON,
        subject: '見て',
        forwarded: { from: mailbox('Amazon.co.jp <auto-confirm@amazon.co.jp>'), subject: 'ご注文の確認' },
      },
      context: no,
      strength: 'strong',
    },
  ],
  clear: [{ name: 'known', mail: BUTTON, context: yes }],
  nearMiss: [
    {
      name: 'verified as Amazon’s: somebody in the family, or the account is in other hands',
      mail: { ...BUTTON, auth: auth('dmarc=pass amazon.co.jp') },
      context: no,
      outcome: 'found',
      strength: 'weak',
    },
    { name: 'a mail about the account', mail: ACCOUNT, context: no, outcome: 'not-applicable' },
    {
      name: 'the order history in its footer',
      mail: { ...ACCOUNT, text: `${ACCOUNT.text}注文履歴 | ヘルプ\n` },
      context: no,
      outcome: 'not-applicable',
    },
    {
      name: 'in order to, in English',
      mail: { subject: 'Sign in in order to continue', text: 'Hello' },
      context: no,
      outcome: 'not-applicable',
    },
    {
      name: 'a mail that claims nothing',
      mail: ORDER,
      context: { ...no, claims: null },
      outcome: 'not-applicable',
    },
  ],
  unknown: [{ name: 'not asked', mail: ORDER, reason: 'not-asked' }],
});
