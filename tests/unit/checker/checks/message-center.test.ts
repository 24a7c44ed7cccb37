import { checkTable } from '../support/check-table.ts';

const absent = { answers: { messageCenter: 'absent' } } as const;
const present = { answers: { messageCenter: 'present' } } as const;

checkTable('message-center', {
  found: [
    { name: 'not there', context: absent, strength: 'strong', data: { answer: 'absent' } },
    { name: 'there', context: present, strength: 'reassuring', data: { answer: 'present' } },
    {
      name: 'there, though such mails are often not kept',
      mail: { subject: '確認コードのお知らせ' },
      context: present,
      strength: 'reassuring',
    },
  ],
  clear: [{ name: 'a code is not kept there', mail: { subject: '確認コードのお知らせ' }, context: absent }],
  nearMiss: [
    {
      name: 'a mail that only warns not to tell codes to anybody: strong all the same',
      mail: { text: '確認コードを他人に教えないでください。' },
      context: absent,
      outcome: 'found',
      strength: 'strong',
    },
    { name: 'a code on a line of its own', mail: { text: '次の番号です。\n482 913\n' }, context: absent },
    { name: 'a sign-in attempt', mail: { subject: 'amazon.co.jp: サインイン試行' }, context: absent },
    {
      name: 'a security alert in English',
      mail: { subject: 'Security alert: new sign-in' },
      context: absent,
    },
    { name: 'a mail that claims nothing', context: { ...absent, claims: null }, outcome: 'not-applicable' },
  ],
  unknown: [{ name: 'not asked', reason: 'not-asked' }],
});
