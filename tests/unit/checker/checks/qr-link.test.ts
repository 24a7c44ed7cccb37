import { expect, test } from 'vitest';
import { checkTable, finding, unseen } from '../support/check-table.ts';
import { auth, link } from '../support/message.ts';

const qr = (href: string, over = {}) => link(href, '', { qr: true, ...over });
const picture = { name: 'image001.png', qr: ['…'] };
const SCAN = 'アカウントを確認するため、下のQRコードをスマートフォンで読み取ってください。';
const LONG = 'ご注文の商品を発送しました。お届けまでお待ちください。'.repeat(10);
const EVIL = qr('https://login.account-check.example/ap/signin');
const withCode = (code = EVIL, over = {}) => ({ links: [code], pictures: [picture], text: SCAN, ...over });

checkTable('qr-link', {
  found: [
    {
      name: 'a code to be scanned leads elsewhere',
      mail: withCode(),
      strength: 'decisive',
      data: { host: 'login.account-check.example' },
    },
    {
      name: 'beside a code to an app shop',
      mail: withCode(EVIL, { links: [qr('https://apps.apple.com/jp/app/id1'), EVIL] }),
      strength: 'decisive',
      data: { host: 'login.account-check.example' },
    },
    {
      name: 'from a body that names nobody, by way of a redirector',
      mail: withCode(qr('https://shop.example/', { chain: ['https://r.example/', 'https://shop.example/'] })),
      context: { claimedIn: ['asked'] },
      strength: 'decisive',
    },
    {
      name: 'from a body that names nobody: strong',
      mail: withCode(),
      context: { claimedIn: ['asked'] },
      strength: 'strong',
    },
    {
      name: 'named, and nothing asked: strong',
      mail: withCode(EVIL, { subject: 'QRコード', text: 'いつもありがとうございます。'.repeat(20) }),
      strength: 'strong',
    },
    { name: 'the picture is the whole mail', mail: withCode(EVIL, { text: '' }), strength: 'decisive' },
    {
      name: 'among official ones',
      mail: withCode(EVIL, { links: [qr('https://www.amazon.co.jp/'), EVIL] }),
      strength: 'decisive',
    },
    {
      name: 'a picture brought by itself: strong',
      mail: { ...withCode(EVIL, { text: '' }), kind: 'url' },
      context: { claimedIn: ['asked'] },
      strength: 'strong',
    },
    {
      name: 'a picture told to be of such a mail',
      mail: { ...withCode(EVIL, { text: '' }), kind: 'url' },
      context: { claimedIn: ['told'] },
      strength: 'decisive',
    },
    {
      name: 'a code that nobody is asked to use: strong',
      mail: withCode(EVIL, { text: LONG }),
      strength: 'strong',
    },
    {
      name: 'a short address that hides its goal: strong',
      mail: withCode(qr('https://bit.ly/x', { opaque: true })),
      strength: 'strong',
      data: { hidden: true },
    },
  ],
  clear: [
    { name: 'a picture without a code', mail: { pictures: [{ name: 'logo.png', qr: [] }] } },
    { name: 'a code to Amazon', mail: withCode(qr('https://www.amazon.co.jp/gp/css/order-history')) },
    { name: 'a code that holds no address', mail: { pictures: [picture] } },
  ],
  nearMiss: [
    { name: 'no picture, no word of codes', outcome: 'not-applicable' },
    { name: "a carrier's counter", mail: withCode(qr('https://toi.kuronekoyamato.co.jp/x')) },
    {
      name: 'a link to press is no code',
      mail: { links: [link('https://shop.example/')] },
      outcome: 'not-applicable',
    },
    {
      name: 'an app shop: weak',
      mail: withCode(qr('https://apps.apple.com/jp/app/id1')),
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: "the code in a friend's signature, under a mail passed on: weak",
      mail: withCode(EVIL, { text: LONG, forwarded: { from: null, subject: '' } }),
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'in a mail whose sender was verified: strong',
      mail: withCode(EVIL, { auth: auth('dmarc=pass amazon.co.jp', 'dkim=pass amazon.co.jp') }),
      outcome: 'found',
      strength: 'strong',
    },
  ],
  unknown: [
    {
      name: 'it speaks of a code, but pictures do not come with text',
      mail: { ...unseen('links'), text: SCAN },
      reason: 'unseen',
    },
    {
      name: 'a picture that could not be opened, beside one that could',
      mail: {
        pictures: [
          { name: 'logo.png', qr: [] },
          { name: 'code.heic', qr: [], unread: true },
        ],
      },
      reason: 'unread',
    },
    { name: 'it names a code', mail: { text: '下のQRコードからどうぞ。' }, reason: 'remote' },
    {
      name: 'it says what to do with a code',
      mail: { text: 'カメラをかざしてください。' },
      reason: 'remote',
    },
    { name: 'it speaks of a code in a picture that would be loaded', mail: { text: SCAN }, reason: 'remote' },
  ],
});

test('what the code says is the evidence, and no other check convicts by it', () => {
  expect(finding('qr-link', withCode()).evidence).toMatchObject([{ quote: EVIL.href }]);
  expect(finding('action-link-foreign', withCode())).toMatchObject({ outcome: 'not-applicable' });
});

test('where it ends is told as known, unless the code hides it', () => {
  expect(finding('qr-link', withCode()).data).toEqual({
    host: 'login.account-check.example',
    domain: 'account-check.example',
  });
});
