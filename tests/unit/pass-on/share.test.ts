import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../src/checker/index.ts';
import { asksForShared, fromFragment, isShareable, toFragment } from '../../../src/pass-on/share.ts';
import { sharedWords } from '../../../src/pass-on/shared-words.ts';

const KNOWN = new Set(CHECKS.map(({ id }) => id));
const some = [...KNOWN].slice(0, 4);

test('what is written is read back', () => {
  const shared = { verdict: 'fraud', version: '0.1.0', signs: some } as const;
  const fragment = toFragment({ ...shared, signs: [...shared.signs] });
  expect(fragment).toMatch(/^#r=[\w.-]+$/);
  expect(fromFragment(fragment, KNOWN)).toEqual(shared);
  expect(
    fromFragment(toFragment({ verdict: 'undetermined', version: '1.2.3', signs: [] }), KNOWN)?.signs,
  ).toEqual([]);
});

test('all signs at once fit', () => {
  const all = [...KNOWN];
  expect(fromFragment(toFragment({ verdict: 'fraud', version: '0.1.0', signs: all }), KNOWN)?.signs).toEqual(
    all,
  );
});

test('unknown ids are left out, the same id counts once', () => {
  const fragment = `#r=1_fraud_0.1.0_${some[0]}.no-such-check.${some[0]}.constructor.${some[1]}`;
  expect(fromFragment(fragment, KNOWN)?.signs).toEqual([some[0], some[1]]);
});

test('no link can say that a mail matches genuine ones', () => {
  expect(isShareable('consistent')).toBe(false);
  expect(isShareable('unreadable')).toBe(false);
  expect(fromFragment('#r=1_consistent_0.1.0_', KNOWN)).toBeNull();
});

describe('hostile fragments come to nothing', () => {
  test.each([
    '',
    '#',
    '#r=',
    '#r=1',
    '#r=2_fraud_0.1.0_',
    '#r=1_fraud_0.1.0',
    '#r=1_FRAUD_0.1.0_',
    '#r=1___proto___0.1.0_',
    '#r=1_constructor_0.1.0_',
    '#r=1_fraud_<img src=x onerror=alert(1)>_',
    '#r=1_fraud_0.1.0_<script>alert(1)</script>',
    '#r=1_fraud_0.1.0_%3Cscript%3E',
    '#r=1_fraud_0.1.0_a..b',
    '#r=1_fraud_99999.1.1_',
    '#r=1_fraud_0.1.0_\u202e',
    '#r=1_fraud_0.1.0_javascript:alert(1)',
    '#r=1_fraud_0.1.0_a b',
    `#r=1_fraud_0.1.0_${'a.'.repeat(50_000)}`,
    `#r=1_fraud_0.1.0_${'a'.repeat(1_000_000)}!`,
  ])('%.60s', (fragment) => {
    expect(fromFragment(fragment, KNOWN)).toBeNull();
  });
});

test('only its own kind of fragment is looked at', () => {
  expect(asksForShared('#result-heading')).toBe(false);
  expect(asksForShared('#r=anything')).toBe(true);
});

test('there are words for every verdict that can be shared and for every check', () => {
  const { verdicts, signs } = sharedWords();
  expect(Object.keys(verdicts)).toEqual(['fraud', 'suspicious', 'undetermined', 'unrelated']);
  expect(Object.keys(signs)).toEqual([...KNOWN]);
  for (const { heading, lead } of Object.values(verdicts)) expect(heading && lead).toBeTruthy();
});
