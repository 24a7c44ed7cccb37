import { describe, expect, test } from 'vitest';
import { excerpt, phraseRanges, pieces, similarRanges } from '../../../src/search/marks.ts';

const marked = (text: string, ranges: [number, number][]) => ranges.map(([from, to]) => text.slice(from, to));

describe('phraseRanges marks the text as it stands', () => {
  test.each([
    ['【Ａｍａｚｏｎ】お支払い', 'amazon', ['Ａｍａｚｏｎ']],
    ['Amazon. co. jp にご登録', 'co.jpにご', ['co. jp にご']],
    ['ﾎﾟｲﾝﾄ失効、ポイント還元', 'ポイント', ['ﾎﾟｲﾝﾄ', 'ポイント']],
    ['4/22/2023', '/22', ['22']],
    ['4/22/2023 と #4', '#4', ['#4']],
    ['【緊急】[重要]', '】[', ['】[']],
    ['あああ', 'ああ', ['ああ']],
    ['お支払い', '本物', []],
    ['お支払い', '', []],
    ['お支払い', ' ', []],
  ])('%s ∋ %s', (text, phrase, expected) => {
    expect(marked(text, phraseRanges(text, phrase))).toEqual(expected);
  });
});

describe('similarRanges', () => {
  test.each([
    ['アカウントを停止しました', 'アカウソトを停止', ['アカウ', 'トを停止']],
    ['アカ', 'アカ', []],
    ['番号：12345 お支払い方法', '番号：99345のお支払い', ['番号', 'お支払い'].slice(1)],
  ])('%s ~ %s', (text, query, expected) => {
    expect(marked(text, similarRanges(text, query))).toEqual(expected);
  });
});

describe('pieces and excerpt', () => {
  const text = `一行目です\n${'あ'.repeat(60)}お支払い${'い'.repeat(200)}\n三行目`;

  test('pieces joined are the text', () => {
    const cut = pieces(text, phraseRanges(text, 'お支払い'));
    expect(cut.map((piece) => piece.text).join('')).toBe(text);
    expect(cut.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['お支払い']);
  });

  test('shows the surroundings of the first mark and says where it is cut', () => {
    const shown = excerpt(text, phraseRanges(text, 'お支払い'));
    const whole = shown.map((piece) => piece.text).join('');
    expect(whole).toMatch(/^…あ+お支払いい+…$/);
    expect(whole.length).toBeLessThan(130);
    expect(shown.find((piece) => piece.marked)?.text).toBe('お支払い');
  });

  test('keeps to the line', () => {
    expect(excerpt(text, phraseRanges(text, '三行'))).toEqual([
      { text: '三行', marked: true },
      { text: '目', marked: false },
    ]);
  });

  test('without a mark shows the beginning', () => {
    expect(excerpt(text, [])).toEqual([{ text: '一行目です', marked: false }]);
  });
});
