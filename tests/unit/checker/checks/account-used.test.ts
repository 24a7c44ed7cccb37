import { checkTable } from '../support/check-table.ts';
import { auth, mailbox } from '../support/message.ts';

const no = { answers: { accountUsed: 'no' } } as const;
const yes = { answers: { accountUsed: 'yes' } } as const;

checkTable('account-used', {
  found: [
    { name: 'another address', context: no, strength: 'strong' },
    {
      name: 'another address, verified for the sender’s own domain only',
      mail: { from: mailbox('Amazon <a@shop.example>'), auth: auth('dmarc=pass shop.example') },
      context: no,
      strength: 'strong',
    },
  ],
  clear: [{ name: 'the registered address, to which frauds come as well', context: yes }],
  nearMiss: [
    {
      name: 'verified as Amazon’s: somebody registered this address, or a second account',
      mail: { auth: auth('dmarc=pass amazon.co.jp') },
      context: no,
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'passed on by a friend',
      mail: { forwarded: { from: mailbox('Amazon.co.jp <auto-confirm@amazon.co.jp>'), subject: '' } },
      context: no,
      outcome: 'not-applicable',
    },
    {
      name: 'forwarded by itself from the registered address',
      mail: { headers: [{ name: 'x-forwarded-to', value: 'me@reader.example' }] },
      context: no,
      outcome: 'not-applicable',
    },
    { name: 'a link alone', mail: { kind: 'url' }, context: no, outcome: 'not-applicable' },
    { name: 'a mail that claims nothing', context: { ...no, claims: null }, outcome: 'not-applicable' },
  ],
  unknown: [{ name: 'not asked', reason: 'not-asked' }],
});
