/** Dates as people read them. Content writes YYYY, YYYY-MM or YYYY-MM-DD and never claims more than is known. */

/** `2023-11` → `2023年11月`, `2023-11-21` → `2023年11月21日`. */
export function japaneseDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

/** 「2023年11月〜2024年2月」; a single day or month stands alone. */
export const japaneseRange = (first: string, last: string): string =>
  first === last ? japaneseDate(last) : `${japaneseDate(first)}〜${japaneseDate(last)}`;

/** Newest first, for dates of mixed precision: a bare month stands before its own days. */
export function newestFirst(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
