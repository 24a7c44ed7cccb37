import { describe, expect, test } from 'vitest';
import { japaneseDate, newestFirst } from '../../src/dates.ts';

describe('japaneseDate', () => {
  test.each([
    ['2023', '2023年'],
    ['2023-11', '2023年11月'],
    ['2024-02-09', '2024年2月9日'],
  ])('%s', (date, words) => {
    expect(japaneseDate(date)).toBe(words);
  });
});

test('newest first, a bare month after its days', () => {
  expect(['2023-11', '2024-01-02', '2023-11-21', '2024'].sort(newestFirst)).toEqual([
    '2024-01-02',
    '2024',
    '2023-11-21',
    '2023-11',
  ]);
});
