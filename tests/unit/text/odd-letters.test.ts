import { describe, expect, test } from 'vitest';
import { findOddLetters, segments } from '../../../src/text/odd-letters.ts';

const unseen = (text: string) => segments(text).filter((segment) => segment.unseen).length;
const odd = (text: string) => findOddLetters(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['a zero-width space', 'ama\u200Bzon', 1],
  ['a right-to-left override', '\u202Emoc.nozama', 1],
  ['a run, told as one', 'a\u200B\u200C\u2060b', 1],
  ['two apart', 'a\u200Bb\u00ADc', 2],
  ['a joiner between letters', 'ama\u200Dzon', 1],
  ['a tag letter', 'a\u{E0041}', 1],
])('makes visible: %s', (_, text, count) => {
  expect(unseen(text)).toBe(count);
});

test.each([
  ['a Cyrillic letter', '\u0410mazon', ['\u0410']],
  [
    'several scripts in one host',
    'Am\u0430\u1D22\u03BFn.\u0441o.\u0458p',
    ['\u0430', '\u1D22', '\u03BF', '\u0441', '\u0458'],
  ],
  ['with an unseen one in between', 'a\u200B\u043Cazon.com', ['\u200B', '\u043C']],
  ['mathematical letters', 'お客様の\u{1D538}\u{1D55E}', ['\u{1D538}\u{1D55E}']],
  ['letters struck through', 'A\u0335mazon', ['A\u0335']],
  ['encircled letters', '\u24B6mazon', ['\u24B6']],
])('names look-alikes: %s', (_, text, letters) => {
  expect(odd(text)).toEqual(letters);
});

describe('leaves alone what honest mail has', () => {
  test.each([
    ['plain Japanese', 'お客様のアカウント'],
    ['an emoji of several', '👨‍👩‍👧 と ⚠️'],
    ['a variation of a kanji', '葛\u{E0100}城'],
    ['full-width letters', 'Ａｍａｚｏｎ'],
    ['a face', '(・∀・) (゜Д゜)'],
    ['another language', 'Привет, мир'],
    ['a medical value', 'γ-GTP'],
    ['accents, composed or not', 'Café Cafe\u0301'],
    ['encircled numbers', '①②③'],
  ])('%s', (_, text) => {
    expect(segments(text)).toEqual([{ text, name: '', unseen: false }]);
  });
});

test('keeps every letter, in order', () => {
  const text = '\u202Eama\u200Bz\u043En.co.jp\u{1D552}';
  expect(
    segments(text)
      .map((segment) => segment.text)
      .join(''),
  ).toBe(text);
});
