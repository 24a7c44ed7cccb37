import { describe, expect, test } from 'vitest';
import { brokenWords } from '../../../src/checker/broken-words.ts';

const BLANK = /[ \u3000]+/g;

describe('words with something strewn into them', () => {
  test.each([
    ['アカ ウントを確認して', 'アカウント', 'アカ ウント'],
    ['制限させていただ きます', 'いただき', 'いただ き'],
    ['𠮷田様、く だ さい', 'ください', 'く だ さい'],
    [' 次の  ポイントは いた  だきま した', 'いただき', 'いた  だき'],
  ])('%s', (text, word, broken) => {
    const [found] = brokenWords(text, BLANK);
    expect(found?.word).toBe(word);
    expect(text.slice(found?.start, found?.end)).toBe(broken);
  });

  test.each(['アカウントを 確認して ください', 'Amazon アカウント', '重 要 な お 知 ら せ', ''])(
    'whole words: %s',
    (text) => expect(brokenWords(text, BLANK)).toEqual([]),
  );

  test('each of several stands where it stood', () => {
    const text = ' パス ワード、 ログイン 、メー\u3000ル';
    const found = brokenWords(text, BLANK).map(({ word, start, end }) => [word, text.slice(start, end)]);
    expect(found).toEqual([
      ['パスワード', 'パス ワード'],
      ['メール', 'メー\u3000ル'],
    ]);
  });

  test('stops counting in a text that is broken everywhere', () => {
    expect(brokenWords('アカ ウント'.repeat(1000), BLANK)).toHaveLength(20);
  });
});
