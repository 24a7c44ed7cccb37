import { expect, test } from 'vitest';
import { shownName } from '../../../../src/components/checker/file-name.ts';

test('names the letters that turn or hide, and isolates the rest', () => {
  const shown = shownName('photo\u202Elme.exe');
  expect(shown).toMatch(/^\u2068photo〔.+〕lme\.exe\u2069$/);
  expect(shown).not.toContain('\u202E');
});

test('is cut in the middle, so that what the file is stays to be seen', () => {
  const shown = shownName(`${'長'.repeat(300)}.eml`);
  expect(shown.length).toBeLessThan(70);
  expect(shown).toMatch(/\.eml\u2069$/);
});

test('leaves an ordinary name as it is', () => {
  expect(shownName('お知らせ 2026.eml')).toBe('\u2068お知らせ 2026.eml\u2069');
});
