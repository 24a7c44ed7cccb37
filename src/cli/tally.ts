import type { Report, Verdict } from '../checker/index.ts';
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
  /** Check id → mails of the group in which it was found. */
  found: Record<string, number>;
  misses: Miss[];
}

/** Shares of mails, counted over all groups. */
export interface Rates {
  /** Of the mails that are frauds in Amazon's name. */
  frauds: number;
  caughtAsFraud: number;
  caughtAtAll: number;
  /** Of the mails that are not. */
  others: number;
  calledFraud: number;
  calledSuspicious: number;
  errors: number;
}

export interface Tally {
  groups: Group[];
  rates: Rates;
}

const FRAUDS: readonly Expectation[] = ['fraud', 'suspicious-or-fraud'];

export interface Counter {
  add(row: Row, report: Report): void;
  tally: Tally;
}

/** Counts reports one by one; holds numbers and misses, never the reports. */
export function createCounter(): Counter {
  const groups = new Map<string, Group>();
  const rates: Rates = {
    frauds: 0,
    caughtAsFraud: 0,
    caughtAtAll: 0,
    others: 0,
    calledFraud: 0,
    calledSuspicious: 0,
    errors: 0,
  };
  const tally: Tally = { groups: [], rates };
  return {
    tally,
    add(row, report) {
      let group = groups.get(row.group);
      if (group === undefined) {
        group = emptyGroup(row.group);
        groups.set(row.group, group);
        tally.groups.push(group);
      }
      const { verdict, findings } = report;
      group.total++;
      group.verdicts[verdict]++;
      const found = findings.filter(({ outcome }) => outcome === 'found');
      for (const { check } of found) group.found[check] = (group.found[check] ?? 0) + 1;
      rates.errors += findings.filter(({ outcome }) => outcome === 'error').length;
      if (!meets(row.expect, verdict)) {
        const checks = found
          .filter(({ strength }) => strength !== 'weak' && strength !== 'note')
          .map(({ check, strength }) => `${check}(${strength})`);
        group.misses.push({ file: row.file, group: row.group, expect: row.expect, verdict, checks });
      }
      if (EXPECTATIONS[row.expect] === null) return;
      if (FRAUDS.includes(row.expect)) {
        rates.frauds++;
        if (verdict === 'fraud') rates.caughtAsFraud++;
        if (verdict === 'fraud' || verdict === 'suspicious') rates.caughtAtAll++;
      } else {
        rates.others++;
        if (verdict === 'fraud') rates.calledFraud++;
        if (verdict === 'suspicious') rates.calledSuspicious++;
      }
    },
  };
}

function emptyGroup(name: string): Group {
  const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  return { name, total: 0, verdicts, found: {}, misses: [] };
}
