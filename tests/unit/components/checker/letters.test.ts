import { expect, test } from 'vitest';
import { segments } from '../../../../src/components/checker/letters.ts';

const unseen = (text: string) => segments(text).filter((segment) => segment.unseen).length;

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
  ['plain Japanese', 'お客様のアカウント'],
  ['an emoji of several', '👨‍👩‍👧 と ⚠️'],
  ['a variation of a kanji', '葛\u{E0100}城'],
])('leaves alone: %s', (_, text) => {
  expect(segments(text)).toEqual([{ text, unseen: false }]);
});

test('keeps every letter that can be seen, in order', () => {
  const shown = segments('\u202Eama\u200Bzon.co.jp').filter((segment) => !segment.unseen);
  expect(shown.map(({ text }) => text).join('')).toBe('amazon.co.jp');
});
