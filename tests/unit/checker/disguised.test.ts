import { describe, expect, test } from 'vitest';
import { findDisguisedBrand } from '../../../src/checker/disguised.ts';

describe('findDisguisedBrand', () => {
  test.each([
    ['Cyrillic', '【重要】Аmazon お客様', ['А']],
    ['several', 'Amаᴢоn.со.јр', ['а', 'ᴢ', 'о']],
    ['mathematical', '𝔸𝕞𝕒𝕫𝕠𝕟', ['𝔸', '𝕞', '𝕒', '𝕫', '𝕠', '𝕟']],
    ['combining marks', 'A\u0336mazon', ['\u0336']],
    ['an invisible letter inside', 'Ama\u200Bzon', []],
    ['stuffed with other words', 'АmTalkazon お客様', ['А']],
  ])('%s', (_, written, letters) => {
    const [word] = findDisguisedBrand(written);
    expect(word?.letters).toEqual(letters);
    expect(written.slice(word?.start, word?.end)).toMatch(/^\S/);
  });

  test.each([
    ['plain', 'Amazon.co.jp'],
    ['full width', 'Ａｍａｚｏｎ'],
    ['half-width kana', 'ｱﾏｿﾞﾝ'],
    ['an invisible letter after it', 'Amazon\u200B.co.jp'],
    ['Russian text that does not name it', 'А магазин открыт'],
    ['nothing', ''],
  ])('%s is left alone', (_, written) => {
    expect(findDisguisedBrand(written)).toEqual([]);
  });
});
