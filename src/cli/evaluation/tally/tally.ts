/** Verdicts counted by kind of input: by group of mails, over all of them, and check by check. */
import type { Report } from '../../../checker/index.ts';
import { KINDS, type Kind } from '../copies.ts';
import type { Row } from '../manifest.ts';
import { countGroup, emptyGroup, type Group } from './group.ts';
import { countRates, noRates, type Rates } from './rates.ts';
import { countWorth, noWorth, type Worth } from './worth.ts';

export interface KindTally {
  kind: Kind;
  groups: Group[];
  rates: Rates;
  /** In the order of the checks. */
  worth: Worth[];
}

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
      const tally = kinds.get(kind) ?? { kind, groups: [], rates: noRates(), worth: noWorth() };
      kinds.set(kind, tally);
      countGroup(groupOf(tally, row.group), row, report);
      countRates(tally.rates, row.expect, report);
      countWorth(tally.worth, row.expect, report);
    },
  };
}

function groupOf({ groups }: KindTally, name: string): Group {
  const known = groups.find((group) => group.name === name);
  if (known) return known;
  const group = emptyGroup(name);
  groups.push(group);
  return group;
}
