import type { CaseData } from '../schemas/case.ts';
import { isBefore } from '../schemas/dates.ts';
import type { SightingData } from '../schemas/sighting.ts';
import type { Problem, Valid } from './problem.ts';

/**
 * Each row has an id of its own, and its case is there, is a page, and was going round on that day.
 * @param written ids of all cases, of those that are wrong in themselves as well
 * @param cases the others, by their ids
 */
export function guardSightings(
  written: ReadonlySet<string>,
  cases: ReadonlyMap<string, Valid<CaseData>>,
  sightings: readonly Valid<SightingData>[],
): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const { file, data } of sightings) {
    const first = seen.get(data.id);
    if (first !== undefined) {
      problems.push({
        file,
        field: 'id',
        cure: `"${data.id}" is taken by ${first}. Write the next free number of that date`,
      });
    }
    seen.set(data.id, file);
    if (data.case === null) continue;
    const home = cases.get(data.case);
    if (home === undefined) {
      // A case that is there but wrong has been reported already.
      if (written.has(data.case)) continue;
      problems.push({
        file,
        field: 'case',
        cure: `"${data.case}" is no case. Write null, or one of: ${[...written].join(', ')}`,
      });
      continue;
    }
    if (home.data.draft) {
      const cure = `"${data.case}" is a draft and has no page yet. Write null, or finish ${home.file}`;
      problems.push({ file, field: 'case', cure });
      continue;
    }
    const { firstSeen, lastSeen } = home.data;
    if (isBefore(data.date, firstSeen) || isBefore(lastSeen, data.date)) {
      problems.push({
        file,
        field: 'date',
        cure: `(${data.date}) lies outside the wave of ${data.case} (${firstSeen}–${lastSeen}). In ${home.file} write ${isBefore(data.date, firstSeen) ? 'firstSeen' : 'lastSeen'}: '${data.date}'`,
      });
    }
  }
  return problems;
}
