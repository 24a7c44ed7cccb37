import type { Deed } from '../../../../src/checker/check.ts';
import { checkTable } from '../support/check-table.ts';

const did = (...already: Deed[]) => ({ answers: { already } });

checkTable('already-typed', {
  found: [
    {
      name: 'a password',
      context: did('typed-password'),
      strength: 'note',
      data: { deeds: ['typed-password'] },
    },
    {
      name: 'everything, most urgent first',
      context: did('typed-password', 'typed-card', 'paid'),
      strength: 'note',
      data: { deeds: ['paid', 'typed-card', 'typed-password'] },
    },
    {
      name: 'in a mail that claims nothing: other frauds take as much',
      context: { ...did('typed-card'), claims: null },
      strength: 'note',
    },
  ],
  clear: [{ name: 'nothing done', context: did() }],
  nearMiss: [{ name: 'pressed, and typed nothing in', context: did('opened', 'pressed') }],
  unknown: [{ name: 'not asked', reason: 'not-asked' }],
});
