import { CHECKS, explain, type Report, type Verdict, withoutChecks } from '../checker/index.ts';
import { KINDS, type Kind } from './copies.ts';
import { EXPECTATIONS, type Expectation, meets, type Row } from './manifest.ts';

export const VERDICTS = [
  'fraud',
  'suspicious',
  'undetermined',
  'consistent',
  'unrelated',
  'unreadable',
] as const satisfies readonly Verdict[];

export interface Miss {
  file: string;
  group: string;
  expect: Expectation;
  verdict: Verdict;
  /** The found checks that weigh: decisive and strong ones, and the reassuring ones. */
  checks: string[];
}

export interface Group {
  name: string;
  total: number;
  verdicts: Record<Verdict, number>;
  /** What the mails are labelled as, and how many of each. */
  expected: Partial<Record<Expectation, number>>;
  /** Check id → mails of the group in which it was found. */
  found: Record<string, number>;
  /** Check id → mails in which it was among the findings that decided. */
  deciding: Record<string, number>;
  misses: Miss[];
}

/** Shares of mails, counted over all groups. */
export interface Rates {
  /** Of the mails that are frauds in Amazon's name. */
  frauds: number;
  caughtAsFraud: number;
  caughtAtAll: number;
  /** Frauds said to bear the marks of the genuine: the worst that can happen. */
  calledConsistent: number;
  /** Of the mails that are not. */
  others: number;
  calledFraud: number;
  calledSuspicious: number;
  errors: number;
}

/** What a check is worth: what would be otherwise without it. */
export interface Worth {
  check: string;
  found: number;
  deciding: number;
  /** Frauds that would no longer be called fraud, or be caught at all. */
  fraudLost: number;
  caughtLost: number;
  /** Mails that are no frauds and would no longer be called fraud or suspicious. */
  alarmsGone: number;
  /** Mails that are no frauds and would no longer be called consistent. */
  consistentLost: number;
}

export interface KindTally {
  kind: Kind;
  groups: Group[];
  rates: Rates;
  /** In the order of the checks. */
  worth: Worth[];
}

const FRAUDS: readonly Expectation[] = ['fraud', 'suspicious-or-fraud'];
const isCaught = (verdict: Verdict) => verdict === 'fraud' || verdict === 'suspicious';

export interface Counter {
  add(kind: Kind, row: Row, report: Report): void;
  /** One entry for each kind that occurred, in the order of KINDS. */
  tally(): KindTally[];
}

/** Counts reports one by one; holds numbers and misses, never the reports. */
export function createCounter(): Counter {
  const kinds = new Map<Kind, KindTally>();
  return {
    tally: () => KINDS.flatMap((kind) => kinds.get(kind) ?? []),
    add(kind, row, report) {
      const tally = entry(kinds, kind, emptyKind);
      countGroup(groupOf(tally, row.group), row, report);
      countRates(tally.rates, row.expect, report);
      countWorth(tally.worth, row.expect, report);
    },
  };
}

function countGroup(group: Group, row: Row, report: Report): void {
  const found = report.findings.filter(({ outcome }) => outcome === 'found');
  group.total++;
  group.verdicts[report.verdict]++;
  group.expected[row.expect] = (group.expected[row.expect] ?? 0) + 1;
  for (const { check } of found) group.found[check] = (group.found[check] ?? 0) + 1;
  for (const { check } of explain(report).deciding) group.deciding[check] = (group.deciding[check] ?? 0) + 1;
  if (meets(row.expect, report.verdict)) return;
  const checks = found
    .filter(({ strength }) => strength !== 'weak' && strength !== 'note')
    .map(({ check, strength }) => `${check}(${strength})`);
  group.misses.push({
    file: row.file,
    group: row.group,
    expect: row.expect,
    verdict: report.verdict,
    checks,
  });
}

function countRates(rates: Rates, expect: Expectation, { verdict, findings }: Report): void {
  rates.errors += findings.filter(({ outcome }) => outcome === 'error').length;
  if (EXPECTATIONS[expect] === null) return;
  if (FRAUDS.includes(expect)) {
    rates.frauds++;
    if (verdict === 'fraud') rates.caughtAsFraud++;
    if (isCaught(verdict)) rates.caughtAtAll++;
    if (verdict === 'consistent') rates.calledConsistent++;
  } else {
    rates.others++;
    if (verdict === 'fraud') rates.calledFraud++;
    if (verdict === 'suspicious') rates.calledSuspicious++;
  }
}

function countWorth(worth: readonly Worth[], expect: Expectation, report: Report): void {
  const deciding = explain(report).deciding.map(({ check }) => check);
  for (const { check, outcome } of report.findings) {
    const row = worth.find((one) => one.check === check);
    if (!row || outcome === 'error') continue;
    if (outcome === 'found') row.found++;
    if (deciding.includes(check)) row.deciding++;
    const { verdict } = withoutChecks(report, [check]);
    if (verdict === report.verdict || EXPECTATIONS[expect] === null) continue;
    if (FRAUDS.includes(expect)) {
      if (report.verdict === 'fraud') row.fraudLost++;
      if (isCaught(report.verdict) && !isCaught(verdict)) row.caughtLost++;
    } else {
      if (isCaught(report.verdict) && !isCaught(verdict)) row.alarmsGone++;
      if (report.verdict === 'consistent') row.consistentLost++;
    }
  }
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const value = map.get(key) ?? make(key);
  map.set(key, value);
  return value;
}

function groupOf({ groups }: KindTally, name: string): Group {
  const known = groups.find((group) => group.name === name);
  if (known) return known;
  const group = emptyGroup(name);
  groups.push(group);
  return group;
}

function emptyKind(kind: Kind): KindTally {
  const none = { found: 0, deciding: 0, fraudLost: 0, caughtLost: 0, alarmsGone: 0, consistentLost: 0 };
  const caught = { frauds: 0, caughtAsFraud: 0, caughtAtAll: 0, calledConsistent: 0 };
  return {
    kind,
    groups: [],
    rates: { ...caught, others: 0, calledFraud: 0, calledSuspicious: 0, errors: 0 },
    worth: CHECKS.map(({ id }) => ({ check: id, ...none })),
  };
}

function emptyGroup(name: string): Group {
  const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  return { name, total: 0, verdicts, expected: {}, found: {}, deciding: {}, misses: [] };
}
