/** What of an evaluation may be published: counts, but no file names and nothing out of any mail. */
import type { Accuracy, AccuracyGroup } from '../../schemas/accuracy.ts';
import type { Evaluation } from './evaluation.ts';
import type { Expectation } from './manifest.ts';
import type { Group } from './tally/group.ts';
import type { UrlYear } from './urls.ts';

const ARE: Record<Expectation, AccuracyGroup['are'] | null> = {
  fraud: 'fraud',
  'suspicious-or-fraud': 'fraud',
  'not-fraud': 'genuine',
  unrelated: 'unrelated',
  'other-fraud': 'other-fraud',
  // Nobody has looked at them one by one: a rate over them would mean nothing.
  'fraud?': null,
};

export function published({ kinds, urls }: Evaluation): Pick<Accuracy, 'kinds' | 'urls'> {
  return {
    kinds: kinds.map(({ kind, groups, worth }) => ({
      kind,
      groups: groups.flatMap(publishedGroup),
      worth: worth.map(({ check, found, deciding, fraudLost, caughtLost, alarmsGone }) => ({
        check,
        found,
        deciding,
        fraudLost,
        caughtLost,
        alarmsGone,
      })),
    })),
    urls: sumOfYears(urls.flatMap(({ years }) => years)),
  };
}

function publishedGroup({ name, total, verdicts, expected }: Group): AccuracyGroup[] {
  const labels = new Set((Object.keys(expected) as Expectation[]).map((expect) => ARE[expect]));
  const [are = null] = labels;
  if (are === null) return [];
  if (labels.size > 1) throw new Error(`${name}: mails of several kinds in one group`);
  const { fraud, suspicious, consistent, unreadable } = verdicts;
  return [{ name, are: mentionsOnly(name, are), total, fraud, suspicious, consistent, unreadable }];
}

/** Ordinary mail is labelled `not-fraud` like the genuine, since some of it is by people who work there. */
function mentionsOnly(name: string, are: AccuracyGroup['are']): AccuracyGroup['are'] {
  return name.startsWith('ham-') ? 'unrelated' : are;
}

function sumOfYears(rows: readonly UrlYear[]): UrlYear[] {
  const sums = new Map<string, UrlYear>();
  for (const row of rows) {
    const sum = sums.get(row.year);
    if (!sum) sums.set(row.year, { ...row });
    else
      for (const key of ['total', 'official', 'lookalike', 'other', 'unreadable', 'fraud'] as const)
        sum[key] += row[key];
  }
  return [...sums.values()].sort((a, b) => (a.year < b.year ? -1 : 1));
}
