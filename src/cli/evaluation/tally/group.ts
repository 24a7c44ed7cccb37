import { explain, type Report, type Verdict } from '../../../checker/index.ts';
import { type Expectation, meets, type Row } from '../manifest.ts';

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

export function emptyGroup(name: string): Group {
  const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  return { name, total: 0, verdicts, expected: {}, found: {}, deciding: {}, misses: [] };
}

export function countGroup(group: Group, row: Row, report: Report): void {
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
