/** CSV as spreadsheets read it (RFC 4180, with the mark by which Excel knows UTF-8), safe to open. Pure. */

/**
 * A cell that begins like this is a formula to a spreadsheet: a subject 「=HYPERLINK(…)」 would be run on opening. Full-width
 * signs count, since spreadsheets in Japanese read them alike.
 */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;

/** Every cell in quotation marks; what looks like a formula gets an apostrophe in front, which makes it text. */
export function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

/**
 * @param columns field names, in the order of the columns; lists are joined by a blank
 * @returns lines that end with CRLF, the names of the columns first
 */
export function csv<Row extends object>(
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
): string {
  const lines = [
    columns.map(cell),
    ...rows.map((row) =>
      columns.map((name) => {
        const value: unknown = row[name];
        return cell(Array.isArray(value) ? value.join(' ') : String(value ?? ''));
      }),
    ),
  ];
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}
