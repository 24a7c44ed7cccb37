import { describe, expect, test } from 'vitest';
import { findDisguisedBrand } from '../../../../src/checker/brand/disguised.ts';

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

  test('names the place of each, and only so many', () => {
    const written = `前 ${'Аmazon '.repeat(12)}`;
    const words = findDisguisedBrand(written);
    expect(words).toHaveLength(10);
    expect(words.map(({ start, end }) => written.slice(start, end))).toEqual(Array(10).fill('Аmazon'));
  });

  test('the same for stuffed names', () => {
    const written = `前 ${'АmTalkazon '.repeat(12)}`;
    const words = findDisguisedBrand(written);
    expect(words).toHaveLength(10);
    expect(words.map(({ start, end }) => written.slice(start, end))).toEqual(Array(10).fill('АmTalkazon'));
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
