import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sample } from '../../src/components/checker/sample-mails.ts';
import { awake, drop, type Load, onChecker, outcome } from './support/checker.ts';
import { accessibilityProblems, DESKTOP, PHONE, sidewaysOverflow, useSite } from './support/index.ts';

const site = useSite();

const lure = (
  n: number,
  subject = `お支払い方法の確認 ${n}`,
) => `From: "Amazon.co.jp" <info@account-check.example>
Subject: ${subject}
Date: Tue, 21 Nov 2023 10:${String(n % 60).padStart(2, '0')}:00 +0900
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<p>Amazonのアカウントを更新してください。</p><a href="https://amazon.co.jp.login${n}.example/">更新する</a>

`;
const mailbox = (mails: number) =>
  Array.from({ length: mails }, (_, n) => `From x@y.example Mon Mar  2 10:00:00 2026\n${lure(n)}`).join('');

const genuine = sample('genuine');
const FILES: Load['files'] = [
  { name: 'order.eml', body: genuine.ok && 'text' in genuine.given ? genuine.given.text : '' },
  { name: 'inbox.mbox', body: mailbox(3) },
  { name: 'memo.txt', body: '来週の会議の件です。' },
  { name: 'locked.zip', body: [0x50, 0x4b, 3, 4, 20, 0, 1, 0, ...new Array(100).fill(1)] },
];

const list = (page: Page) => page.locator('.checker-list');
const over = (page: Page) => list(page).getByText('調べ終えました').waitFor();
const verdicts = (page: Page) =>
  page
    .locator('.checker-mails tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-verdict')));
/** Waits until it is said aloud, which comes a moment after it is shown. */
const spoken = (page: Page, words: string) => page.locator('[role=status]', { hasText: words }).waitFor();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

async function check(page: Page, files: Load['files']) {
  await drop(page, { files: files ?? [] });
  await page.click('.checker-go');
  await list(page).waitFor();
}

test.each([
  ['a phone', PHONE],
  ['a desk', DESKTOP],
  ['1280 px at 400 % zoom', { width: 320, height: 640 }],
])(
  'several files and a mailbox on %s: a table, each mail opens its report, and back',
  (_, viewport) =>
    onChecker(
      site,
      async ({ page }) => {
        await check(page, FILES);
        await expect.poll(() => focused(page)).toBe('checker-list-heading');
        await over(page);
        expect(await verdicts(page)).toEqual([
          'consistent',
          'fraud',
          'fraud',
          'fraud',
          'unrelated',
          'unreadable',
        ]);
        await spoken(page, '6通');
        expect(await page.locator('.checker-mails').innerText()).toContain('3通目');
        expect(await sidewaysOverflow(page)).toEqual([]);
        expect(await accessibilityProblems(page)).toEqual([]);

        await page.getByRole('button', { name: 'お支払い方法の確認 1' }).click();
        expect(await outcome(page)).toBe('fraud');
        expect(await page.locator('.checker-host strong').allTextContents()).toContain('login1.example');
        expect(await page.locator('.checker-stale').count()).toBe(0);
        expect(await list(page).isVisible()).toBe(false);
        expect(await accessibilityProblems(page)).toEqual([]);
        await page.getByRole('button', { name: '一覧に戻る' }).click();
        await expect.poll(() => focused(page)).toBe('checker-row-1-1');
        expect(await page.locator('.checker-result').count()).toBe(0);
      },
      { viewport },
    ),
  40_000,
);

test('sorted with the keyboard alone, and said', () =>
  onChecker(site, async ({ page }) => {
    await check(page, FILES);
    await over(page);
    const head = page.getByRole('columnheader', { name: '結論' });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    expect(await verdicts(page)).toEqual([
      'fraud',
      'fraud',
      'fraud',
      'unreadable',
      'consistent',
      'unrelated',
    ]);
    await page.keyboard.press(' ');
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    expect((await verdicts(page))[0]).toBe('unrelated');
    await spoken(page, '並べました');
  }));

test('a mailbox alone is gone through; one that holds one mail is judged at once', () =>
  onChecker(site, async ({ page }) => {
    await check(page, [{ name: 'box.mbox', body: mailbox(120) }]);
    await over(page);
    expect(await verdicts(page)).toHaveLength(50);
    await page.getByRole('button', { name: '次の50通' }).click();
    await page.getByRole('button', { name: '次の50通' }).click();
    await expect.poll(() => verdicts(page)).toHaveLength(20);
    await page.getByRole('button', { name: '消す' }).click();
    await list(page).waitFor({ state: 'detached' });
    await drop(page, { files: [{ name: 'one.mbox', body: mailbox(1) }] });
    await page.click('.checker-go');
    expect(await outcome(page)).toBe('fraud');
  }));

test('stopped half way, what is done stays and opens; the tool is ready for the next', () =>
  onChecker(site, async ({ page }) => {
    await check(page, [{ name: 'box.mbox', body: mailbox(3000) }]);
    await page.locator('.checker-mails tbody tr').first().waitFor();
    await page.getByRole('button', { name: 'やめる' }).click();
    const said = await list(page).getByText('途中でやめました').innerText();
    const kept = Number(/(\d+)通/.exec(said)?.[1]);
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(3000);
    await page.locator('.checker-mails td button').first().click();
    expect(await outcome(page)).toBe('fraud');
  }));

test('a report is opened while the others are still being judged', () =>
  onChecker(site, async ({ page }) => {
    await check(page, [{ name: 'box.mbox', body: mailbox(600) }]);
    await page.locator('.checker-mails td button').first().click();
    expect(await outcome(page)).toBe('fraud');
    await page.getByRole('button', { name: '一覧に戻る' }).click();
    await over(page);
    expect(await list(page).innerText()).toContain('600通');
  }));

test('a mail that takes for ever is left out, and the next is judged', async () => {
  const { page, close } = await site.open('/');
  await page.clock.install();
  // Stands still at the first file; asked to go on behind it, judges the second.
  const worker = `onmessage = ({ data: { type, id, from } }) => {
    if (type !== 'round') return;
    if (from.nth === 0) return postMessage({ type: 'next', id, place: from, read: 0 });
    const row = { file: 1, nth: 0, name: 'b.eml', subject: 'b', from: '', date: null, verdict: 'fraud', checks: [], problem: '' };
    postMessage({ type: 'row', id, row });
    postMessage({ type: 'round-over', id });
  };`;
  await page
    .context()
    .route('**/judge.worker*', (route) => route.fulfill({ contentType: 'text/javascript', body: worker }));
  await page.goto(`${site.origin}/check/`);
  await awake(page);
  await check(page, [
    { name: 'a.eml', body: 'a' },
    { name: 'b.eml', body: 'b' },
  ]);
  await page.getByRole('progressbar').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.clock.runFor(21_000);
  await expect.poll(() => verdicts(page)).toEqual(['unreadable', 'fraud']);
  await close();
});

describe('a file of the verdicts', () => {
  async function saved(page: Page, name: string): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  }

  test('CSV and JSON hold names, subjects, verdicts and checks, and no formula', () =>
    onChecker(site, async ({ page }) => {
      const evil = lure(1, '=HYPERLINK("https://evil.example","Amazon")');
      await check(page, [
        { name: '=cmd.eml', body: evil },
        { name: 'b.eml', body: lure(2) },
      ]);
      await over(page);
      const csv = await saved(page, 'CSVで書き出す');
      expect(csv.startsWith('\ufeff')).toBe(true);
      expect(csv).toContain(`"'=cmd.eml"`);
      expect(csv).toContain(`"'=HYPERLINK(`);
      expect(csv).not.toContain('account-check.example');
      const json = JSON.parse(await saved(page, 'JSONで書き出す'));
      expect(json).toMatchObject([
        { file: '=cmd.eml', verdict: 'fraud' },
        { file: 'b.eml', mail: 1 },
      ]);
      expect(json[0].checks).toContain('action-link-foreign');
    }));
});

test('in flight mode, and nothing of the mails stays after 「消す」', () =>
  onChecker(site, async ({ page }) => {
    await page.focus('#checker-mail');
    await page.locator('.checker-ready').waitFor();
    await page.context().setOffline(true);
    await check(page, FILES);
    await over(page);
    const [before] = page.workers();
    await page.getByRole('button', { name: '消す' }).click();
    await list(page).waitFor({ state: 'detached' });
    expect(await page.content()).not.toContain('お支払い方法の確認');
    // The worker that saw the mails is gone with its memory.
    await expect.poll(() => before && page.workers().includes(before)).toBe(false);
    await check(page, FILES);
    await over(page);
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
  }));
