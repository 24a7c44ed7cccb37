/** How old a fact or a page may grow before somebody has to look again. */

/** Months. Domains and forms of mails change slowly. */
export const FACT_AGE = 18;
/** Months. Pages tell readers what to do now. */
export const PAGE_AGE = 12;

/**
 * True if `checked` certainly lies more than `months` before `today`: a bare month counts as its last day.
 * @param checked YYYY-MM or YYYY-MM-DD
 * @param today YYYY-MM-DD
 */
export function isStale(checked: string, today: string, months: number): boolean {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  // The day is kept even where that month is shorter: as text, 2025-02-31 still lies behind 2025-02-28.
  const limit = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-${today.slice(8)}`;
  return checked < limit.slice(0, checked.length);
}

/** Today in Japan, where the pages are written: YYYY-MM-DD. */
export const todayInJapan = (now = new Date()): string =>
  new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);

/** A real day of the calendar, YYYY-MM-DD. */
export function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
}
