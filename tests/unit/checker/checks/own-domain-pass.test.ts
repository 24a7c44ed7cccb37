import { expect, test } from 'vitest';
import { checkTable, finding, unseen } from '../support/check-table.ts';
import { auth, mailbox } from '../support/message.ts';

const FOREIGN = { from: mailbox('Amazon.co.jp <info@mail.shop.example>') };

checkTable('own-domain-pass', {
  found: [
    {
      name: 'DMARC for the sender’s own domain',
      mail: { ...FOREIGN, auth: auth('dmarc=pass mail.shop.example') },
      strength: 'note',
      data: { domain: 'mail.shop.example', methods: 'DMARC' },
    },
    {
      name: 'SPF and DKIM, for the domain above it',
      mail: { ...FOREIGN, auth: auth('spf=pass shop.example', 'dkim=pass shop.example', 'dmarc=none x') },
      strength: 'note',
      data: { domain: 'shop.example', methods: 'SPF、DKIM' },
    },
    {
      name: 'From forged, the envelope verified',
      mail: { auth: auth('spf=pass bulk.example', 'dkim=none ', 'dmarc=fail amazon.co.jp') },
      strength: 'note',
      data: { domain: 'bulk.example', methods: 'SPF' },
    },
    {
      name: 'under co.jp only a whole name is an owner',
      mail: {
        from: mailbox('Amazon <a@mail.shop.co.jp>'),
        auth: auth('spf=pass other.co.jp', 'dkim=pass shop.co.jp'),
      },
      strength: 'note',
      data: { domain: 'shop.co.jp', methods: 'DKIM' },
    },
    {
      name: 'From forged, several strangers verified: the first is named, with what passed for it',
      mail: { auth: auth('spf=pass', 'spf=pass bulk.example', 'dkim=pass other.example') },
      strength: 'note',
      data: { domain: 'bulk.example', methods: 'SPF' },
    },
  ],
  clear: [
    {
      name: 'nothing passed',
      mail: { ...FOREIGN, auth: auth('spf=none shop.example', 'dmarc=fail shop.example') },
    },
    {
      name: 'only a chain that says what others saw',
      mail: { ...FOREIGN, auth: auth('arc=pass shop.example') },
    },
    { name: 'only a stranger passed', mail: { ...FOREIGN, auth: auth('spf=pass bulk.example') } },
  ],
  nearMiss: [
    {
      name: 'Amazon’s own mail, which also passes for its relay',
      mail: { auth: auth('dkim=pass amazonses.com', 'dkim=pass amazon.co.jp', 'dmarc=pass amazon.co.jp') },
    },
    {
      name: 'a list that passes for itself',
      mail: { auth: auth('spf=pass lists.example', 'dkim=fail amazon.co.jp'), viaList: true },
    },
    {
      name: 'passed on by a friend',
      mail: {
        from: mailbox('花子 <hanako@reader.example>'),
        auth: auth('dmarc=pass reader.example'),
        forwarded: { from: mailbox('Amazon.co.jp <auto-confirm@amazon.co.jp>'), subject: '' },
      },
      outcome: 'not-applicable',
    },
    {
      name: 'a mail that claims nothing',
      mail: { ...FOREIGN, auth: auth('dmarc=pass mail.shop.example') },
      context: { claims: null },
      outcome: 'not-applicable',
    },
  ],
  unknown: [
    { name: 'no headers', mail: unseen('authentication'), reason: 'unseen' },
    { name: 'the receiver wrote an empty result', mail: { ...FOREIGN, auth: auth() }, reason: 'no-result' },
    { name: 'the receiver wrote nothing', mail: FOREIGN, reason: 'no-result' },
  ],
});

test.each([
  ['dkim=pass header.d=shop.example', 'header.d=shop.example'],
  ['dkim=pass header.i=@shop.example', 'header.i=@shop.example'],
  ['spf=pass smtp.mailfrom=shop.example', 'smtp.mailfrom=shop.example'],
  ['dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example', 'header.from=shop.example'],
])('of %s quotes where the receiver names the domain, once', (written, quoted) => {
  const value = `mx.receiver.example; ${written}`;
  const { evidence } = finding('own-domain-pass', {
    ...FOREIGN,
    auth: auth('dkim=pass shop.example'),
    headers: [{ name: 'authentication-results', value }],
  });
  expect(evidence).toEqual([expect.objectContaining({ part: 'headers', quote: quoted })]);
});
