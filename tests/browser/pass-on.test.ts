import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { awake, drop, judge, paste } from './support/checker.ts';
import {
  accessibilityProblems,
  openPage,
  requestsAway,
  sidewaysOverflow,
  useSite,
  WITH_WORKER,
} from './support/index.ts';

const site = useSite();

const MAIL = [
  'Received: from mta.evil.example (unknown [192.0.2.7]) by mx.mail.example with ESMTP id 4XyZ99aBcD for <hanako@mail.example>; Tue, 21 Nov 2023 10:00:00 +0900',
  'From: Amazon.co.jp <info@evil.example>',
  'To: 見本 花子 <hanako@mail.example>',
  'Subject: お支払い方法の更新',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>見本 花子 様</p><p>Amazonアカウントを24時間以内に更新してください。注文番号 250-1234567-7654321</p>',
  '<p><a href="https://www.amazon.co.jp.evil.example/ap/signin?u=hanako">サインイン</a></p>',
].join('\r\n');

async function withReport(use: (page: Page, opened: Awaited<ReturnType<typeof openPage>>) => Promise<void>) {
  const opened = await site.open('/check/');
  const { page } = opened;
  await awake(page);
  await page.focus('#checker-mail');
  await drop(page, { files: [{ name: 'mail.eml', body: MAIL }] });
  await page.locator('#checker-received', { hasText: 'mail.eml' }).waitFor();
  expect(await judge(page)).toBe('fraud');
  await page.getByRole('button', { name: '報告文を作る' }).click();
  await page.locator('#pass-on-body').waitFor();
  try {
    await use(page, opened);
  } finally {
    await opened.close();
  }
}

const body = (page: Page) => page.inputValue('#pass-on-body');

test('the report is shown before anything is copied, without the reader and without a live address', () =>
  withReport(async (page, { requests, problems }) => {
    for (const desk of [
      'フィッシング対策協議会',
      '迷惑メール相談センター',
      'Amazon',
      '家族・職場・相談窓口',
    ]) {
      await page.getByRole('radio', { name: desk, exact: true }).check();
      const text = await body(page);
      expect(text).toContain('info[at]evil[.]example');
      expect(text.slice(0, text.lastIndexOf('点検：'))).not.toMatch(
        /hanako|花子|mail\.example|7654321|https?:|@/,
      );
    }
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect(problems).toEqual([]);
    expect(requestsAway(requests, site.origin, WITH_WORKER)).toEqual([]);
  }));

test('what the reader changes is what is copied', () =>
  withReport(async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.fill('#pass-on-body', 'わたしが直した報告');
    await page.getByRole('button', { name: 'コピーする', exact: true }).click();
    await page.locator('.checker-pass-on-said', { hasText: 'コピーしました' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('わたしが直した報告');
  }));

test('where copying is refused, the text stands selected with a word on what to do', () =>
  withReport(async (page) => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('denied')) },
      });
    });
    await page.getByRole('button', { name: 'コピーする', exact: true }).click();
    await page.locator('.checker-pass-on-said', { hasText: 'コピーできませんでした' }).waitFor();
    const chosen = await page.evaluate(() => {
      const box = document.activeElement as HTMLTextAreaElement;
      return { id: box.id, all: box.selectionEnd - box.selectionStart === box.value.length };
    });
    expect(chosen).toEqual({ id: 'pass-on-body', all: true });
  }));

test('the report is saved as a text file', () =>
  withReport(async (page) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'ファイルに保存' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.txt$/);
    expect(readFileSync(await download.path(), 'utf8')).toContain(await body(page));
  }));

test('the mail app gets the desk’s address, and a long report is said to be pasted', () =>
  withReport(async (page) => {
    const link = page.getByRole('link', { name: 'メールアプリで開く' });
    await page.getByRole('radio', { name: 'Amazon', exact: true }).check();
    await expect.poll(() => link.getAttribute('href')).toMatch(/^mailto:reportascam@amazon\.com\?subject=/);
    expect(await page.getByText('本文はコピーしたものを貼り付けて').count()).toBe(1);
    await page.fill('#pass-on-body', '短い報告');
    await expect.poll(() => link.getAttribute('href')).toContain(encodeURIComponent('短い報告'));
    expect(await page.getByText('本文はコピーしたものを貼り付けて').count()).toBe(0);
  }));

test('a new answer about the mail takes the old report away', () =>
  withReport(async (page) => {
    await page.getByRole('button', { name: '消す' }).click();
    await page.locator('#pass-on-body').waitFor({ state: 'detached' });
  }));

test('in flight mode a report can be made, once the page has said that it is ready', async () => {
  const { page, close } = await site.open('/check/');
  await awake(page);
  await page.focus('#checker-mail');
  await page.locator('.checker-ready').waitFor();
  await page.context().setOffline(true);
  await paste(page, {
    text: 'Amazon',
    html: '<p>Amazon 花子 様 <a href="https://evil.example/">更新</a></p>',
  });
  await judge(page);
  await page.getByRole('button', { name: '報告文を作る' }).click();
  await page.locator('#pass-on-body').waitFor();
  expect(await body(page)).not.toContain('花子');
  await close();
});

describe('a shared result', () => {
  test('the link holds verdict and signs only, and shows them with the same words', () =>
    withReport(async (page) => {
      const link = await page.inputValue('#pass-on-link');
      expect(new URL(link).hash).toMatch(/^#r=1_fraud_[\d.]+_[a-z.-]+$/);
      const heading = (await page.locator('#result-heading').innerText()).replace('点検の結果：', '').trim();
      const signs = await page.locator('.checker-result .checker-sign-title').allInnerTexts();

      const other = await openPage(site.browser, link);
      await other.page.locator('.checker-shared .checker-verdict').waitFor();
      expect(await other.page.locator('#shared-heading').innerText()).toContain(heading);
      const shown = await other.page.locator('.checker-shared .checker-sign h4').allInnerTexts();
      for (const sign of signs.slice(0, 2)) expect(shown).toContain(sign);
      expect(await other.page.locator('.checker-shared').innerText()).toContain('ほかの人から届いた');
      expect(await accessibilityProblems(other.page)).toEqual([]);
      expect(await sidewaysOverflow(other.page)).toEqual([]);
      expect(other.problems).toEqual([]);
      await other.close();
    }));

  test.each([
    '#r=1_consistent_0.1.0_genuine-authentication',
    '#r=1_fraud_0.1.0_<img src=x onerror=globalThis.pwned=1>',
    '#r=1_fraud_0.1.0_%3Cscript%3EglobalThis.pwned=1%3C/script%3E',
    '#r=javascript:globalThis.pwned=1',
    `#r=1_fraud_0.1.0_${'a.'.repeat(2_000)}`,
  ])('a link that this site did not write tells nothing and does nothing', async (fragment) => {
    const { page, problems, close } = await site.open(`/check/${fragment}`);
    await page.locator('.checker-shared').waitFor();
    expect(await page.locator('.checker-shared .checker-verdict').count()).toBe(0);
    expect(await page.evaluate(() => (globalThis as { pwned?: number }).pwned)).toBeUndefined();
    expect(await page.locator('.checker-shared :is(img, script)').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('an unknown id is left out', async () => {
    const { page, close } = await site.open('/check/#r=1_fraud_0.1.0_link-lookalike.no-such-check');
    await page.locator('.checker-shared .checker-verdict').waitFor();
    expect(await page.locator('.checker-shared .checker-sign').count()).toBe(1);
    await close();
  });

  test('an ordinary visit loads no words for it', async () => {
    const { page, requests, close } = await site.open('/check/');
    await awake(page);
    expect(requests.filter((url) => url.includes('shared-words'))).toEqual([]);
    expect(await page.locator('.checker-shared').count()).toBe(0);
    await close();
  });
});
