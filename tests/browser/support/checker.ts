import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Opened, OpenOptions } from './page.ts';
import type { Site } from './site.ts';

/** Waits until the island of the page has woken: before that, nothing hears of a drop. */
export const awake = (page: Page) => page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });

/** A fresh checker page, awake; nothing may go wrong on its console but the `problems` that are told. */
export function onChecker(
  site: Site,
  use: (opened: Opened) => Promise<void>,
  { problems = [], ...options }: OpenOptions & { problems?: string[] } = {},
): Promise<void> {
  const checker = async (opened: Opened) => {
    await awake(opened.page);
    await use(opened);
    expect(opened.problems).toEqual(problems);
  };
  return site.visit('/check/', checker, options);
}

/** What a clipboard or a drag carries. File bodies are strings, bytes, or a number of zero bytes. */
export interface Load {
  text?: string;
  html?: string;
  files?: { name: string; type?: string; body: string | number | number[] }[];
}

function send(page: Page, kind: 'paste' | 'drop', load: Load): Promise<void> {
  return page.evaluate(
    ([kind, load]) => {
      const data = new DataTransfer();
      if (load.text !== undefined) data.setData('text/plain', load.text);
      if (load.html !== undefined) data.setData('text/html', load.html);
      for (const { name, type = '', body } of load.files ?? []) {
        const content = typeof body === 'string' ? body : new Uint8Array(body as number[]);
        data.items.add(new File([content], name, { type }));
      }
      const about = { bubbles: true, cancelable: true };
      const box = document.querySelector('#checker-mail');
      box?.dispatchEvent(
        kind === 'paste'
          ? new ClipboardEvent('paste', { ...about, clipboardData: data })
          : new DragEvent('drop', { ...about, dataTransfer: data }),
      );
    },
    [kind, load] as const,
  );
}

/** Pastes into the box as a person would; only what the page handles itself arrives, as in any made-up event. */
export const paste = (page: Page, load: Load) => send(page, 'paste', load);

/** Drops on the box. */
export const drop = (page: Page, load: Load) => send(page, 'drop', load);

/** Drops files or folders of this machine, as the browser itself hears of it: with entries, unlike a made-up event. */
export async function dropPaths(page: Page, files: string[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', { type, x: 100, y: 400, data });
  }
}

/** Opens all folds that the locator finds. What is drawn only then comes a moment later. */
export const unfold = (folds: Locator) =>
  folds.evaluateAll((all) => {
    for (const fold of all) (fold as HTMLDetailsElement).open = true;
  });

/** Presses 「点検する」 and waits for what comes of it: the verdict's id, or the title of the error. */
export async function judge(page: Page): Promise<string> {
  await page.click('.checker-go');
  return outcome(page);
}

/** Waits for a fresh result or an error, either of which takes the focus. */
export async function outcome(page: Page): Promise<string> {
  const focused = page.locator('.checker-verdict h2:focus, .checker-error:focus');
  await focused.waitFor();
  await page.locator('.checker-result[aria-busy=true]').waitFor({ state: 'detached' });
  return focused.evaluate((element) => {
    const verdict = element.closest('.checker-verdict');
    return verdict?.getAttribute('data-verdict') ?? `error: ${element.querySelector('h2')?.textContent}`;
  });
}
