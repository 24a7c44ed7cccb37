import { expect, it } from 'vitest';
import { CHECKS, type Finding, type Report, type Verdict } from '../../../../src/checker/index.ts';
import type { Evaluation } from '../../../../src/cli/evaluation/evaluation.ts';
import type { Expectation, Row } from '../../../../src/cli/evaluation/manifest.ts';
import { evaluationText } from '../../../../src/cli/evaluation/table.ts';
import { createCounter } from '../../../../src/cli/evaluation/tally/tally.ts';

const row = (group: string, expect: Expectation, file = `${group}/${expect}`): Row => ({
  file,
  path: file,
  expect,
  group,
});

function report(verdict: Verdict, ...findings: Partial<Finding>[]): Report {
  const coverage = { subject: true, sender: true, authentication: true, text: true, links: true };
  return {
    verdict,
    claims: verdict === 'unrelated' ? null : 'amazon',
    coverage,
    findings: findings.map((finding) => ({
      check: 'pressure',
      outcome: 'found',
      strength: 'weak',
      data: {},
      evidence: [],
      ...finding,
    })),
    links: [],
    lures: [],
  };
}

const FOREIGN = { check: 'sender-foreign', strength: 'decisive' } as const;
const KNOWN = { check: 'known-lure', strength: 'strong' } as const;
const VERIFIED = { check: 'genuine-authentication', strength: 'reassuring' } as const;
const OFFICIAL = { check: 'official-links', strength: 'reassuring' } as const;

function counted() {
  const { add, tally } = createCounter();
  add('eml', row('lures', 'fraud', 'lures/1'), report('fraud', FOREIGN, KNOWN));
  add(
    'eml',
    row('lures', 'fraud', 'lures/2'),
    report('suspicious', { ...FOREIGN, strength: 'strong' }, { check: 'pressure' }),
  );
  add('eml', row('lures', 'suspicious-or-fraud', 'lures/3'), report('consistent', VERIFIED, OFFICIAL));
  add('eml', row('ham', 'not-fraud', 'ham/1'), report('suspicious', KNOWN));
  add(
    'eml',
    row('ham', 'unrelated', 'ham/2'),
    report('fraud', FOREIGN, { check: 'pressure', outcome: 'error', reason: 'thrown' }),
  );
  add('eml', row('ham', 'not-fraud', 'ham/3'), report('consistent', VERIFIED, OFFICIAL));
  add('eml', row('world', 'fraud?', 'world/1'), report('fraud', FOREIGN));
  add('plain', row('lures', 'suspicious-or-fraud', 'lures/1'), report('undetermined'));
  return tally();
}

const [eml, plain] = counted();
const worth = (id: string) => eml?.worth.find(({ check }) => check === id);

it('keeps the kinds of input apart, in their order', () => {
  expect(counted().map(({ kind }) => kind)).toEqual(['eml', 'plain']);
  expect(plain?.groups).toMatchObject([{ name: 'lures', total: 1, verdicts: { undetermined: 1 } }]);
});

it('counts verdicts, findings and misses by group', () => {
  const [lures, ham, world] = eml?.groups ?? [];
  expect(lures).toMatchObject({
    name: 'lures',
    total: 3,
    verdicts: { fraud: 1, suspicious: 1, undetermined: 0, consistent: 1, unrelated: 0, unreadable: 0 },
    found: { 'sender-foreign': 2, 'known-lure': 1, pressure: 1 },
    deciding: { 'sender-foreign': 2, 'genuine-authentication': 1, 'official-links': 1 },
    misses: [
      { file: 'lures/2', expect: 'fraud', verdict: 'suspicious', checks: ['sender-foreign(strong)'] },
      { file: 'lures/3', expect: 'suspicious-or-fraud', verdict: 'consistent' },
    ],
  });
  expect(ham?.misses.map(({ file }) => file)).toEqual(['ham/2']);
  expect(world).toMatchObject({ total: 1, misses: [] });
});

it('rates recall and false alarms without the unlabelled', () => {
  expect(eml?.rates).toEqual({
    frauds: 3,
    caughtAsFraud: 1,
    caughtAtAll: 2,
    calledConsistent: 1,
    others: 3,
    calledFraud: 1,
    calledSuspicious: 1,
    errors: 1,
  });
});

it('says what each check is worth, alone', () => {
  expect(eml?.worth.map(({ check }) => check)).toEqual(CHECKS.map(({ id }) => id));
  // lures/1 would still be suspicious as a known lure; lures/2 would not be caught; ham/2 would be spared.
  expect(worth('sender-foreign')).toEqual({
    check: 'sender-foreign',
    found: 4,
    deciding: 4,
    fraudLost: 1,
    caughtLost: 1,
    alarmsGone: 1,
    consistentLost: 0,
  });
  expect(worth('known-lure')).toMatchObject({ found: 2, deciding: 1, caughtLost: 0, alarmsGone: 1 });
  expect(worth('genuine-authentication')).toMatchObject({ found: 2, deciding: 2, consistentLost: 1 });
  expect(worth('pressure')).toMatchObject({ found: 1, deciding: 0, caughtLost: 0 });
});

const text = (over: Partial<Evaluation> = {}, ablate = false) =>
  evaluationText({ kinds: counted(), urls: [], without: [], lures: true, ...over }, ablate);

it('prints each kind, group, miss and each check that found something', () => {
  expect(text()).toMatch(/^lures +3 +1 +1 +0 +1 +0 +0 +2$/m);
  expect(text()).toContain('lures/3');
  expect(text()).toMatch(/^sender-foreign +4 +4 +ham 1, lures 2, world 1$/m);
  expect(text()).toContain('33.3 %');
  expect(text()).not.toMatch(/^message-center/m);
});

it('prints the worth of every check when asked', () => {
  expect(text({}, true)).toMatch(/^sender-foreign +1 +1 +1 +0$/m);
  expect(text({}, true)).toMatch(/^message-center +0 +0 +0 +0$/m);
});

it('says what was left out', () => {
  expect(text({ without: ['pressure'] })).toContain('除いた検査: pressure');
  expect(text({ lures: false })).not.toBe(text());
});

it('prints lists of URLs, with the official ones to look at', () => {
  const year = { total: 3, official: 1, lookalike: 1, other: 1, unreadable: 0, fraud: 2 };
  const list = {
    file: 'list.csv',
    years: [{ year: '2020', ...year }],
    official: [{ line: 7, url: 'https://amzn.to/x\u001b[2J' }],
  };
  expect(text({ urls: [list] })).toMatch(/^2020 +3 +1 +1 +1 +0 +2$/m);
  expect(text({ urls: [list] })).toContain('7行目: https://amzn.to/x‹U+001B›[2J');
});

it('prints a tally of nothing but unlabelled mail', () => {
  const { add, tally } = createCounter();
  add('eml', row('a', 'fraud?'), report('fraud'));
  expect(text({ kinds: tally() })).toContain('0/0');
});
