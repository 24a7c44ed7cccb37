/** Counts per month, for the pictures and for the tables with the same numbers. Pure. */

export interface Year {
  year: string;
  /** January to December. */
  months: number[];
  total: number;
}

/** Every year from the first to the last seen, also those without a single row. */
export function countByMonth(dates: readonly string[]): Year[] {
  const years = dates.map((date) => Number(date.slice(0, 4)));
  // Not Math.min(...years): tens of thousands of arguments are too many for one call.
  const first = years.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY);
  const last = years.reduce((most, year) => Math.max(most, year), 0);
  if (dates.length === 0) return [];
  const table = Array.from({ length: last - first + 1 }, (_, at) => ({
    year: String(first + at),
    months: Array<number>(12).fill(0),
    total: 0,
  }));
  for (const date of dates) {
    const row = table[Number(date.slice(0, 4)) - first] as Year;
    const month = Number(date.slice(5, 7)) - 1;
    row.months[month] = (row.months[month] as number) + 1;
    row.total++;
  }
  return table;
}

/** Months since the year 0, so that months can be subtracted. */
export const monthNumber = (date: string): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** The next round number, so that a scale has whole steps: 37 → 40, 5 → 5, 130 → 150. */
export function roundUp(most: number): number {
  const steps = [1, 2, 3, 4, 5, 6, 8, 10, 15].flatMap((step) => [1, 10, 100, 1000].map((ten) => step * ten));
  return steps.sort((a, b) => a - b).find((step) => step >= most) ?? most;
}
