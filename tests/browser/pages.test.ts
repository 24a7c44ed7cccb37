import { expect, test } from 'vitest';
import { pages } from '../site/support/site.ts';
import {
  accessibilityProblems,
  DESKTOP,
  PHONE,
  problemsInEveryMode,
  requestsAway,
  sidewaysOverflow,
  useSite,
} from './support/index.ts';

const site = useSite();

/** 1280 px zoomed to 400 %: WCAG 1.4.10 asks that this, too, needs no scrolling sideways. */
const SMALL = { width: 320, height: 256 };
const urls = pages.map(({ url }) => url);

test.each(urls)(
  '%s opens without errors, asks nobody else, fits the screen and suits everyone',
  async (url) => {
    const { page, problems, requests, close } = await site.open(url);
    try {
      expect(await accessibilityProblems(page)).toEqual([]);
      for (const viewport of [PHONE, SMALL, DESKTOP]) {
        await page.setViewportSize(viewport);
        expect(await sidewaysOverflow(page), `at ${viewport.width} px`).toEqual([]);
      }
      expect(problems).toEqual([]);
      expect(requestsAway(requests, site.origin)).toEqual([]);
    } finally {
      await close();
    }
  },
);

/** One of each kind; the kinds differ in markup, the pages of one kind only in text. */
const oneOfEachKind = [
  ...new Map(urls.map((url) => [url.replace(/^(\/[^/]+\/).+/, '$1<id>'), url])).values(),
];

test.each(oneOfEachKind)('%s suits everyone on a wide screen and in every mode', async (url) => {
  const { page, close } = await site.open(url, { viewport: DESKTOP });
  try {
    expect(await problemsInEveryMode(page)).toEqual([]);
  } finally {
    await close();
  }
});

test.each(oneOfEachKind)('%s can be read without JavaScript', async (url) => {
  const { page, problems, close } = await site.open(url, { javaScriptEnabled: false });
  try {
    expect(problems).toEqual([]);
    // Shown text, not markup: what waits hidden for a script does not count.
    expect((await page.locator('main').innerText()).replace(/\s/g, '').length).toBeGreaterThan(80);
    expect(await page.locator('h1').isVisible()).toBe(true);
  } finally {
    await close();
  }
});
