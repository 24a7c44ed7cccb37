import type { CaseData } from '../schemas/case.ts';
import { fold } from '../text/fold.ts';
import type { Problem, Valid } from './problem.ts';

/**
 * One wave, one case: the same subject in two cases would send the reader to either. Where waves years apart bore it, the
 * later leads to the older.
 * @param cases by their ids
 */
export function guardSubjects(cases: ReadonlyMap<string, Valid<CaseData>>): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, { id: string; file: string }>();
  const ids = [...cases.keys()].sort();
  for (const id of ids) {
    const { file, data } = cases.get(id) as Valid<CaseData>;
    data.subjects.forEach(({ text, also }, index) => {
      const first = seen.get(fold(text));
      const field = `subjects.${index}`;
      if (first !== undefined && first.id !== id && also !== first.id) {
        problems.push({
          file,
          field,
          cure: `「${text}」 stands in ${first.file} already. Delete it in one of them; if both waves bore it, write beneath it: also: ${first.id}`,
        });
      }
      if (also !== undefined && first?.id !== also) {
        problems.push({
          file,
          field: `${field}.also`,
          cure: `"${also}" is no older case with the subject 「${text}」. ${first ? `Write also: ${first.id}` : 'Delete the line'}`,
        });
      }
      if (first === undefined) seen.set(fold(text), { id, file });
    });
  }
  return problems;
}
