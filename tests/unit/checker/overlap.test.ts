import { describe, expect, test } from 'vitest';
import { letters, overlap } from '../../../src/checker/overlap.ts';

describe('overlap', () => {
  test.each([
    ['ご注文の確認', '本日の\nご注文の\n確認です', 1],
    ['ご注文の確認', '川沿いを歩いた', 0],
    ['', '何でも', 1],
    ['かき', 'ｶｷ、かき', 1],
  ])('%s in %s', (part, whole, share) => expect(overlap(part, whole)).toBe(share));

  test('half of it', () => expect(overlap('あいう', 'あい')).toBe(0.5));
});

test.each([
  ['本文です', 4],
  ['id 0123456789abcdef0123456789abcdef', 2],
  ['\u200c \u00a0 ・・・ 12345', 0],
  ['https://www.example/a/b/c 本文', 2],
  ['https://www.example/a 本文', 18],
])('letters to read in %s', (text, count) => expect(letters(text)).toBe(count));
