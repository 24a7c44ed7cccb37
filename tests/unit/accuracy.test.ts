import { describe, expect, it, test } from 'vitest';
import { ACCURACY, accuracyRows, interval, intervalText } from '../../src/accuracy.ts';
import { CHECKS } from '../../src/checker/index.ts';

describe('the 95 % interval', () => {
  // Agresti & Coull 1998, and any table of Wilson's interval.
  test.each([
    [0, 10, 0, 27.8],
    [10, 10, 72.2, 100],
    [5, 10, 23.7, 76.3],
    [1, 100, 0.2, 5.4],
    [81, 263, 25.5, 36.6],
  ])('%i of %i', (part, whole, low, high) => {
    const bounds = interval(part, whole);
    expect(bounds?.low).toBeCloseTo(low, 1);
    expect(bounds?.high).toBeCloseTo(high, 1);
  });

  it('of nothing is none', () => {
    expect(interval(0, 0)).toBeNull();
    expect(intervalText(0, 0)).toBe('');
  });

  it('is told with as many digits as matter', () => {
    expect(intervalText(0, 300)).toBe('0〜1.3 %');
    expect(intervalText(5, 10)).toBe('24〜76 %');
  });
});

describe('what is published', () => {
  it('adds up', () => {
    for (const { groups } of ACCURACY.kinds)
      for (const group of groups)
        expect(
          group.fraud + group.suspicious + group.consistent + group.unreadable,
          group.name,
        ).toBeLessThanOrEqual(group.total);
    for (const { year, total, official, lookalike, other, unreadable } of ACCURACY.urls)
      expect(official + lookalike + other + unreadable, year).toBe(total);
  });

  it('speaks of checks that exist', () => {
    const ids = CHECKS.map(({ id }) => id);
    for (const { check } of ACCURACY.kinds.flatMap(({ worth }) => worth)) expect(ids).toContain(check);
  });

  it('has genuine mails and frauds, each in a column for every kind of input', () => {
    for (const rows of [accuracyRows('genuine'), accuracyRows('fraud'), accuracyRows('unrelated')]) {
      expect(rows.length).toBeGreaterThan(0);
      for (const { cells } of rows) expect(cells).toHaveLength(ACCURACY.kinds.length);
    }
  });
});
