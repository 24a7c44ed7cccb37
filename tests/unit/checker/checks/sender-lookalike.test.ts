import { expect, test } from 'vitest';
import { checkTable, finding, unseen } from '../support/check-table.ts';
import { mailbox } from '../support/message.ts';

const from = (written: string) => ({ from: mailbox(written) });

checkTable('sender-lookalike', {
  found: [
    { name: 'a letter changed', mail: from('a@amazom.example'), strength: 'decisive' },
    { name: 'rn for m', mail: from('a@arnazon.example'), strength: 'decisive' },
    { name: 'with hyphens', mail: from('a@amazon-co-jp.example'), strength: 'decisive' },
    { name: 'in front of another domain', mail: from('a@amazon.co.jp.shop.example'), strength: 'decisive' },
    { name: 'no dot before amazon.co.jp', mail: from('a@fake-amazon.co.jp'), strength: 'decisive' },
    { name: 'a label inside', mail: from('a@amazon.security.co.jp'), strength: 'decisive' },
    { name: 'before the @', mail: from('amazon.co.jp@shop.example'), strength: 'decisive' },
    {
      name: 'punycode, told as it looks',
      mail: from('a@xn--mazon-3ve.co.jp'),
      strength: 'decisive',
      data: { shown: expect.stringMatching(/mazon\.co\.jp$/) },
    },
  ],
  clear: [
    { name: 'an official address' },
    { name: 'a foreign address that imitates nothing', mail: from('Amazon <info@shop.example>') },
  ],
  nearMiss: [
    { name: 'a seller', mail: from('x1y2@marketplace.amazon.co.jp') },
    { name: 'the relay that anybody may rent', mail: from('a@us-west-2.amazonses.com') },
    { name: 'amazing', mail: from('a@amazingthings.jp') },
    { name: 'another brand', mail: from('a@amazfit.example') },
    {
      name: 'a river, in a mail that claims nothing',
      mail: from('tour@amazon-river.example'),
      context: { claims: null },
      outcome: 'not-applicable',
    },
  ],
  unknown: [
    { name: 'no sender shown', mail: { ...unseen('sender'), from: null }, reason: 'unseen' },
    { name: 'only a name shown', mail: from('Amazon.co.jp'), reason: 'unseen' },
  ],
});

test('a domain in plain letters is told once', () => {
  const data = { address: 'a@amazom.example', domain: 'amazom.example' };
  expect(finding('sender-lookalike', from('a@amazom.example')).data).toEqual(data);
});
