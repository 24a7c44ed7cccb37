import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../../src/checker/read/dates.ts';

describe('dates as programs print them', () => {
  test.each([
    ['2026年5月5日 05:05:05 JST', '2026-05-04T20:05:05.000Z'],
    ['2026/05/05(火) 5:05', '2026-05-04T20:05:00.000Z'],
    ['2026年5月5日 午後3:04', '2026-05-05T06:04:00.000Z'],
    ['Tue, 05 May 2026 05:05:05 +0900 (JST)', '2026-05-04T20:05:05.000Z'],
    ['May 5, 2026 at 5:05:05\u202fAM GMT+9', '2026-05-04T20:05:05.000Z'],
    ['Tuesday, May 5, 2026 5:05 AM', '2026-05-04T20:05:00.000Z'],
    ['Tue, 5 May 2026 05:05:05 JST', '2026-05-04T20:05:05.000Z'],
    ['Tue, 5 May 2026 05:05:05 -0700 (PDT)', '2026-05-05T12:05:05.000Z'],
    ['きのう', undefined],
    ['Sat, 32 Foo 2026', undefined],
  ])('%s', (written, iso) => {
    expect(parseDate(written)?.toISOString()).toBe(iso);
  });
});
