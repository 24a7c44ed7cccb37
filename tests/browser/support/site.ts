import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './chromium.ts';
import { type Opened, type OpenOptions, openPage } from './page.ts';
import { type Served, serve } from './serve.ts';

/** The built site and a browser, for the tests of one file. */
export interface Site {
  /** Such as `http://localhost:41234`. Known once the tests run, not while they are described. */
  readonly origin: string;
  readonly browser: Browser;
  /** Opens a path of the site, such as `/check/#r=…`, in a fresh context: see {@link openPage}. */
  open(path: string, options?: OpenOptions): Promise<Opened>;
  /** The same for as long as `use` takes; the page is closed whatever comes of it. */
  visit(path: string, use: (opened: Opened) => Promise<void>, options?: OpenOptions): Promise<void>;
}

/** Serves dist/ and starts a browser before the tests of the file that calls this; both end after them. */
export function useSite(): Site {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    [served, browser] = await Promise.all([serve(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });
  const open: Site['open'] = (path, options) => openPage(browser, served.origin + path, options);
  return {
    get origin() {
      return served.origin;
    },
    get browser() {
      return browser;
    },
    open,
    async visit(path, use, options) {
      const opened = await open(path, options);
      try {
        await use(opened);
      } finally {
        await opened.close();
      }
    },
  };
}
