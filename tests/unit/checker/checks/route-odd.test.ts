import { expect, test } from 'vitest';
import { checkTable, finding, unseen } from '../support/check-table.ts';
import { auth, mailbox } from '../support/message.ts';

const hop = (rdns: string, ip: string, by = 'mx.receiver.example') => ({ helo: rdns, rdns, ip, by });
/** What Postfix writes over a host without a name. */
const nameless = (ip: string) => ({
  hops: [hop('', ip)],
  headers: [{ name: 'received', value: `from mail.shop.example (unknown [${ip}]) by mx.receiver.example` }],
});
const RELAY = hop('a25-2.smtp-out.us-west-2.amazonses.com', '198.51.100.2');
/** A signature line of Amazon's, which anybody can copy: present, not verified. */
const SIGNED = { dkimDomains: ['amazon.co.jp'] };
const FOREIGN = { from: mailbox('Amazon.co.jp <info@shop.example>') };

checkTable('route-odd', {
  found: [
    {
      name: 'Amazon’s address from a nameless host',
      mail: { ...SIGNED, ...nameless('203.0.113.5') },
      strength: 'strong',
      data: { domain: 'amazon.co.jp', host: '203.0.113.5', nameless: true },
    },
    {
      name: 'Amazon’s address from somebody’s host',
      mail: { ...SIGNED, hops: [hop('mail.shop.example', '203.0.113.5')] },
      strength: 'weak',
      data: { host: 'mail.shop.example', nameless: false },
    },
    {
      name: 'a host that only calls itself Amazon’s',
      mail: { ...SIGNED, hops: [{ ...hop('', '203.0.113.5'), helo: 'x.us-west-2.amazonses.com' }] },
      strength: 'weak',
    },
    {
      name: 'a nameless host above a line that names Amazon’s relay',
      mail: { ...SIGNED, ...nameless('203.0.113.5'), hops: [hop('', '203.0.113.5'), RELAY] },
      strength: 'weak',
    },
    {
      name: 'nameless and unsigned: the stranger is told elsewhere, the missing name here',
      mail: nameless('203.0.113.5'),
      strength: 'weak',
      data: { host: '203.0.113.5', nameless: true },
    },
    {
      name: 'a foreign sender’s nameless host',
      mail: { ...FOREIGN, ...nameless('203.0.113.5') },
      strength: 'weak',
    },
  ],
  clear: [
    { name: 'Amazon’s relay', mail: { hops: [RELAY] } },
    { name: 'Amazon itself', mail: { hops: [hop('smtp-fw-1.amazon.com', '198.51.100.9')] } },
    {
      name: 'a foreign sender with a name',
      mail: { ...FOREIGN, hops: [hop('mail.shop.example', '203.0.113.5')] },
    },
  ],
  nearMiss: [
    {
      name: 'unsigned from somebody’s host, which sender-unsigned tells',
      mail: { hops: [hop('mail.shop.example', '203.0.113.5')] },
      outcome: 'not-applicable',
    },
    { name: 'the relay, at a receiver that looks up no names', mail: { hops: [hop('', '54.240.27.83')] } },
    { name: 'a foreign sender there', mail: { ...FOREIGN, hops: [hop('', '203.0.113.5')] } },
    {
      name: 'the receiver vouches, whatever the way',
      mail: { ...nameless('203.0.113.5'), auth: auth('dmarc=pass amazon.co.jp') },
    },
    {
      name: 'hops inside the receiver, private or its own',
      mail: {
        hops: [
          hop('localhost', '127.0.0.1'),
          hop('', '17.57.152.36', 'p120-mailgateway'),
          hop('gw.receiver.example', '203.0.113.9'),
          RELAY,
        ],
      },
    },
    {
      name: 'a list',
      mail: { ...nameless('203.0.113.5'), viaList: true },
      outcome: 'unknown',
    },
    {
      name: 'a friend who passes it on',
      mail: {
        ...nameless('203.0.113.5'),
        forwarded: { from: mailbox('Amazon.co.jp <auto-confirm@amazon.co.jp>'), subject: '' },
      },
      outcome: 'unknown',
    },
  ],
  unknown: [
    { name: 'no headers', mail: unseen('authentication'), reason: 'unseen' },
    { name: 'passed on', mail: { ...nameless('203.0.113.5'), viaList: true }, reason: 'forwarded' },
    { name: 'no Received line', reason: 'no-route' },
    { name: 'only the receiver’s own machines', mail: { hops: [hop('', '10.0.0.7')] }, reason: 'no-route' },
  ],
});

test('quotes the address as the receiver wrote it', () => {
  expect(finding('route-odd', nameless('203.0.113.5')).evidence).toEqual([
    expect.objectContaining({ part: 'headers', quote: '203.0.113.5' }),
  ]);
});
