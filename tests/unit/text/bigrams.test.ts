import { describe, expect, test } from 'vitest';
import { bigrams, characters, code, letters } from '../../../src/text/bigrams.ts';

describe('letters', () => {
  test.each([
    ['Ａｍａｚｏｎ. co. jp', 'amazoncojp'],
    ['ﾎﾟｲﾝﾄ', 'ポイント'],
    ['【重要】 お支払い（方法）！', '重要お支払い方法'],
    ['サービス・ｶｰﾄﾞ', 'サービスカード'],
    ['㈱①℡', '株1tel'],
    ['メ-ル', 'メール'],
    ['カ―ド・ｻ－ﾋﾞｽ・ユ‐ザ−', 'カードサービスユーザ'],
    ['アマゾン-カード – アプリ', 'アマゾンカードアプリ'],
    ['Amazon-プライム-1', 'amazonプライム1'],
    ['A\u200bm\u00ada', 'ama'],
    ['※■★ … ●', ''],
    ['𠮷野家', '𠮷野家'],
  ])('%s → %s', (original, expected) => {
    expect(letters(original).text).toBe(expected);
  });

  test.each([
    ['x【ＡＢ】y', 'ab', 'ＡＢ'],
    ['ﾎﾟｲﾝﾄ還元', 'ポイント', 'ﾎﾟｲﾝﾄ'],
    ['(㈱)とくり', '株と', '㈱)と'],
    ['は𠮷野', '𠮷野', '𠮷野'],
    ['co. jp!', 'cojp', 'co. jp'],
    ['確認メ-ル番号', 'メール', 'メ-ル'],
  ])('leads back: in %s, %s is %s', (original, wanted, standing) => {
    const { text, starts, ends } = letters(original);
    const at = text.indexOf(wanted);
    expect(original.slice(starts[at], ends[at + wanted.length - 1])).toBe(standing);
  });

  test('starts and ends fit the text, one entry per unit', () => {
    const { text, starts, ends } = letters('㈱Ａ𠮷. ﾎﾟ');
    expect([starts.length, ends.length]).toEqual([text.length, text.length]);
  });

  test('takes time in proportion to the text', () => {
    letters('【Ａ】\u0301'.repeat(100_000));
  });
});

test('characters keeps the marks and drops the spaces', () => {
  expect(characters('４ / 22　（火）').text).toBe('4/22(火)');
});

describe('bigrams', () => {
  test('each overlapping pair is one token of eight base-36 digits', () => {
    expect(bigrams('abc')).toEqual(['002p002q', '002q002r']);
    expect(bigrams('支払い方法')).toHaveLength(4);
  });

  test('counts characters outside the BMP as one', () => {
    expect(bigrams('𠮷野')).toEqual([code('𠮷') + code('野')]);
    expect(code('\u{10ffff}')).toHaveLength(4);
  });

  test.each(['', 'a', '𠮷'])('has none below two characters: %j', (text) => {
    expect(bigrams(text)).toEqual([]);
  });
});
