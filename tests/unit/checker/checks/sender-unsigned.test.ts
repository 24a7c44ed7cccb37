import { expect, test } from 'vitest';
import { checkTable, finding, unseen } from '../support/check-table.ts';
import { auth, mailbox } from '../support/message.ts';

const hop = (rdns: string, ip: string) => ({ helo: rdns, rdns, ip, by: 'mx.receiver.example' });
const STRANGER = [hop('mail.shop.example', '203.0.113.5')];
const RELAY = [hop('a25-2.smtp-out.us-west-2.amazonses.com', '198.51.100.2')];

checkTable('sender-unsigned', {
  found: [
    { name: 'no signature', mail: { hops: RELAY }, strength: 'strong' },
    {
      name: 'the receiver found nothing that holds',
      mail: { auth: auth('spf=pass shop.example', 'dmarc=fail amazon.co.jp') },
      strength: 'strong',
    },
    {
      name: 'a desk of Amazon’s under no name, handed over by a stranger',
      mail: { from: mailbox('no-reply@amazon.co.jp'), hops: STRANGER },
      strength: 'decisive',
    },
    {
      name: 'a person’s address of Amazon’s under Amazon’s name, handed over by a stranger',
      mail: { from: mailbox('Amazon.co.jp <jane@amazon.com>'), hops: STRANGER },
      strength: 'decisive',
    },
    { name: 'a stranger signed', mail: { dkimDomains: ['shop.example'] }, strength: 'strong' },
    { name: 'only the rented relay signed', mail: { dkimDomains: ['amazonses.com'] }, strength: 'strong' },
    {
      name: 'no signature, and a stranger handed it over',
      mail: { hops: STRANGER },
      strength: 'decisive',
      data: { host: 'mail.shop.example', domain: 'amazon.co.jp' },
    },
    {
      name: 'a stranger without a name, behind the receiver’s own machines',
      mail: { hops: [hop('', '10.0.0.7'), hop('', '203.0.113.5')] },
      strength: 'decisive',
      data: { host: '203.0.113.5' },
    },
  ],
  clear: [
    { name: 'signed', mail: { dkimDomains: ['amazon.co.jp', 'amazonses.com'], hops: RELAY } },
    {
      name: 'the receiver vouches for the signature, not for the envelope',
      mail: { auth: auth('spf=fail shop.example', 'dkim=pass amazon.co.jp') },
    },
    { name: 'the receiver vouches', mail: { auth: auth('dmarc=pass amazon.co.jp') } },
  ],
  nearMiss: [
    {
      name: 'a list strips signatures',
      mail: { hops: STRANGER, viaList: true },
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'a person at Amazon who writes to a list',
      mail: { from: mailbox('Jane Doe <jane@amazon.com>'), hops: STRANGER },
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'a foreign sender owes no signature of Amazon',
      mail: { from: mailbox('Amazon <a@shop.example>'), hops: STRANGER },
      outcome: 'not-applicable',
    },
  ],
  unknown: [
    { name: 'no headers', mail: { ...unseen('authentication'), headersComplete: false }, reason: 'unseen' },
  ],
});

test('names the host only where a stranger handed it over', () => {
  expect(finding('sender-unsigned', { hops: RELAY }).data).toEqual({ domain: 'amazon.co.jp' });
});
