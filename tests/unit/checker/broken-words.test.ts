import { describe, expect, test } from 'vitest';
import { brokenWords } from '../../../src/checker/broken-words.ts';

const BLANK = /[ \u3000]/;

describe('words with something strewn into them', () => {
  test.each([
    ['アカ ウントを確認して', 'アカウント', 'アカ ウント'],
    ['制限させていただ きます', 'いただき', 'いただ き'],
    ['𠮷田様、く だ さい', 'ください', 'く だ さい'],
  ])('%s', (text, word, broken) => {
    const [found] = brokenWords(text, BLANK);
    expect(found?.word).toBe(word);
    expect(text.slice(found?.start, found?.end)).toBe(broken);
  });

  test.each(['アカウントを 確認して ください', 'Amazon アカウント', '重 要 な お 知 ら せ', ''])(
    'whole words: %s',
    (text) => expect(brokenWords(text, BLANK)).toEqual([]),
  );

  test('stops counting in a text that is broken everywhere', () => {
    expect(brokenWords('アカ ウント'.repeat(1000), BLANK)).toHaveLength(20);
  });
});
