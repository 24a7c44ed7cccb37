import { expect, test } from 'vitest';
import { checkTable, finding } from '../support/check-table.ts';
import { mailbox } from '../support/message.ts';

const replyTo = (...addresses: string[]) => ({ replyTo: addresses.map(mailbox) });
const FOREIGN = { from: mailbox('Amazon.co.jp <info@mail.shop.example>') };

checkTable('reply-elsewhere', {
  found: [
    {
      name: 'a free mailbox behind Amazon’s address',
      mail: replyTo('amazon.support@gmail.com'),
      strength: 'strong',
      data: { domain: 'gmail.com', free: true },
    },
    {
      name: 'a stranger behind Amazon’s address',
      mail: replyTo('support@alert.example'),
      strength: 'strong',
      data: { reply: 'support@alert.example', free: false },
    },
    {
      name: 'somebody else behind a foreign sender',
      mail: { ...FOREIGN, ...replyTo('reply@other.example') },
      strength: 'strong',
    },
    {
      name: 'a stranger beside Amazon’s own',
      mail: replyTo('no-reply@amazon.co.jp', 'desk@shop.example'),
      strength: 'strong',
      data: { domain: 'shop.example' },
    },
    { name: 'Amazon before the @ only', mail: replyTo('amazon.co.jp@shop.example'), strength: 'strong' },
  ],
  clear: [
    { name: 'none', mail: {} },
    { name: 'the sender itself', mail: replyTo('shipment-tracking@amazon.co.jp') },
  ],
  nearMiss: [
    { name: 'Amazon’s bounce address', mail: replyTo('20260101abcp0fe-C5X@bounces.amazon.co.jp') },
    {
      name: 'a seller by way of the marketplace relay',
      mail: {
        from: mailbox('緑商店 - Amazon マーケットプレイス <k3v9@marketplace.amazon.co.jp>'),
        ...replyTo('k3v9+a1b2@m.marketplace.amazon.co.jp'),
      },
    },
    {
      name: 'a sender’s own address that carries ours (VERP)',
      mail: { ...FOREIGN, ...replyTo('reply+taro=reader.example@bounce.shop.example') },
    },
    { name: 'a list', mail: { ...replyTo('talk@lists.example'), viaList: true }, outcome: 'not-applicable' },
    {
      name: 'a forwarding service',
      mail: { ...replyTo('me@gmail.com'), headers: [{ name: 'x-forwarded-to', value: 'me@gmail.com' }] },
      outcome: 'not-applicable',
    },
    {
      name: 'a friend who passes it on',
      mail: {
        from: mailbox('花子 <hanako@office.example>'),
        ...replyTo('hanako@gmail.com'),
        forwarded: { from: mailbox('Amazon.co.jp <auto-confirm@amazon.co.jp>'), subject: '' },
      },
      outcome: 'not-applicable',
    },
  ],
  unknown: [{ name: 'no headers', mail: { headersComplete: false }, reason: 'unseen' }],
});

test('quotes the header', () => {
  const headers = [{ name: 'reply-to', value: 'Amazon <desk@shop.example>' }];
  expect(finding('reply-elsewhere', { ...replyTo('desk@shop.example'), headers }).evidence).toEqual([
    expect.objectContaining({ part: 'headers', quote: 'desk@shop.example' }),
  ]);
});
