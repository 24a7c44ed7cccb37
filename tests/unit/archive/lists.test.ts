import { describe, expect, it } from 'vitest';
import { cutLists, permanentPaths } from '../../../src/archive/lists.ts';
import type { Theme } from '../../../src/schemas/theme.ts';

interface Row {
  id: string;
  date: string;
  theme: Theme;
}
const row = (id: string, date: string, theme: Theme = 'order'): Row => ({ id, date, theme });
const cut = (rows: Row[], most = 3) => cutLists(rows, { most, newest: 2, placeOf: (one) => one });
const shape = (rows: Row[], most?: number) =>
  Object.fromEntries(cut(rows, most).map(({ path, rows: here }) => [path, here.map(({ id }) => id)]));

describe('lists', () => {
  it('are one for each year and each theme', () => {
    expect(shape([row('c', '2024-01'), row('b', '2023-05-01', 'prime'), row('a', '2023-02')])).toEqual({
      2024: ['c'],
      2023: ['b', 'a'],
      order: ['c', 'a'],
      prime: ['b'],
    });
  });

  it('that are too long are parted by month, and show the newest', () => {
    const rows = ['2023-05', '2023-05', '2023-02', '2023-01'].map((date, at) => row(String(at), date));
    expect(shape(rows)).toEqual({
      2023: ['0', '1'],
      '2023/05': ['0', '1'],
      '2023/02': ['2'],
      '2023/01': ['3'],
      order: ['0', '1'],
      'order/2023': ['0', '1'],
      'order/2023/05': ['0', '1'],
      'order/2023/02': ['2'],
      'order/2023/01': ['3'],
    });
    expect(cut(rows)[0]).toMatchObject({
      total: 4,
      parts: [
        { path: '2023/05', by: 'month', name: '05', count: 2 },
        { path: '2023/02', count: 1 },
        { path: '2023/01', count: 1 },
      ],
    });
  });

  it('of a single month are cut into pieces; what is added later moves nothing that had an address', () => {
    const rows = Array.from({ length: 7 }, (_, at) => row(String(6 - at), '2023-05'));
    expect(shape(rows)).toMatchObject({
      '2023/05/3': ['6'],
      '2023/05/2': ['5', '4', '3'],
      '2023/05/1': ['2', '1', '0'],
    });
    expect(shape([row('7', '2023-05'), ...rows])).toMatchObject({ '2023/05/1': ['2', '1', '0'] });
  });

  it('never show more than they may, and give each row one place for good', () => {
    const rows = Array.from({ length: 500 }, (_, at) => {
      const month = String((at % 12) + 1).padStart(2, '0');
      return row(String(at), `${2018 + (at % 7)}-${month}`, at % 3 === 0 ? 'prime' : 'order');
    }).sort((a, b) => (a.date < b.date ? 1 : -1));
    const lists = cut(rows, 5);
    expect(Math.max(...lists.map((list) => list.rows.length))).toBeLessThanOrEqual(5);
    expect(new Set(lists.map(({ path }) => path)).size).toBe(lists.length);
    const paths = permanentPaths(lists);
    expect(paths.size).toBe(500);
    for (const { id } of rows) {
      const place = lists.find(({ path }) => path === paths.get(id));
      expect(place?.rows.map((each) => each.id)).toContain(id);
    }
  });

  it('of nothing are none', () => expect(cut([])).toEqual([]));
});
