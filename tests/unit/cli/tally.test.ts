import { expect, it } from 'vitest';
import type { Finding, Report, Verdict } from '../../../src/checker/index.ts';
import type { Expectation, Row } from '../../../src/cli/manifest.ts';
import { tallyText } from '../../../src/cli/table.ts';
import { createCounter } from '../../../src/cli/tally.ts';

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
    claims: 'amazon',
    coverage,
    findings: findings.map((finding) => ({
      check: 'a-check',
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

function counted() {
  const { add, tally } = createCounter();
  add(row('lures', 'fraud', 'lures/1'), report('fraud', { check: 'x', strength: 'decisive' }));
  add(
    row('lures', 'fraud', 'lures/2'),
    report('suspicious', { check: 'x', strength: 'strong' }, { check: 'w' }),
  );
  add(
    row('lures', 'suspicious-or-fraud', 'lures/3'),
    report('undetermined', { check: 'x', outcome: 'clear' }),
  );
  add(row('ham', 'not-fraud', 'ham/1'), report('suspicious'));
  add(row('ham', 'unrelated', 'ham/2'), report('fraud', { check: 'y', outcome: 'error', reason: 'thrown' }));
  add(row('world', 'fraud?', 'world/1'), report('unreadable'));
  return tally;
}

it('counts verdicts, findings and misses by group', () => {
  const [lures, ham, world] = counted().groups;
  expect(lures).toMatchObject({
    name: 'lures',
    total: 3,
    verdicts: { fraud: 1, suspicious: 1, undetermined: 1, consistent: 0, unrelated: 0, unreadable: 0 },
    found: { x: 2, w: 1 },
    misses: [
      { file: 'lures/2', expect: 'fraud', verdict: 'suspicious', checks: ['x(strong)'] },
      { file: 'lures/3', expect: 'suspicious-or-fraud', verdict: 'undetermined', checks: [] },
    ],
  });
  expect(ham?.misses.map(({ file }) => file)).toEqual(['ham/2']);
  expect(world).toMatchObject({ total: 1, misses: [] });
});

it('rates recall and false alarms without the unlabelled', () => {
  expect(counted().rates).toEqual({
    frauds: 3,
    caughtAsFraud: 1,
    caughtAtAll: 2,
    others: 2,
    calledFraud: 1,
    calledSuspicious: 1,
    errors: 1,
  });
});

it('prints each group, each miss and each check that found something', () => {
  const text = tallyText(counted());
  expect(text).toMatch(/^lures +3 +1 +1 +1 +0 +0 +0 +2$/m);
  expect(text).toContain('lures/3');
  expect(text).toMatch(/^x +2 +lures 2$/m);
  expect(text).toContain('33.3 %');
});

it('prints a tally of nothing but unlabelled mail', () => {
  const { add, tally } = createCounter();
  add(row('a', 'fraud?'), report('fraud'));
  expect(tallyText(tally)).toContain('0/0');
});
