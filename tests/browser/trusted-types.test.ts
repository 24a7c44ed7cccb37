import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { awake, judge } from './support/checker.ts';
import { useSite } from './support/index.ts';

/** What Trusted Types are for: where a text would become markup or a script, the browser itself refuses. */

const site = useSite();

/** The ways of making a script from a text that the page's scripts would have; each tells whether it went through. */
const attempts = (page: Page) =>
  page.evaluate(() => {
    const tries: Record<string, () => unknown> = {
      markup: () => {
        document.createElement('div').innerHTML = '<img src=x>';
      },
      insert: () => document.body.insertAdjacentHTML('beforeend', '<i></i>'),
      script: () => {
        document.createElement('script').src = '/elsewhere.js';
      },
      code: () => {
        document.createElement('script').text = 'document.title = "taken"';
      },
      worker: () => new Worker('/elsewhere.js'),
      policy: () => {
        const { trustedTypes } = globalThis as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): unknown };
        };
        trustedTypes.createPolicy('another', { createHTML: (text: string) => text });
      },
    };
    return Object.entries(tries).flatMap(([name, attempt]) => {
      try {
        attempt();
        return [name];
      } catch {
        return [];
      }
    });
  });

test.each(['/', '/cases/2023-11-order-info/', '/check/', '/search/'])('%s refuses them all', (path) =>
  site.visit(path, async ({ page }) => expect(await attempts(page)).toEqual([])),
);

test('the checker, while its own worker runs, still refuses them all', () =>
  site.visit('/check/', async ({ page }) => {
    await awake(page);
    await page.fill('#checker-mail', 'Amazonアカウントの確認が必要です。24時間以内に更新してください。');
    await judge(page);
    expect(page.workers()).toHaveLength(1);
    expect(await attempts(page)).toEqual([]);
  }));

test("the search, while Pagefind's worker runs, still refuses them all", () =>
  site.visit('/search/?q=%E4%BC%9A%E5%93%A1', async ({ page }) => {
    await page.locator('[data-part="results"] a').first().waitFor();
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
      '/pagefind/pagefind-worker.js',
    ]);
    expect(await attempts(page)).toEqual([]);
  }));
