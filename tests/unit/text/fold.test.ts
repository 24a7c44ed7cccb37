import { describe, expect, test } from 'vitest';
import { fold, foldWithMap } from '../../../src/text/fold.ts';

describe('fold', () => {
  test.each([
    ['full width', 'Ａｍａｚｏｎ', 'amazon'],
    ['half-width kana with its voiced mark', 'ﾌﾟﾗｲﾑ', 'プライム'],
    ['Cyrillic А', 'Аmazon', 'amazon'],
    ['mathematical letters', '𝔸𝕞𝕒𝕫𝕠𝕟', 'amazon'],
    ['small capitals and Cyrillic', 'Amаᴢоn.со.јр', 'amazon.co.jp'],
    ['zero-width letters', 'A\u200Bma\u2060zon', 'amazon'],
    ['marks on Latin letters', 'A\u0301m\u0336azon', 'amazon'],
    ['marks that belong to kana stay', 'ガ\u3099ギパ', 'ガ\u3099ギパ'],
    ['decomposed kana are composed', 'か\u3099', 'が'],
    ['Hangul is left whole', '한글', '한글'],
    ['ordinary Japanese is left alone', '【重要】お支払い方法', '【重要】お支払い方法'],
  ])('%s', (_, written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  test('leads each folded letter back to where it stood', () => {
    const written = 'x\u200BＡ\u0301mazon です';
    const { text, map } = foldWithMap(written);
    const at = text.indexOf('amazon');
    expect(written.slice(map[at], map[at + 6])).toBe('Ａ\u0301mazon');
    expect(map).toHaveLength(text.length + 1);
    expect(map.at(-1)).toBe(written.length);
  });

  test('folds a letter alike, whether alone, met before or under a mark', () => {
    for (const [written, folded] of [
      ['Ｋ', 'k'],
      ['K\u0301', 'k'],
      ['が\u0301', 'が'],
      ['𝐊', 'k'],
      ['~\uFF9E', '~\u3099'],
    ] as const) {
      expect(fold(written)).toBe(folded);
      expect(fold(`${written}x${written}`)).toBe(`${folded}x${folded}`);
    }
  });

  test('a letter under ten thousand marks costs no more than it is long', () => {
    const written = `a${'\u0301'.repeat(10_000)}mazon`;
    expect(fold(written)).toBe('amazon');
  });
});
