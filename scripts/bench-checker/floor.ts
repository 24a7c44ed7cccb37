import type { Browser } from 'playwright-core';
import { openPage } from '../../tests/browser/support/index.ts';
import { type Task, traceTasks } from './trace.ts';

/**
 * What a page costs that only has words: those that can be read on the page at `url`, a paragraph for each line, with
 * neither styles nor scripts. Below that a page comes only by laying out less of itself at once.
 * @returns a visit of that page, and its tasks
 */
export async function floorOf(
  browser: Browser,
  url: string,
  slowdown: number,
  loadedMs: number,
): Promise<() => Promise<Task[]>> {
  const model = await openPage(browser, url);
  const words = await model.page.locator('body').innerText();
  await model.close();
  // Read off a page of ours, with no letter that markup is made of.
  const lines = words.split(/\n+/).map((line) => `<p>${line.replace(/[<&]/g, '')}</p>`);
  const body = `<!doctype html><html lang="ja"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Words</title>${lines.join('\n')}`;

  return async () => {
    const { page, close } = await openPage(browser, 'about:blank');
    await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await page.addInitScript(() => void performance.mark('stage load'));
    const tasks = await traceTasks(browser, page, slowdown, async () => {
      await page.goto(url);
      await page.waitForTimeout(loadedMs);
    });
    await close();
    return tasks;
  };
}
