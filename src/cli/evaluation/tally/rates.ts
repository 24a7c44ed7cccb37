import type { Report, Verdict } from '../../../checker/index.ts';
import { EXPECTATIONS, type Expectation } from '../manifest.ts';

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

const FRAUDS: readonly Expectation[] = ['fraud', 'suspicious-or-fraud'];

/** A fraud in Amazon's name, by its label: to be called fraud, or to be caught at all. */
export const isFraud = (expect: Expectation): boolean => FRAUDS.includes(expect);
export const isCaught = (verdict: Verdict): boolean => verdict === 'fraud' || verdict === 'suspicious';

export const noRates = (): Rates => ({
  ...{ frauds: 0, caughtAsFraud: 0, caughtAtAll: 0, calledConsistent: 0 },
  ...{ others: 0, calledFraud: 0, calledSuspicious: 0, errors: 0 },
});

export function countRates(rates: Rates, expect: Expectation, { verdict, findings }: Report): void {
  rates.errors += findings.filter(({ outcome }) => outcome === 'error').length;
  if (EXPECTATIONS[expect] === null) return;
  if (isFraud(expect)) {
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
