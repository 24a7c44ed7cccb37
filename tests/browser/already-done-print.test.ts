/** The recovery guide is handed on in paper: one A4 sheet in every language, two where readings stand above the kanji. */
import { expect, test } from 'vitest';
import { LANGUAGES, pathOf } from '../../src/already-done/languages.ts';
import { useSite } from './support/index.ts';

const site = useSite();

test.each(LANGUAGES)('$label fits its sheet', async (language) => {
  const { page, close } = await site.open(pathOf(language));
  try {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(language.id === 'easy' ? 2 : 1);
  } finally {
    await close();
  }
});
