/** The archive cut into pages: by year and by theme, and finer where a list would be too long for a phone. Pure. */
import { groupBy, yearOf } from '../groups.ts';
import type { Theme } from '../schemas/theme.ts';

/** What a row is listed by. */
export interface Place {
  /** YYYY-MM or YYYY-MM-DD. */
  date: string;
  theme: Theme;
}

export interface Part {
  path: string;
  /** Its last step: a year, a month, a theme's key, or the number of a piece. */
  name: string;
  by: Key;
  count: number;
}

export interface List<Row> {
  /** Below the archive's own address: `2023`, `2023/11`, `order/2023`. */
  path: string;
  /** The steps that lead here, the outermost first. */
  steps: { by: Key; name: string }[];
  total: number;
  /** All rows of the list; only the newest where it has parts. */
  rows: Row[];
  parts: Part[];
}

export type Key = 'year' | 'month' | 'theme' | 'piece';

export interface Cut<Row> {
  /** More rows than this are parted. */
  most: number;
  /** So many of the newest are shown on a list that is parted. */
  newest: number;
  placeOf: (row: Row) => Place;
  /** First steps of the addresses, where they need one: `year/2023` instead of `2023`. */
  prefix?: { year: string; theme: string };
}

/**
 * Every list of the archive beneath the one that shows all. Each row stands on exactly one list of the years
 * without parts (its permanent place) and on one of the themes.
 * @param rows newest first
 */
export function cutLists<Row>(rows: readonly Row[], cut: Cut<Row>): List<Row>[] {
  const byYear = branch(rows, ['year', 'month', 'piece'], cut, cut.prefix?.year ?? '');
  const byTheme = branch(rows, ['theme', 'year', 'month', 'piece'], cut, cut.prefix?.theme ?? '');
  return [...byYear, ...byTheme];
}

/** Where each row stands for good: the path of its list among the years. */
export function permanentPaths<Row extends { id: string }>(lists: readonly List<Row>[]): Map<string, string> {
  const years = lists.filter(({ steps, parts }) => steps[0]?.by === 'year' && parts.length === 0);
  return new Map(years.flatMap(({ path, rows }) => rows.map(({ id }) => [id, path] as const)));
}

/** One list for each value of the first key; a list that is too long is cut further by the next one. */
function branch<Row>(
  rows: readonly Row[],
  [by, ...finer]: Key[],
  cut: Cut<Row>,
  above: string,
  steps: List<Row>['steps'] = [],
): List<Row>[] {
  if (by === undefined) return [];
  return groups(rows, by, cut).flatMap(([name, group]) => {
    const path = above === '' ? name : `${above}/${name}`;
    const here = { path, steps: [...steps, { by, name }], total: group.length };
    if (group.length <= cut.most) return [{ ...here, rows: group, parts: [] }];
    const below = branch(group, finer, cut, path, here.steps);
    const parts = below
      .filter((list) => list.steps.length === here.steps.length + 1)
      .map(({ path, steps, total }) => ({
        path,
        ...(steps.at(-1) as { by: Key; name: string }),
        count: total,
      }));
    return [{ ...here, rows: group.slice(0, cut.newest), parts }, ...below];
  });
}

function groups<Row>(rows: readonly Row[], by: Key, { placeOf, most }: Cut<Row>): [string, Row[]][] {
  if (by === 'year') return groupBy(rows, (row) => yearOf(placeOf(row).date));
  if (by === 'month') return groupBy(rows, (row) => placeOf(row).date.slice(5, 7));
  if (by === 'theme') return groupBy(rows, (row) => placeOf(row).theme);
  // Counted from the oldest: what is added later does not move what already has an address.
  const count = Math.ceil(rows.length / most);
  const odd = rows.length - (count - 1) * most;
  return Array.from({ length: count }, (_, at) => [
    String(count - at),
    rows.slice(at === 0 ? 0 : odd + (at - 1) * most, odd + at * most),
  ]);
}
