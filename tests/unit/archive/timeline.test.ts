import { expect, it } from 'vitest';
import { countByMonth, monthNumber, roundUp } from '../../../src/archive/timeline.ts';

it('counts days and months alike, and keeps the years in which nothing was seen', () => {
  const [first, second, third] = countByMonth(['2022-01-31', '2020-12', '2020-12-05']);
  expect(first).toMatchObject({ year: '2020', total: 2 });
  expect(first?.months).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
  expect(second).toMatchObject({ year: '2021', total: 0 });
  expect(third?.months[0]).toBe(1);
});

it('counts nothing as nothing, and a hundred thousand without running out of room', () => {
  expect(countByMonth([])).toEqual([]);
  expect(countByMonth(Array<string>(100_000).fill('2024-02-29'))[0]?.total).toBe(100_000);
});

it('measures the distance of months across a year', () => {
  expect(monthNumber('2024-01') - monthNumber('2023-12')).toBe(1);
});

it.each([
  [1, 1],
  [7, 8],
  [11, 15],
  [37, 40],
  [101, 150],
])('a scale for %i ends at %i', (most, end) => expect(roundUp(most)).toBe(end));
