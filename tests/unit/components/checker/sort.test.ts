import { expect, test } from 'vitest';
import type { Row } from '../../../../src/components/checker/protocol.ts';
import { type Column, sorted } from '../../../../src/components/checker/sort.ts';
import { row } from './support/row.ts';

const ROWS = [
  row({ file: 0, subject: 'b', date: 20, verdict: 'unrelated', from: 'x' }),
  row({ file: 1, nth: 0, subject: '', date: null, verdict: 'fraud', from: 'y' }),
  row({ file: 1, nth: 1, subject: 'a', date: 10, verdict: 'suspicious', from: '' }),
];
const order = (column: Column, down = false) =>
  sorted(ROWS, column, down).map((one: Row) => ROWS.indexOf(one));

test.each([
  ['verdict', [1, 2, 0], [0, 2, 1]],
  ['subject', [2, 0, 1], [0, 2, 1]],
  ['from', [0, 1, 2], [1, 0, 2]],
  ['date', [2, 0, 1], [0, 2, 1]],
  ['name', [0, 1, 2], [2, 1, 0]],
] as const)('by %s, both ways; what is missing comes last', (column, up, down) => {
  expect(order(column)).toEqual(up);
  expect(order(column, true)).toEqual(down);
});

test('twenty thousand rows are sorted, and not in place', () => {
  const many = Array.from({ length: 20_000 }, (_, n) =>
    row({ file: n, subject: `件名${(n * 7919) % 20_000}` }),
  );
  sorted(many, 'subject', false);
  expect(many[0]?.file).toBe(0);
});
