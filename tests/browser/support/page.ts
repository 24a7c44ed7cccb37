import type { Browser, Page } from 'playwright-core';

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 800 };

export interface OpenOptions {
  viewport?: { width: number; height: number };
  javaScriptEnabled?: boolean;
}

export interface Opened {
  page: Page;
  /** URL of every request the page and its workers made, in order. */
  requests: string[];
  /** Errors on the console (every CSP violation is one), uncaught exceptions, failed loads. */
  problems: string[];
  /** Closes the page with its context (cookies, cache, clipboard rights). */
  close(): Promise<void>;
}

/** Opens a URL in a fresh context, as wide as a phone unless told otherwise, and waits until it has loaded. */
export async function openPage(browser: Browser, url: string, options: OpenOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'ja-JP', ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, requests, problems, close: () => context.close() };
}

/** Elements that stick out of the viewport sideways; empty where nothing scrolls sideways. */
export function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map(
        (element) =>
          `<${element.localName} class="${element.className}"> reaches ${Math.round(element.getBoundingClientRect().right)} of ${width} px`,
      );
  });
}
