/**
 * How long a person waits for a verdict on a phone: `npm run -s bench:checker [-- VISITS]`, after a build.
 * A mail of 100 kB is pasted with its links, or dropped as a file, and checked on a fresh page, then again. Printed are
 * the times from the press of 「点検する」 to the frame with the verdict, and the longest tasks of the main thread, beside
 * a blank page with the same words as the checker's.
 *
 * The browser can slow a page's main thread down, but no worker: the worker's time is measured and counted as if it
 * had been slowed as well. Tasks are counted in processor time (the worst one by the clock, too), waits by the clock. Other
 * work on the machine makes both longer: processor time up to twice, where it takes the other half of a core. Exit 1 where a task held the main thread for more than 50 ms. Not a test: machines differ.
 */
import type { Browser, Page } from 'playwright-core';
import { launch, openPage, serve } from '../../tests/browser/support/index.ts';
import { htmlOf, plainOf, sourceOf } from '../bench-mail.ts';
import { floorOf } from './floor.ts';
import { install, prepare, type Watched, type Way } from './in-page.ts';
import { type Task, traceTasks } from './trace.ts';

/** A phone of the lower middle beside this machine; what Lighthouse takes for mobile. */
const SLOWDOWN = 4;
const BYTES = 100_000;
const AGAIN = 4;
const LONG_MS = 50;
const LOADED_MS = 1500;
const STAGES = ['load', 'taking in', 'first check', 'next check', 'clearing'];

const [visits = '8'] = process.argv.slice(2);
const html = htmlOf(BYTES);
const WAYS: Way[] = [
  { name: 'pasted with links', event: 'paste', text: plainOf(html), html, file: '' },
  { name: 'dropped as a file', event: 'drop', text: '', html: '', file: sourceOf(BYTES) },
];

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

/** Hands a mail in and has it judged, then clears the page, again and again. `heard` takes what is to be told of a verdict. */
async function useChecker(page: Page, way: Way, heard: (verdict: () => void) => void): Promise<void> {
  for (let check = 0; check <= AGAIN; check++) {
    await stage(page, 'bench');
    await page.evaluate(prepare, way);
    await page.waitForTimeout(100);
    await page.evaluate(() => setTimeout((globalThis as Watched).hand));
    await page.waitForTimeout(300);
    const verdict = new Promise<void>(heard);
    await press(page, '点検する', check === 0 ? 'first check' : 'next check');
    await verdict;
    await page.waitForTimeout(500);
    await press(page, '消す', 'clearing');
    await page.waitForTimeout(300);
  }
}

async function visit(browser: Browser, url: string, way: Way): Promise<{ waits: number[]; tasks: Task[] }> {
  const { page, close } = await openPage(browser, 'about:blank');
  const waits: number[] = [];
  let verdict = () => {};
  await page.exposeFunction('shown', (wait: number) => {
    waits.push(wait);
    verdict();
  });
  await page.addInitScript(install, SLOWDOWN);
  const tasks = await traceTasks(browser, page, SLOWDOWN, async () => {
    await page.goto(url);
    // Long enough to be awake, whatever the machine; asking the page would be work of the page.
    await page.waitForTimeout(LOADED_MS);
    await useChecker(page, way, (heard) => {
      verdict = heard;
    });
  });
  await close();
  return { waits, tasks: tasks.filter((task) => task.stage !== 'bench') };
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

/** The longest task of each visit in the middle, the longest of all, and what is too long. @returns how many are */
function taskLine(name: string, visits: Task[][]): number {
  const longest = visits.map((tasks) => Math.max(0, ...tasks.map(({ ms }) => ms)));
  const [worst] = visits.flat().sort((a, b) => b.ms - a.ms);
  const over = visits.flat().filter(({ ms }) => ms > LONG_MS).length;
  const figures = [quantile(longest, 0.5), worst?.ms ?? 0, worst?.wallMs ?? 0].map((ms) =>
    ms.toFixed(0).padStart(9),
  );
  const mostly = worst ? `  ${worst.mostly.name} ${worst.mostly.ms.toFixed(0)}` : '';
  console.log(name.padEnd(36) + figures.join('') + String(over).padStart(9) + mostly);
  return over;
}

const [browser, site] = await Promise.all([launch(), serve()]);
const url = `${site.origin}/check/`;
const floor = await floorOf(browser, url, SLOWDOWN, LOADED_MS);
const seen: Task[][] = [];
const blank: Task[][] = [];
console.log(`${`press → verdict, 100 kB, ${SLOWDOWN}× slower`.padEnd(36)}       p50       p95`);
for (const way of WAYS) {
  const first: number[] = [];
  const next: number[] = [];
  for (let count = 0; count < Number(visits); count++) {
    // In turns, so that other work on the machine falls on both.
    blank.push(await floor());
    const { waits, tasks } = await visit(browser, url, way);
    first.push(...waits.slice(0, 1));
    next.push(...waits.slice(1));
    seen.push(tasks);
  }
  line(`${way.name}, first check`, first);
  line(`${way.name}, next checks`, next);
}
await browser.close();
site.close();
console.log(`\n${'longest task, ms'.padEnd(36)}   median    worst  by clock     > ${LONG_MS}  mostly`);
const over = STAGES.map((name) =>
  taskLine(
    name,
    seen.map((tasks) => tasks.filter((task) => task.stage === name)),
  ),
);
taskLine('the same words on a blank page', blank);
process.exitCode = over.every((count) => count === 0) ? 0 : 1;
