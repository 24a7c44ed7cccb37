/**
 * How long a person waits for a verdict on a phone: `npm run -s bench:checker [-- VISITS]`, after a build.
 * A mail of 100 kB is pasted with its links, or dropped as a file, and checked on a fresh page, then again. Printed are
 * the times from the press of 「点検する」 to the frame with the verdict, and the main thread's tasks over 50 ms.
 *
 * The browser can slow a page's main thread down, but no worker: the worker's time is measured and counted as if it
 * had been slowed as well. Tasks are counted in processor time, waits by the clock: other work on the machine makes
 * waits longer. Exit 1 where a task held the main thread for more than 50 ms. Not a test: machines differ.
 */
import type { Browser, Page } from 'playwright-core';
import { launch, openPage, serve } from '../tests/browser/support/index.ts';
import { htmlOf, plainOf, sourceOf } from './bench-mail.ts';
import { type LongTask, longTasks, TRACED } from './bench-trace.ts';

/** A phone of the lower middle beside this machine; what Lighthouse takes for mobile. */
const SLOWDOWN = 4;
const BYTES = 100_000;
const AGAIN = 4;
const LONG_MS = 50;

const [visits = '8'] = process.argv.slice(2);
const html = htmlOf(BYTES);
const WAYS: { name: string; event: 'paste' | 'drop'; text: string; html: string; file: string }[] = [
  { name: 'pasted with links', event: 'paste', text: plainOf(html), html, file: '' },
  { name: 'dropped as a file', event: 'drop', text: '', html: '', file: sourceOf(BYTES) },
];
type Way = (typeof WAYS)[number];
/** `shown` is told the time from press to painted verdict, the worker slowed down like the page. */
type Watched = typeof globalThis & { shown: (wait: number) => void; hand: () => void };

/** Runs in the page, before its own scripts. */
function install(slowdown: number): void {
  let asked = 0;
  let worked = 0;
  const OwnWorker = globalThis.Worker;
  globalThis.Worker = class extends OwnWorker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }) => {
        if (data.type === 'judged') worked = performance.now() - asked;
      });
    }
    override postMessage(message: { type?: string }): void {
      if (message.type === 'judge') asked = performance.now();
      super.postMessage(message);
    }
  };

  let pressed = 0;
  const press = ({ target, timeStamp }: Event) => {
    if (target instanceof Element && target.matches('.checker-go')) pressed = timeStamp;
  };
  addEventListener('click', press, true);
  addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || target.id !== 'result-heading') return;
    // The second frame begins when the first has been painted.
    const painted = (now: number) => (globalThis as Watched).shown(now - pressed + (slowdown - 1) * worked);
    requestAnimationFrame(() => requestAnimationFrame(painted));
  });
}

/** Runs in the page: makes the event ready, so that making it is not measured. */
function prepare({ event, text, html, file }: Way): void {
  const data = new DataTransfer();
  if (text) data.setData('text/plain', text);
  if (html) data.setData('text/html', html);
  if (file) data.items.add(new File([file], 'mail.eml'));
  const about = { bubbles: true, cancelable: true };
  const made =
    event === 'paste'
      ? new ClipboardEvent('paste', { ...about, clipboardData: data })
      : new DragEvent('drop', { ...about, dataTransfer: data });
  (globalThis as Watched).hand = () => {
    performance.mark('stage taking in');
    document.querySelector('#checker-mail')?.dispatchEvent(made);
  };
}

/** Marks a stage of the visit; the work of this script itself is a stage of its own, which does not count. */
const stage = (page: Page, name: string) => page.evaluate((to) => void performance.mark(`stage ${to}`), name);

/** Presses with the mouse alone: looking for the button on the page would be work of the page. */
async function press(page: Page, button: string, name: string): Promise<void> {
  await stage(page, 'bench');
  const found = page.locator('.checker-form button', { hasText: button }).first();
  await found.scrollIntoViewIfNeeded();
  const box = await found.boundingBox();
  if (!box) throw new Error(`No button 「${button}」`);
  await page.waitForTimeout(200);
  await stage(page, name);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function visit(
  browser: Browser,
  url: string,
  way: Way,
): Promise<{ waits: number[]; long: LongTask[] }> {
  const { page, close } = await openPage(browser, 'about:blank');
  const waits: number[] = [];
  let heard = () => {};
  await page.exposeFunction('shown', (wait: number) => {
    waits.push(wait);
    heard();
  });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(install, SLOWDOWN);
  await browser.startTracing(page, { categories: TRACED });
  await page.goto(url);
  // Long enough to be awake, whatever the machine; asking the page would be work of the page.
  await page.waitForTimeout(1500);
  for (let check = 0; check <= AGAIN; check++) {
    await stage(page, 'bench');
    await page.evaluate(prepare, way);
    await page.waitForTimeout(100);
    await page.evaluate(() => setTimeout((globalThis as Watched).hand));
    await page.waitForTimeout(300);
    const verdict = new Promise<void>((done) => {
      heard = done;
    });
    await press(page, '点検する', check === 0 ? 'first check' : 'next check');
    await verdict;
    await page.waitForTimeout(500);
    await press(page, '消す', 'clearing');
    await page.waitForTimeout(300);
  }
  const trace = await browser.stopTracing();
  await close();
  return { waits, long: longTasks(trace, LONG_MS) };
}

/** The value below which `share` of them lie. */
function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}

function line(name: string, values: number[]): void {
  const figures = [0.5, 0.95].map((share) => `${quantile(values, share).toFixed(0)} ms`.padStart(10));
  console.log(name.padEnd(36) + figures.join(''));
}

const [browser, site] = await Promise.all([launch(), serve()]);
const long = new Map<string, LongTask[]>();
console.log(`${`press → verdict, 100 kB, ${SLOWDOWN}× slower`.padEnd(36)}       p50       p95`);
for (const way of WAYS) {
  const first: number[] = [];
  const next: number[] = [];
  for (let count = 0; count < Number(visits); count++) {
    const seen = await visit(browser, `${site.origin}/check/`, way);
    first.push(...seen.waits.slice(0, 1));
    next.push(...seen.waits.slice(1));
    for (const task of seen.long) {
      if (task.stage !== 'bench') long.set(task.stage, [...(long.get(task.stage) ?? []), task]);
    }
  }
  line(`${way.name}, first check`, first);
  line(`${way.name}, next checks`, next);
}
await browser.close();
site.close();
for (const [stage, tasks] of long) {
  const [worst] = tasks.sort((a, b) => b.ms - a.ms);
  const most = worst && `, of it ${worst.mostly.name} ${worst.mostly.ms.toFixed(0)} ms`;
  console.log(`long task, ${stage}: ${tasks.length} of up to ${worst?.ms.toFixed(0)} ms${most}`);
}
if (long.size === 0) console.log(`no task of the main thread over ${LONG_MS} ms`);
process.exitCode = long.size === 0 ? 0 : 1;
