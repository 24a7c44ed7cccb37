import { checkTable, unseen } from '../support/check-table.ts';
import { auth, mailbox } from '../support/message.ts';

checkTable('genuine-authentication', {
  found: [
    {
      name: 'dmarc=pass for the From domain',
      mail: { auth: auth('dmarc=pass amazon.co.jp') },
      strength: 'reassuring',
      data: { domain: 'amazon.co.jp' },
    },
    { name: 'dmarc=pass, domain left out', mail: { auth: auth('dmarc=pass') }, strength: 'reassuring' },
    {
      name: 'an aligned signature',
      mail: { from: mailbox('Amazon <account-update@amazon.com>'), auth: auth('dkim=pass amazon.com') },
      strength: 'reassuring',
    },
  ],
  clear: [
    { name: 'dmarc=fail', mail: { auth: auth('dmarc=fail amazon.co.jp') } },
    {
      name: 'a signature passed, but DMARC failed',
      mail: { auth: auth('dkim=pass amazon.co.jp', 'dmarc=fail') },
    },
  ],
  nearMiss: [
    {
      name: 'a foreign sender passes for its own domain',
      mail: { from: mailbox('Amazon.co.jp <a@shop.example>'), auth: auth('dmarc=pass shop.example') },
    },
    { name: 'SPF alone', mail: { auth: auth('spf=pass bounces.amazon.co.jp') } },
    { name: 'the relay that anybody may rent', mail: { auth: auth('dkim=pass amazonses.com') } },
    { name: 'another official domain than From’s', mail: { auth: auth('dmarc=pass amazon.com') } },
    { name: 'a domain that only ends like it', mail: { auth: auth('dkim=pass fake-amazon.co.jp') } },
    {
      name: 'a mail inside a forwarded one: the pass is the friend’s',
      mail: {
        auth: auth('dmarc=pass amazon.co.jp'),
        forwarded: { from: mailbox('Amazon <a@amazon.co.jp>'), subject: '' },
      },
    },
  ],
  unknown: [
    { name: 'no headers', mail: { ...unseen('authentication') }, reason: 'unseen' },
    { name: 'no sender', mail: { ...unseen('sender'), from: null }, reason: 'unseen' },
    { name: 'headers without results', mail: { auth: null }, reason: 'no-result' },
  ],
});
