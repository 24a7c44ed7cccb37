/** Lists in groups, for headings, anchors and addresses. Pure: also for tests and scripts, which have no Astro. */

/** `2023-11-21` → `2023`. */
export const yearOf = (date: string): string => date.slice(0, 4);

/** Groups a list without changing its order. */
export function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return [...groups];
}
