import { expect, test } from 'vitest';
import { awake, onChecker, outcome } from './support/checker.ts';
import { useSite } from './support/index.ts';
import { tabTo, walkProblems } from './support/keyboard.ts';

/** Each flow from its start to its end with the keyboard alone. */

const site = useSite();

test.each([
  '/',
  '/check/',
  '/search/',
  '/cases/',
  '/cases/2023-11-order-info/',
  '/signs/action-link-foreign/',
  '/guides/already-done/',
  '/accuracy/',
])('Tab goes through %s in order, always seen', (path) =>
  site.visit(path, async ({ page }) => {
    if (path === '/check/') await awake(page);
    expect(await walkProblems(page)).toEqual([]);
  }),
);

test('the first stop of a page leads past its head', () =>
  site.visit('/cases/', async ({ page }) => {
    await page.keyboard.press('Tab');
    expect(await page.locator('.skip:focus').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
  }));

test('a mail: from the box to the verdict, its questions and a report of it', () =>
  onChecker(site, async ({ page }) => {
    await tabTo(page.locator('#checker-mail'));
    await page.keyboard.insertText(
      'Amazonアカウントの確認が必要です。24時間以内に更新してください。\nhttps://www.amazon.co.jp.verify.example/',
    );
    await tabTo(page.locator('.checker-go'));
    await page.keyboard.press('Enter');
    await outcome(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('result-heading');
    // Which of a group's buttons is the stop is the browser's choice.
    await tabTo(page.locator('.checker-questions input'));
    await page.keyboard.press('ArrowDown');
    await page.locator('[role=status]', { hasText: '調べ直しました' }).waitFor();
    await tabTo(page.getByRole('button', { name: '報告文を作る' }));
    await page.keyboard.press('Enter');
    await page.locator('#pass-on-body').waitFor();
    await tabTo(page.locator('#pass-on-body'));
  }));

test('the search: from the box to a result and its page', () =>
  site.visit('/search/', async ({ page }) => {
    const box = page.locator('[data-part="box"]');
    await tabTo(box);
    await page.keyboard.insertText('会員資格');
    await page.keyboard.press('Enter');
    const first = page.locator('[data-part="results"] h3 a').first();
    await first.waitFor();
    await tabTo(first);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).not.toBe('/search/');
  }));

test('a case: from the list to the case and on to what to do', () =>
  site.visit('/cases/', async ({ page }) => {
    const first = page.locator('main a[href^="/cases/20"]').first();
    const href = await first.getAttribute('href');
    await tabTo(first);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
    await page.locator('h1').waitFor();
    const done = page.locator('main a[href^="/guides/already-done/"]').first();
    await tabTo(done);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/guides/already-done/**');
  }));

test('the list of steps after a mishap is ticked with the space bar', () =>
  site.visit('/guides/already-done/', async ({ page }) => {
    const box = page.locator('main input[type=checkbox]').first();
    await tabTo(box);
    await page.keyboard.press(' ');
    expect(await box.isChecked()).toBe(true);
  }));
