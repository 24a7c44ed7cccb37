/** A link that leaves the site says so to those who see and to those who listen; on paper it shows where it leads. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { LANGUAGES, pathOf } from '../../src/already-done/languages.ts';
import { useSite } from './support/index.ts';

const site = useSite();

/** Every kind of link that leads outside: the licence, sources, official pages, desks; and every language of the mark. */
const urls = ['/', '/about/', '/guides/report/', '/signs/link-lookalike/', ...LANGUAGES.map(pathOf)];

/** What the sheet puts behind each link of the page. */
const behind = (page: Page) =>
  page.locator('a').evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      isAddress: link.classList.contains('address'),
      after: getComputedStyle(link, '::after').content,
    })),
  );

test.each(urls)('%s marks what leads outside, and only that', async (url) => {
  const { page, close } = await site.open(url);
  try {
    const screen = await behind(page);
    expect(screen.some(({ href }) => href.startsWith('http'))).toBe(true);
    for (const { href, after } of screen) {
      // The second text is what a screen reader says.
      if (href.startsWith('http')) expect(after, href).toMatch(/^"[^"]+" \/ "[^"]{6,}"$/);
      else expect(after, href).not.toContain(' / ');
    }
    await page.emulateMedia({ media: 'print' });
    const paper = (await behind(page)).filter(({ href }) => href.startsWith('http'));
    for (const { href, isAddress, after } of paper) {
      expect(after, href).toBe(isAddress ? 'none' : `" (${href})"`);
    }
  } finally {
    await close();
  }
});
