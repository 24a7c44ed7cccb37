/** The verdicts of many mails as files to keep: names, subjects, verdicts and check ids, nothing else of the mails. */
import type { Row } from './protocol.ts';

const HEAD = ['ファイル', '何通目', '件名', '結論', 'しるし'];
/** By which a spreadsheet takes a cell for a formula; wide ones as well, since some fold them. */
const FORMULA = /^[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069]*[=+\-@|%＝＋－＠]/;

const kept = ({ name, nth, subject, verdict, checks }: Row) => ({
  file: name,
  mail: nth + 1,
  subject,
  verdict,
  checks,
});

/** A subject may be `=HYPERLINK("https://…")`: an apostrophe before it keeps it words. Lines must not break a row. */
function cell(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  const line = value.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ');
  return `"${(FORMULA.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
}

/** With a byte order mark, without which Excel takes Japanese for Western letters. */
export function csvOf(rows: readonly Row[]): string {
  const lines = rows
    .map(kept)
    .map(({ file, mail, subject, verdict, checks }) => [
      file,
      String(mail),
      subject,
      verdict,
      checks.join(' '),
    ]);
  return `\ufeff${[HEAD, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

export const jsonOf = (rows: readonly Row[]): string => `${JSON.stringify(rows.map(kept), null, 1)}\n`;

/** What rows can be written as. */
export interface Form {
  label: string;
  /** Of the file. */
  name: string;
  type: string;
  of: (rows: readonly Row[]) => string;
}

export const FORMS: readonly Form[] = [
  { label: 'CSV', name: 'mikiwake.csv', type: 'text/csv;charset=utf-8', of: csvOf },
  { label: 'JSON', name: 'mikiwake.json', type: 'application/json', of: jsonOf },
];
