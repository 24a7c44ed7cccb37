/** Cases like a case, and why: what one reads next when it was not quite this mail. */
import { buildLureIndex, type LureIndex, matchLures, withoutCase } from '../checker/index.ts';
import { type CaseEntry, lureRows } from '../schemas/lure-rows.ts';
import { fold } from '../text/fold.ts';

export interface Related {
  id: string;
  /** What is alike, and how much (0–1). */
  by: 'body' | 'subject';
  likeness: number;
}

/** A case has many subjects, some nearly the same: asking for all of them would only cost time. */
const MOST_SUBJECTS = 12;

/** The cases' own words; sightings would only point back to their cases. */
export function relatedIndex(cases: readonly CaseEntry[]): LureIndex {
  return buildLureIndex(lureRows(cases, []));
}

/**
 * The likest other cases, at most `most`, by the engine's own measure: bodies that are alike come first, since every
 * wave has other subjects.
 */
export function relatedCases(index: LureIndex, entry: CaseEntry, most: number): Related[] {
  const found = new Map<string, Related>();
  const others = withoutCase(index, entry.id);
  const own = lureRows([entry], []);
  for (const { subject, body } of own.slice(0, MOST_SUBJECTS)) {
    for (const match of matchLures(others, fold(subject), fold(body))) {
      const id = match.row.case;
      if (id === null) continue;
      const by = match.body >= match.subject ? 'body' : 'subject';
      const likeness = Math.max(match.body, match.subject);
      if (likeness > (found.get(id)?.likeness ?? 0)) found.set(id, { id, by, likeness });
    }
  }
  return [...found.values()].sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1)).slice(0, most);
}
