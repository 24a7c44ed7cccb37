import type { ContentFile } from '../content-files.ts';
import type { Problem } from './problem.ts';

/** A month has one share: of two, the later row would silently win. */
export function guardShares(files: readonly ContentFile[]): Problem[] {
  const seen = new Map<unknown, string>();
  return files
    .filter(({ collection }) => collection === 'shares')
    .flatMap(({ file, data }) => {
      const { month } = (data ?? {}) as { month?: unknown };
      const first = seen.get(month);
      seen.set(month, file);
      return first === undefined
        ? []
        : [
            {
              file,
              field: 'month',
              cure: `"${String(month)}" has a row already, ${first}. Delete one of them`,
            },
          ];
    });
}
