import type { Deed } from '../../../../src/checker/check.ts';
import { checkTable } from '../support/check-table.ts';

const did = (...already: Deed[]) => ({ answers: { already } });

checkTable('already-pressed', {
  found: [
    { name: 'pressed', context: did('pressed'), strength: 'note', data: { deeds: ['pressed'] } },
    { name: 'only opened', context: did('opened'), strength: 'note', data: { deeds: ['opened'] } },
    {
      name: 'several, most urgent first',
      context: did('pressed', 'replied', 'installed'),
      strength: 'note',
      data: { deeds: ['installed', 'replied', 'pressed'] },
    },
    {
      name: 'opening goes without saying beside pressing',
      context: did('opened', 'pressed'),
      strength: 'note',
      data: { deeds: ['pressed'] },
    },
    {
      name: 'in a mail that claims nothing: other frauds take as much',
      context: { ...did('pressed'), claims: null },
      strength: 'note',
    },
  ],
  clear: [{ name: 'nothing done', context: did() }],
  nearMiss: [
    { name: 'typed something in, which is told beside it', context: did('typed-card') },
    { name: 'opened and typed something in', context: did('opened', 'typed-password') },
  ],
  unknown: [{ name: 'not asked', reason: 'not-asked' }],
});
