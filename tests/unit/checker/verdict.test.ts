import { describe, expect, test } from 'vitest';
import type { Coverage, Finding, Strength } from '../../../src/checker/report.ts';
import { decide, decidingFindings } from '../../../src/checker/verdict.ts';

const SEEN: Coverage = { subject: true, sender: true, authentication: true, text: true, links: true };
const sign = (strength: Strength, check: string = strength): Finding => ({
  check,
  outcome: 'found',
  strength,
  data: {},
  evidence: [],
});
const VERIFIED = sign('reassuring', 'genuine-authentication');
const OFFICIAL = sign('reassuring', 'official-links');

describe('decide', () => {
  test('one decisive sign settles it, whatever speaks for the mail', () => {
    expect(decide('amazon', SEEN, [VERIFIED, OFFICIAL, sign('decisive')])).toBe('fraud');
  });

  test('a strong sign makes it suspicious, also when verified', () => {
    expect(decide('amazon', SEEN, [VERIFIED, OFFICIAL, sign('strong')])).toBe('suspicious');
  });

  test('weak signs never add up to fraud', () => {
    const weak = Array.from({ length: 20 }, (_, i) => sign('weak', `w${i}`));
    expect(decide('amazon', SEEN, weak)).toBe('suspicious');
  });

  test('two weak signs leave it open: genuine notices press too', () => {
    expect(decide('amazon', SEEN, [sign('weak', 'pressure'), sign('weak', 'paste-line')])).toBe(
      'undetermined',
    );
  });

  test('verified, official links, all seen: consistent, whatever the wording', () => {
    const weak = Array.from({ length: 5 }, (_, i) => sign('weak', `w${i}`));
    expect(decide('amazon', SEEN, [VERIFIED, OFFICIAL, ...weak])).toBe('consistent');
  });

  test('weak signs weigh nothing where every link to press was seen to be official', () => {
    const weak = Array.from({ length: 5 }, (_, i) => sign('weak', `w${i}`));
    expect(decide('amazon', { ...SEEN, authentication: false }, [OFFICIAL, ...weak])).toBe('undetermined');
    expect(decide('amazon', { ...SEEN, authentication: false }, weak)).toBe('suspicious');
  });

  test.each([
    ['not verified', SEEN, [OFFICIAL]],
    ['links not seen', { ...SEEN, links: false }, [VERIFIED, OFFICIAL]],
    ['links not all official', SEEN, [VERIFIED, { ...OFFICIAL, outcome: 'clear' as const }]],
  ])('%s: never consistent', (_, coverage, findings) => {
    expect(decide('amazon', coverage, findings)).toBe('undetermined');
  });

  test('a sign that was looked for and not found weighs nothing', () => {
    expect(decide('amazon', SEEN, [{ ...sign('decisive'), outcome: 'clear' }])).toBe('undetermined');
    expect(decide('amazon', SEEN, [{ ...sign('decisive'), outcome: 'unknown', reason: 'unseen' }])).toBe(
      'undetermined',
    );
  });

  test('no claim to be Amazon: unrelated, whatever was found', () => {
    expect(decide(null, SEEN, [sign('decisive')])).toBe('unrelated');
  });
});

test.each([
  ['every link official', OFFICIAL, 'consistent'],
  ['no link to press', { ...OFFICIAL, outcome: 'not-applicable' as const }, 'consistent'],
  ['links of which nothing is known', { ...OFFICIAL, outcome: 'unknown' as const }, 'undetermined'],
])('verified, %s', (_, links, verdict) => {
  expect(decide('amazon', SEEN, [VERIFIED, links])).toBe(verdict);
});

test('verified, but nobody looked at the links', () => {
  expect(decide('amazon', SEEN, [VERIFIED])).toBe('undetermined');
});

test('three weak signs tell, two do not', () => {
  const weak = ['a', 'b', 'c'].map((id) => sign('weak', id));
  expect(decide('amazon', SEEN, weak)).toBe('suspicious');
  expect(decide('amazon', SEEN, weak.slice(1))).toBe('undetermined');
  const borne = { ...sign('weak', 'known-lure'), data: { genuineToo: true } };
  expect(decide('amazon', SEEN, [...weak.slice(1), borne])).toBe('undetermined');
});

describe('decidingFindings', () => {
  test.each([
    ['fraud', ['decisive', 'strong', 'weak', 'reassuring', 'note'], ['decisive']],
    ['suspicious', ['weak', 'strong', 'reassuring', 'note'], ['strong']],
    ['suspicious', ['reassuring', 'weak', 'note'], ['weak']],
    ['consistent', ['weak', 'reassuring', 'note'], ['reassuring']],
    ['unrelated', ['strong', 'decisive', 'weak'], ['decisive']],
    ['unrelated', ['weak', 'strong', 'reassuring'], ['strong']],
    ['unrelated', ['weak', 'reassuring', 'note'], []],
    ['undetermined', ['weak', 'reassuring', 'note'], []],
    ['unreadable', ['decisive'], []],
  ] as const)('%s, of %j: %j', (verdict, strengths, carrying) => {
    const findings = strengths.map((strength) => sign(strength));
    expect(decidingFindings(verdict, findings).map(({ strength }) => strength)).toEqual(carrying);
  });

  test('only what was found decides', () => {
    const clear = { ...sign('decisive', 'a'), outcome: 'clear' as const };
    expect(decidingFindings('fraud', [clear, sign('decisive', 'b')])).toMatchObject([{ check: 'b' }]);
  });

  test('at most three, of the strongest class alone', () => {
    const findings = [
      sign('weak'),
      sign('decisive', 'a'),
      sign('decisive', 'b'),
      sign('decisive', 'c'),
      sign('decisive', 'd'),
    ];
    expect(decidingFindings('fraud', findings).map(({ check }) => check)).toEqual(['a', 'b', 'c']);
  });

  test('nothing decides an open verdict', () => {
    expect(decidingFindings('undetermined', [sign('weak')])).toEqual([]);
  });
});
