import { expect, test } from 'vitest';
import { checkTable, finding, unseen } from '../support/check-table.ts';
import { auth, mailbox } from '../support/message.ts';

const ARRIVED = 'from a.example by mx.receiver.example; Tue, 21 Nov 2023 00:00:01 +0000 (UTC)';

/** A mail with these header lines, a good Date and a Received line unless given. */
function headed(over: Record<string, string>) {
  const all = { received: ARRIVED, date: 'Tue, 21 Nov 2023 00:00:00 +0000', ...over };
  const headers = Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({ name, value }));
  const time = Date.parse(all.date);
  return { headers, date: Number.isNaN(time) ? null : new Date(time) };
}
const FOXMAIL = headed({ 'x-mailer': 'Foxmail 6, 13, 102, 15 [cn]' });
const ZONE = headed({ date: 'Tue, 21 Nov 2023 08:00:00 +0800' });

checkTable('mailer-odd', {
  found: [
    { name: 'Foxmail', mail: FOXMAIL, strength: 'weak', data: { marks: ['mailer'], mailer: 'Foxmail' } },
    {
      name: 'Outlook Express under a foreign sender',
      mail: {
        from: mailbox('Amazon.co.jp <x@shop.example>'),
        ...headed({ 'x-mailer': 'Microsoft Outlook Express 6.00.2900.5512' }),
      },
      strength: 'weak',
      data: { mailer: 'Microsoft Outlook' },
    },
    {
      name: 'Coremail, which names itself in another field',
      mail: headed({ 'user-agent': 'Coremail Webmail Server' }),
      strength: 'weak',
      data: { mailer: 'Coremail' },
    },
    {
      name: 'Foxmail’s boundary without quotation marks',
      mail: headed({ 'content-type': 'multipart/mixed; boundary=001_Dragon12_=' }),
      strength: 'weak',
      data: { marks: ['boundary'] },
    },
    {
      name: 'Foxmail’s boundary, its name taken away',
      mail: headed({ 'content-type': 'multipart/alternative; boundary="=====001_Dragon123456_====="' }),
      strength: 'weak',
      data: { marks: ['boundary'] },
    },
    { name: 'no Date', mail: headed({ date: '' }), strength: 'weak', data: { marks: ['no-date'] } },
    { name: 'an empty Date', mail: headed({ date: ' ' }), strength: 'weak', data: { marks: ['no-date'] } },
    {
      name: 'dated a week after it came, by a line with another semicolon',
      mail: headed({
        received: ARRIVED.replace(' by', ' (a; b) by'),
        date: 'Tue, 28 Nov 2023 00:00:00 +0000',
      }),
      strength: 'weak',
      data: { marks: ['future-date'] },
    },
    {
      name: 'a spreadsheet’s zero',
      mail: headed({ date: 'Sat, 30 Dec 1899 00:00:00 +0000' }),
      strength: 'weak',
      data: { marks: ['old-date'] },
    },
    {
      name: 'dated a week after it came',
      mail: headed({ date: 'Tue, 28 Nov 2023 00:00:00 +0000' }),
      strength: 'weak',
      data: { marks: ['future-date'] },
    },
    { name: 'the clock of UTC+8', mail: ZONE, strength: 'weak', data: { marks: ['zone'] } },
    {
      name: 'everything at once is still one weak sign',
      mail: headed({ 'x-mailer': 'Foxmail 7', date: 'Tue, 28 Nov 2023 00:00:00 +0800' }),
      strength: 'weak',
      data: { marks: ['mailer', 'future-date', 'zone'] },
    },
  ],
  clear: [
    { name: 'a date and no program', mail: headed({}) },
    {
      name: 'a late date, and nobody who says when it came',
      mail: headed({ received: '', date: 'Tue, 28 Nov 2098 00:00:00 +0000' }),
    },
    { name: 'a date that cannot be read', mail: headed({ date: 'yesterday' }) },
  ],
  nearMiss: [
    {
      name: 'a person at Amazon who lives at +0800',
      mail: { from: mailbox('Jane Doe <jane@amazon.com>'), ...ZONE },
      outcome: 'not-applicable',
    },
    {
      name: 'a seller at +0800, by way of the marketplace relay',
      mail: { from: mailbox('緑商店 (Amazon) <k3v9@marketplace.amazon.co.jp>'), ...ZONE },
      outcome: 'not-applicable',
    },
    {
      name: 'a friend at +0800 who passes a mail on with Foxmail',
      mail: {
        ...FOXMAIL,
        from: mailbox('花子 <hanako@reader.example>'),
        forwarded: { from: mailbox('Amazon.co.jp <auto-confirm@amazon.co.jp>'), subject: '' },
      },
      outcome: 'unknown',
    },
    { name: 'a list', mail: { ...FOXMAIL, viaList: true }, outcome: 'unknown' },
    { name: 'the receiver vouches', mail: { ...ZONE, auth: auth('dmarc=pass amazon.co.jp') } },
    { name: 'the clocks differ by an hour', mail: headed({ date: 'Tue, 21 Nov 2023 01:00:00 +0000' }) },
    { name: 'held up on the way', mail: headed({ date: 'Wed, 1 Nov 2023 00:00:00 +0000' }) },
    {
      name: 'a mail that claims nothing',
      mail: FOXMAIL,
      context: { claims: null },
      outcome: 'not-applicable',
    },
  ],
  unknown: [
    { name: 'no headers', mail: unseen('authentication'), reason: 'unseen' },
    {
      name: 'the writer’s own program and clock are gone',
      mail: { ...FOXMAIL, viaList: true },
      reason: 'forwarded',
    },
  ],
});

test.each([
  ['the program', FOXMAIL, ['Foxmail 6, 13, 102, 15 [cn]']],
  ['the date', ZONE, ['Tue, 21 Nov 2023 08:00:00 +0800']],
])('quotes only the line that is odd: %s', (_, mail, lines) => {
  expect(finding('mailer-odd', mail).evidence.map(({ quote }) => quote)).toEqual(lines);
});

test('quotes the lines', () => {
  const mail = headed({ 'x-mailer': 'Foxmail 7 [cn]', date: 'Tue, 21 Nov 2023 08:00:00 +0800' });
  expect(finding('mailer-odd', mail).evidence.map(({ quote }) => quote)).toEqual([
    'Foxmail 7 [cn]',
    'Tue, 21 Nov 2023 08:00:00 +0800',
  ]);
});
