import { expect, test } from 'vitest';
import { emptyTable, packLists, placeOf } from '../../../src/checker/lists.ts';

test('every list comes back whole, and a key without one has none', () => {
  const keys = Array.from({ length: 500 }, (_, index) =>
    index % 2 === 0 ? index + 1 : (index + 1) * 0x10000,
  );
  const lists = new Map(
    keys.map((key, index) => [key, Array.from({ length: (index % 3) + 1 }, () => index)]),
  );
  const packed = packLists(lists);
  const listOf = (key: number) => {
    const place = placeOf(packed.table, key);
    return [...packed.items.subarray(packed.starts[place], packed.ends[place])];
  };
  for (const [key, list] of lists) expect(listOf(key)).toEqual(list);
  for (const key of [2 ** 47, 7_000_001, 503 * 0x10000]) expect(listOf(key)).toEqual([]);
});

test.each([
  ['last', (index: number) => 0x3042_3042_0000 + index],
  ['middle', (index: number) => 0x3042_0000_3042 + index * 0x10000],
  ['first', (index: number) => 0x0000_3042_3042 + index * 0x1_0000_0000],
])('keys that differ in their %s letter alone do not crowd', (_, keyOf) => {
  const count = 4_000;
  const table = emptyTable(count);
  const empty = emptyTable(count);
  let steps = 0;
  for (let index = 1; index <= count; index++) {
    const place = placeOf(table, keyOf(index));
    table[place] = keyOf(index);
    steps += (place - placeOf(empty, keyOf(index)) + table.length) % table.length;
  }
  expect(steps / count).toBeLessThan(2);
});

test('a table without keys has room for none and says so', () => {
  expect(emptyTable(0)[placeOf(emptyTable(0), 5)]).toBe(0);
});
