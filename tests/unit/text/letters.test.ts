import { expect, test } from 'vitest';
import { countKana, countLetters, letterUnits } from '../../../src/text/letters.ts';

const kept = (text: string, mark?: string) => String.fromCharCode(...letterUnits(text, mark));

test.each([
  ['Amazon. co. jp／注文 #12', 'Amazoncojp注文12'],
  ['𠮷田様、🙂。', '𠮷田様'],
  ['か\u3099 と \ud842', 'かと'],
  ['', ''],
])('the letters and digits of %s', (text, letters) => expect(kept(text)).toBe(letters));

test('a mark that is asked for stays', () => expect(kept('id: @、@', '@')).toBe('id@@'));

test.each([
  ['本文 2026 年 abc', 6],
  [`${'a'.repeat(10)}本${'b'.repeat(9)}`, 10],
  [`${'a'.repeat(9)} ${'b'.repeat(5)}-${'c'.repeat(4)}`, 9],
  ['𠮷野家', 3],
])('letters of %s outside runs of ten', (text, count) => expect(countLetters(text, 10)).toBe(count));

test('kana of both kinds, without marks and half-width ones', () =>
  expect(countKana('ぁゖァヺー・ゝｱ漢A')).toBe(4));
