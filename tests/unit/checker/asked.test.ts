/** Of which mails each check is asked, and what it must have been shown: a change of either is a change of the verdicts. */
import { expect, test } from 'vitest';
import { CHECKS } from '../../../src/checker/checks/index.ts';
import type { Coverage } from '../../../src/checker/report.ts';
import { finding, unseen } from './support/check-table.ts';

const OF_ANY_MAIL = [
  'sender-name-disguise',
  'link-text-mismatch',
  'link-lookalike',
  'link-disguise',
  'link-redirector',
  'link-free-hosting',
  'form-in-mail',
  'attachment-risky',
  'hidden-text',
  'disguised-brand',
  'already-pressed',
  'already-typed',
];

test('of a mail in another name only the signs of any fraud are asked, and what was done already', () => {
  const asked = CHECKS.map(({ id }) => finding(id, {}, { claims: null, claimedIn: [] }))
    .filter(({ outcome }) => outcome !== 'not-applicable')
    .map(({ check }) => check);
  expect(asked).toEqual(OF_ANY_MAIL);
});

const NEEDS: [keyof Coverage, string[]][] = [
  ['subject', []],
  [
    'sender',
    [
      'sender-lookalike',
      'sender-spoofed',
      'sender-unsigned',
      'own-domain-pass',
      'genuine-authentication',
      'route-odd',
    ],
  ],
  [
    'authentication',
    [
      'sender-spoofed',
      'sender-unsigned',
      'own-domain-pass',
      'genuine-authentication',
      'route-odd',
      'mailer-odd',
    ],
  ],
  [
    'text',
    [
      'paste-line',
      'name-missing',
      'pressure',
      'secret-asked',
      'callback-number',
      'chinese-traces',
      'odd-japanese',
      'hidden-text',
      'company-facts-wrong',
      'part-mismatch',
    ],
  ],
  [
    'links',
    [
      'action-link-foreign',
      'link-text-mismatch',
      'link-lookalike',
      'link-disguise',
      'link-redirector',
      'link-shortener',
      'link-free-hosting',
      'link-plain-http',
      'official-links',
      'form-in-mail',
      'brand-assets-borrowed',
    ],
  ],
];

test.each(NEEDS)('without the %s, these checks cannot tell', (part, ids) => {
  const blind = CHECKS.filter(({ id }) => finding(id, unseen(part)).reason === 'unseen').map(({ id }) => id);
  const seeing = new Set(CHECKS.filter(({ id }) => finding(id).reason === 'unseen').map(({ id }) => id));
  expect(blind.filter((id) => !seeing.has(id))).toEqual(ids);
});
