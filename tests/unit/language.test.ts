import { describe, expect, test } from 'vitest';
import { complaints } from '../support/language/lint.ts';
import { articles, instructions, steps, strings } from '../support/language/prose.ts';
import { broken, NEVER, PLAIN } from '../support/language/word-list.ts';

/** The Japanese is kept: by textlint, by the word list, and by the length of what tells people to do something. */

const MOST_LETTERS = 60;

describe.each([...articles, ...steps, ...strings])('$file', ({ text, labels }) => {
  test('textlint has nothing against it', async () => {
    expect(await complaints(text)).toEqual([]);
  });

  test('uses plain words, and none that blame or promise', () => {
    expect(broken([...NEVER, ...PLAIN], `${text}\n${labels}`)).toEqual([]);
  });

  test('says what to do in short sentences', () => {
    expect(instructions(text).filter((sentence) => [...sentence].length > MOST_LETTERS)).toEqual([]);
  });
});

test('there is prose of every kind', () => {
  for (const folder of ['cases', 'guides', 'signs'])
    expect(articles.some(({ file }) => file.includes(`/${folder}/`))).toBe(true);
  expect(strings.some(({ file }) => file === 'src/checker/checks/pressure.ts')).toBe(true);
  expect(instructions('1. 開きます。\n\n消さないでください。')).toHaveLength(2);
});

test.each([
  ['メールをを開きます。', /successive/],
  ['リンクを押す。メールは閉じます。偽物である。', /dearu/],
  ['ﾒｰﾙを開きます。', /hankaku/],
  ['確かめないわけではありません。確かめられないわけではないです。', /double-negative|weak/],
])('textlint would object to 「%s」', async (text, rule) => {
  expect((await complaints(text)).join('\n')).toMatch(rule);
});

test.each([
  'このメールは安全です。',
  'だまされないでください。',
  '不注意で押した人は',
  'リンクをクリックしないでください。',
])('the word list would object to 「%s」', (text) => {
  expect(broken([...NEVER, ...PLAIN], text)).not.toEqual([]);
  expect(broken([...NEVER, ...PLAIN], `「${text}」と書いてあります。`)).toEqual([]);
});
