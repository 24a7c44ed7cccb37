/** Dates as mail programs print them. Null where nothing certain can be made of it. */
export function parseDate(written: string): Date | null {
  const text = written.normalize('NFKC').slice(0, 100).trim();
  const parts =
    /(\d{4})\s?[年/.-]\s?(\d{1,2})\s?[月/.-]\s?(\d{1,2})日?(?:\s?\(.\))?(?:\s?.曜日)?[\s,]*(午前|午後)?\s?(?:(\d{1,2})[:時](\d{2})分?(?:[:]?(\d{2})秒?)?)?/.exec(
      text,
    );
  if (parts) {
    const [, year, month, day, half, hour = '0', minute = '0', second = '0'] = parts;
    const hours = Number(hour) + (half === '午後' && Number(hour) < 12 ? 12 : 0);
    // Printed without a zone, by a program in Japan; so are those below.
    const ms = Date.UTC(
      Number(year),
      Number(month) - 1,
      Number(day),
      hours - 9,
      Number(minute),
      Number(second),
    );
    return Number.isNaN(ms) ? null : new Date(ms);
  }
  const plain = text
    .replace(/\([^()]*\)/g, '')
    .replace(/ at (?=\d)/, ' ')
    .replace(/\b(?:GMT|UTC)([+-])(\d)(?!\d)/, 'GMT$10$2')
    .replace(/\b(?:GMT|UTC)([+-]\d{2})(?!\d|:)/, 'GMT$100')
    .replace(/\bJST\b/, 'GMT+0900')
    .trim();
  if (!/\d{4}|\d{1,2}:\d{2}/.test(plain)) return null;
  const zoned = /[+-]\d{2}:?\d{2}\b|\d(?:GMT|UTC|Z)$|\b(?:GMT|UTC|Z|[ECMP][SD]T)\b/.test(plain);
  const date = new Date(zoned || !plain.includes(':') ? plain : `${plain} GMT+0900`);
  return Number.isNaN(date.getTime()) ? null : date;
}
