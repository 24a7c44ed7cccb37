import { expect, test } from 'vitest';
import { rankByOverlap } from '../../../src/search/overlap.ts';

/** Four tokens of a query; each row: where they stand in a record. */
const rank = (records: Record<string, number[][]>, total = 100) =>
  rankByOverlap(
    [0, 1, 2, 3].map((token) =>
      Object.entries(records).flatMap(([id, places]) =>
        places[token]?.length ? [{ id, words: places[token] }] : [],
      ),
    ),
    total,
  );

test('more in common comes first', () => {
  const ranked = rank({ half: [[0], [1], [], []], all: [[0], [1], [2], [3]], most: [[0], [1], [2], []] });
  expect(ranked.map(({ id }) => id)).toEqual(['all', 'most', 'half']);
  expect(ranked[0]?.share).toBe(1);
});

test('a long page does not win by holding everything somewhere', () => {
  const ranked = rank({ scattered: [[0], [100], [200], [300]], together: [[50], [51], [52], []] });
  expect(ranked.map(({ id }) => id)).toEqual(['together']);
});

test('swapped words still count', () => {
  expect(rank({ swapped: [[2], [3], [0], [1]] })[0]?.share).toBe(1);
});

test('a token counts once however often it stands there', () => {
  expect(rank({ repeated: [[0, 1, 2, 3, 4], [], [], []] })).toEqual([]);
});

test('a rare token weighs more than a common one', () => {
  const common = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`x${i}`, [[0], [1], [], []]]));
  const ranked = rank({ ...common, rare: [[], [], [0], [1]] });
  expect(ranked[0]?.id).toBe('rare');
});

test('no tokens, no records', () => {
  expect(rankByOverlap([], 10)).toEqual([]);
  expect(rank({})).toEqual([]);
});
