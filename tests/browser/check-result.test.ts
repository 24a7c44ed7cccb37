import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { awake, drop, judge, paste, unfold } from './support/checker.ts';
import { accessibilityProblems, DESKTOP, PHONE, sidewaysOverflow, useSite } from './support/index.ts';

const site = useSite();

const FAR = 'https://www.amazon.co.jp.account-verify.example/ap/signin';
/** A right-to-left override, a zero-width space and a Cyrillic letter; hidden words; a redirector; a picture that links. */
const HTML = `<p>\u202Eいつもama\u200Bzonをご利用いただき、ありがとうございます。</p>
<p>\u0410mazonのお支払い方法に確認が必要です。24時間以内に、下のボタンから情報を更新してください。</p>
<div style="display:none">読む人には見えない文章です。検査をすり抜けるために入れてあります。とても長い、隠れた文章です。</div>
<p><a href="https://www.google.com/url?q=${encodeURIComponent(FAR)}">お支払い方法を更新する</a></p>
<p><a href="https://xn--mazon-3ve.example/"><img src="https://m.media-amazon.com/x.png" alt="ロゴ"></a></p>
<p>\u05D0\u05D1\u05D2 Amazonカスタマーサポート</p>`;
const MAIL = `From: "Amazon.co.jp" <info@account-verify.example>
Reply-To: desk@else.example
Subject: =?UTF-8?B?${Buffer.from('【重要】Amazonお支払い方法の確認').toString('base64')}?=
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

${HTML}`.replaceAll('\n', '\r\n');

async function withResult(
  use: (page: Page) => Promise<void>,
  { viewport = PHONE, mail = MAIL }: { viewport?: typeof PHONE; mail?: string } = {},
) {
  const { page, problems, close } = await site.open('/check/', { viewport });
  await awake(page);
  await drop(page, { files: [{ name: 'mail.eml', body: mail }] });
  expect(await judge(page)).toBe('fraud');
  await use(page);
  expect(problems).toEqual([]);
  await close();
}

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the mail with its signs in place', () => {
  test('folded on a phone; from a sign to its place and back, with the keyboard', () =>
    withResult(async (page) => {
      expect(await page.locator('.checker-mail-paper').count()).toBe(0);
      const sign = page.locator('#sign-action-link-foreign');
      const number = (await sign.locator('.checker-mark-number').innerText()).replace(/\D/g, '');
      await sign.getByRole('button', { name: 'メールの中で見る' }).press('Enter');
      await page.locator('mark:focus').waitFor();
      expect(await focusedText(page)).toContain('お支払い方法を更新する');
      await page
        .locator('mark:focus')
        .getByRole('button', { name: new RegExp(`しるし\\s*${number}\\s*：`) })
        .press('Enter');
      await page.locator('#sign-action-link-foreign:focus').waitFor();
    }));

  test('a sign that lies folded away is unfolded', () =>
    withResult(async (page) => {
      await page.getByText('しるしの場所を見る').click();
      const [folded] = await page
        .locator('.checker-result details .checker-sign')
        .evaluateAll((all) => all.map((one) => one.id.replace('sign-', '')));
      await page.locator(`[data-checks~="${folded}"] button`).last().press('Enter');
      await page.locator(`.checker-sign:focus`).waitFor();
      expect(await page.locator('.checker-sign:focus').isVisible()).toBe(true);
    }));

  test('every number stands for the sign of that number', () =>
    withResult(async (page) => {
      await page.getByText('しるしの場所を見る').click();
      await page.locator('mark button').first().waitFor();
      const numbers = await page.locator('mark button').allTextContents();
      expect(numbers.length).toBeGreaterThan(3);
      const listed = await page
        .locator('.checker-sign h4')
        .evaluateAll((all) => all.map((one) => (one.textContent ?? '').replace(/\s/g, '')));
      for (const said of numbers) {
        const [, number = '', title = ''] = /しるし\s*(\d+)\s*：(.*)。理由へ/s.exec(said) ?? [];
        expect(listed.some((one) => one.startsWith(`しるし${number}${title.replace(/\s/g, '')}`))).toBe(true);
      }
    }));

  test('shows what mail programs hide: words, letters, directions, where links lead', () =>
    withResult(async (page) => {
      await page.getByText('しるしの場所を見る').click();
      const body = await page.locator('.checker-mail-body').textContent();
      expect(await page.locator('.checker-mail-hidden').textContent()).toContain('読む人には見えない文章');
      expect(body).toContain('\u0410＝キリル文字');
      expect(body).toContain('ゼロ幅');
      expect(body).not.toMatch(/[\u202A-\u202E\u200B]/);
      expect(await page.locator('.checker-mail-target strong').allTextContents()).toEqual([
        'account-verify.example',
        'xn--mazon-3ve.example',
      ]);
      expect(await page.locator('.checker-mail-target').last().textContent()).toContain('ロゴ');
      expect(await page.locator('.checker-mail-view a').count()).toBe(0);
    }));

  test('open on a wide screen; still open after an answer', () =>
    withResult(
      async (page) => {
        await page.locator('.checker-mail-paper').waitFor();
        await page.getByRole('radio', { name: 'ない', exact: true }).check();
        await page.locator('[role=status]', { hasText: '調べ直しました' }).waitFor();
        expect(await page.locator('.checker-mail-paper').count()).toBe(1);
      },
      { viewport: DESKTOP },
    ));

  test.each([
    ['390 px', PHONE],
    ['320 px', { width: 320, height: 640 }],
    ['1280 px', DESKTOP],
  ])('accessible and within %s, everything unfolded and answered', (_, viewport) =>
    withResult(
      async (page) => {
        await page.getByLabel('カードの情報を入れた').check();
        await page.locator('.checker-recovery').waitFor();
        await unfold(page.locator('.checker-result details'));
        await page.locator('.checker-mail-paper').waitFor();
        expect(await sidewaysOverflow(page)).toEqual([]);
        expect(await accessibilityProblems(page)).toEqual([]);
        await page.emulateMedia({ forcedColors: 'active' });
        expect(await page.locator('.checker-verdict-mark').isVisible()).toBe(true);
      },
      { viewport },
    ),
  );
});

describe('the way on', () => {
  test('is the official one to the task that the mail names', () =>
    withResult(async (page) => {
      const way = page.locator('.checker-safe-way');
      expect(await way.locator('h3').textContent()).toContain('お支払い方法');
      expect(await way.locator('.checker-official').getAttribute('href')).toMatch(
        /^https:\/\/www\.amazon\.co\.jp\//,
      );
      expect(await way.textContent()).toContain('未確認');
    }));

  test('leads to the step that undoes most, on top and beneath the question, and says so', () =>
    withResult(async (page) => {
      await page.locator('.checker-verdict').getByRole('button').press('Enter');
      await page.locator('#result-already:focus').waitFor();
      await page.getByLabel('リンクやボタンを押した').check();
      await page.getByLabel('カードの情報を入れた').check();
      await page.locator('[role=status]', { hasText: 'いますることを2件' }).waitFor();
      const links = await page
        .locator('.checker-recovery a')
        .evaluateAll((all) => all.map((one) => decodeURI(one.getAttribute('href') ?? '')));
      expect(links).toEqual(['/guides/already-done/#カード情報を入れた', '/guides/already-done/#押しただけ']);
      expect(decodeURI((await page.locator('.checker-verdict a').getAttribute('href')) ?? '')).toBe(links[0]);
    }));
});

test('redirect steps are listed, defanged', () =>
  withResult(async (page) => {
    const list = await page.locator('.checker-links').textContent();
    expect(list).toContain('hxxps://www[.]google[.]com/url');
    expect(list).not.toContain('https://');
  }));

test('ten thousand links do not freeze the page: some are listed, more on demand', async () => {
  const { page, close } = await site.open('/check/');
  await awake(page);
  const links = Array.from(
    { length: 10_000 },
    (_, n) => `<a href="https://n${n}.shop.example/">サインイン${n}</a>`,
  );
  await paste(page, {
    text: 'Amazon アカウントの更新',
    html: `<p>いつもAmazonをご利用いただき、ありがとうございます。アカウントを更新してください。</p>${links.join(' ')}`,
  });
  expect(await judge(page)).toMatch(/fraud|suspicious/);
  await page.getByText('リンクの行き先（').click();
  const listed = await page.locator('.checker-links li').count();
  expect(listed).toBeLessThan(100);
  await page.getByRole('button', { name: '続きを見る' }).click();
  await expect.poll(() => page.locator('.checker-links li').count()).toBeGreaterThan(listed);
  await page.getByText('しるしの場所を見る').click();
  await page.locator('.checker-mail-paper').waitFor();
  expect(await page.locator('.checker-mail-gap').count()).toBeGreaterThan(0);
  expect(await page.locator('.checker-result *').count()).toBeLessThan(12_000);
  await close();
});
