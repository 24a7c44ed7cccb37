/** The recovery guide is handed on in paper: one A4 sheet in every language, two where readings stand above the kanji. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES, pathOf } from '../../src/already-done/languages.ts';
import { launch, openPage, type Served, serve } from './support/index.ts';

let browser: Browser;
let site: Served;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

test.each(LANGUAGES)('$label fits its sheet', async (language) => {
  const { page, close } = await openPage(browser, site.origin + pathOf(language));
  try {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(language.id === 'easy' ? 2 : 1);
  } finally {
    await close();
  }
});
