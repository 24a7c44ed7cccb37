import type { ActiveContent } from '../../../../src/checker/message.ts';
import { checkTable, unseen } from '../support/check-table.ts';
import { auth } from '../support/message.ts';

const active = (...kinds: ActiveContent['kind'][]) => ({
  active: kinds.map((kind, index) => ({ kind, start: index * 10, end: index * 10 + 6 })),
});
const VERIFIED = { auth: auth('dmarc=pass amazon.co.jp') };

checkTable('form-in-mail', {
  found: [
    {
      name: 'a password field, told before the form around it',
      mail: active('form', 'password'),
      strength: 'decisive',
      data: { kind: 'password', kinds: ['form', 'password'] },
    },
    { name: 'a form', mail: active('form'), strength: 'strong', data: { kind: 'form' } },
    { name: 'a page that moves on by itself', mail: active('refresh'), strength: 'strong' },
    {
      name: 'a password field in a paste: perhaps the web mail’s own, so strong',
      mail: { ...active('password'), kind: 'html' },
      strength: 'strong',
    },
    {
      name: 'a password field in somebody else’s name',
      mail: active('password'),
      context: { claims: null },
      strength: 'strong',
    },
  ],
  clear: [{ name: 'nothing of the kind' }],
  nearMiss: [
    {
      name: 'the search box and scripts of a web-mail page pasted whole',
      mail: { ...active('form', 'script', 'refresh', 'base'), kind: 'html' },
    },
    {
      name: 'a script left over from the page that the mail was made of: weak',
      mail: active('base', 'script'),
      outcome: 'found',
      strength: 'weak',
    },
    { name: 'a base address alone: weak', mail: active('base'), outcome: 'found', strength: 'weak' },
    {
      name: 'a form from a verified sender: weak',
      mail: { ...active('form'), ...VERIFIED },
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'a newsletter’s form: a note',
      mail: active('form', 'script'),
      context: { claims: null },
      outcome: 'found',
      strength: 'note',
    },
  ],
  unknown: [{ name: 'only the words were pasted', mail: { ...unseen('links') }, reason: 'unseen' }],
});
