import { describe, expect, test } from 'vitest';
import { beginning, readWords } from '../../../src/checker/reading.ts';
import { mailbox, message } from './support/message.ts';

const PADDING = 'よ'.repeat(1_000_000);

describe('readWords', () => {
  test('folds subject and text, and the map leads back', () => {
    const { subject, text } = readWords(message({ subject: 'Ａｍａｚｏｎ', text: '㈱ Amazon' }));
    expect(subject.text).toBe('amazon');
    expect(text.text).toBe('(株) amazon');
    expect(text.map[text.text.indexOf('amazon')]).toBe(2);
  });

  test('of a padded text the beginning and the end are read, and quotes still lead to their place', () => {
    const whole = `はじめ${PADDING}ＥＮＤ おわり`;
    const { text, map } = readWords(message({ text: whole })).text;
    expect(text.length).toBeLessThan(100_000);
    expect(text.startsWith('はじめ')).toBe(true);
    const start = text.indexOf('end');
    expect(whole.slice(map[start], map[start + 3])).toBe('ＥＮＤ');
    expect(map.at(-1)).toBe(whole.length);
  });

  test('a text that is no longer than what is read of it is read in one piece', () => {
    const whole = 'よ'.repeat(60_000);
    expect(readWords(message({ text: whole })).text.text).toBe(whole);
    expect(readWords(message({ text: `${whole}よ` })).text.text).toContain('\n');
  });

  test('the topic is the subject of the mail that was passed on, if one was', () => {
    expect(readWords(message({ subject: 'Fwd: これ本物?' })).topic).toBe('fwd: これ本物?');
    const forwarded = { from: mailbox('Amazon.co.jp'), subject: 'Ａmazon' };
    expect(readWords(message({ subject: 'Fwd: これ本物?', forwarded })).topic).toBe('amazon');
    const unnamed = { from: null, subject: '' };
    expect(readWords(message({ subject: '相談', forwarded: unnamed })).topic).toBe('相談');
  });
});

test('beginning: what is read as written has a bound as well', () => {
  expect(beginning('短い')).toBe('短い');
  expect(beginning(PADDING).length).toBeLessThan(100_000);
});
