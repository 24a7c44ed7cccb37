import { expect, test } from 'vitest';
import { csvOf, jsonOf } from '../../../../src/components/checker/export.ts';
import { row } from './support/row.ts';

test('CSV: a byte order mark, a head, a line for each mail', () => {
  const csv = csvOf([
    row({ name: 'a.mbox', nth: 2, subject: 'お知らせ', verdict: 'fraud', checks: ['pressure', 'qr-link'] }),
  ]);
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const lines = csv.slice(1).split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toBe('"a.mbox","3","お知らせ","fraud","pressure qr-link"');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1', '＠A', '\u200b=1', '|cmd', '%0'])(
  'a subject that a spreadsheet would compute stays words: %j',
  (subject) => {
    const [, line = ''] = csvOf([row({ subject })]).split('\r\n');
    expect(line.split('","')[2]).toMatch(/^'/);
  },
);

test('quotes and line breaks in a subject break no row', () => {
  const csv = csvOf([row({ subject: 'a","fraud"\r\n"b\u2028c' }), row()]);
  expect(csv.trimEnd().split(/\r\n|\n|\r|\u2028/)).toHaveLength(3);
  expect(csv).toContain('"a"",""fraud"" ""b c"');
});

test('nothing of a mail but its subject is written', () => {
  const given = row({ from: 'Amazon <secret@example.com>', date: 1_700_000_000_000, subject: 'a' });
  for (const written of [csvOf([given]), jsonOf([given])]) {
    expect(written).not.toMatch(/secret|1700000000000|2023/);
  }
  expect(JSON.parse(jsonOf([given]))).toEqual([
    { file: 'a.eml', mail: 1, subject: 'a', verdict: 'undetermined', checks: [] },
  ]);
});
