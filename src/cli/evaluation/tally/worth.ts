import { CHECKS, explain, type Report, withoutChecks } from '../../../checker/index.ts';
import { EXPECTATIONS, type Expectation } from '../manifest.ts';
import { isCaught, isFraud } from './rates.ts';

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

/** A row for each check, in their order. */
export const noWorth = (): Worth[] =>
  CHECKS.map(({ id }) => ({
    check: id,
    ...{ found: 0, deciding: 0, fraudLost: 0, caughtLost: 0, alarmsGone: 0, consistentLost: 0 },
  }));

export function countWorth(worth: readonly Worth[], expect: Expectation, report: Report): void {
  const deciding = explain(report).deciding.map(({ check }) => check);
  for (const { check, outcome } of report.findings) {
    const row = worth.find((one) => one.check === check);
    if (!row || outcome === 'error') continue;
    if (outcome === 'found') row.found++;
    if (deciding.includes(check)) row.deciding++;
    const { verdict } = withoutChecks(report, [check]);
    if (verdict === report.verdict || EXPECTATIONS[expect] === null) continue;
    if (isFraud(expect)) {
      if (report.verdict === 'fraud') row.fraudLost++;
      if (isCaught(report.verdict) && !isCaught(verdict)) row.caughtLost++;
    } else {
      if (isCaught(report.verdict) && !isCaught(verdict)) row.alarmsGone++;
      if (report.verdict === 'consistent') row.consistentLost++;
    }
  }
}
