import { expect, it } from 'vitest';
import { cell, csv } from '../../../src/published/csv.ts';

it.each([
  ['=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
  ['+81 90', `"'+81 90"`],
  ['-1', `"'-1"`],
  ['@SUM(1)', `"'@SUM(1)"`],
  ['＝1+1', `"'＝1+1"`],
  [' =1', `"' =1"`],
  ['\t=1', `"'\t=1"`],
  ['\u0000=1', `"'\u0000=1"`],
  ['\r\n', `"'\r\n"`],
  ['【重要】 1=1', '"【重要】 1=1"'],
  ['a"b,c', '"a""b,c"'],
  ['', '""'],
])('%j becomes text that no spreadsheet runs', (value, expected) => expect(cell(value)).toBe(expected));

it('writes a row for each, lists joined, what is missing empty', () => {
  const rows: { a: string; b: string[]; c: null; d: boolean }[] = [
    { a: 'あ', b: ['x', 'y'], c: null, d: true },
  ];
  expect(csv(rows, ['d', 'a', 'b', 'c'])).toBe('\uFEFF"d","a","b","c"\r\n"true","あ","x y",""\r\n');
});
