import { describe, expect, it } from 'vitest';
import { jsonLine, printable } from '../../../src/cli/terminal.ts';

describe('printable', () => {
  it.each([
    ['\u001B]0;title\u0007', '‹U+001B›]0;title‹U+0007›'],
    ['\u009B31m', '‹U+009B›31m'],
    ['a\r\n\tb  c', 'a b c'],
    ['moc.\u202Enozama', 'moc.‹U+202E›nozama'],
    ['Ama\u200Bzon\u00AD', 'Ama‹U+200B›zon‹U+00AD›'],
    ['\u{E0041}', '‹U+E0041›'],
    ['\uD800', '‹U+D800›'],
    ['アマゾン Ａｍａｚｏｎ 🎁', 'アマゾン Ａｍａｚｏｎ 🎁'],
  ])('%j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});

describe('jsonLine', () => {
  it('says the same, on one line for every reader, without a letter that acts on a terminal', () => {
    const value = { quote: '\u001B[2J \u0085 \u2028 \u2029 \u009B \u202E \u007F アマゾン\n' };
    const line = jsonLine(value);
    expect(JSON.parse(line)).toEqual(value);
    expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028-\u202E]/u);
    expect(line.endsWith('\n')).toBe(true);
  });
});
