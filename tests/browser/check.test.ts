import { describe, expect, test } from 'vitest';
import { png } from '../unit/checker/support/pictures.ts';
import { drop, judge, onChecker, outcome, paste } from './support/checker.ts';
import { type Opened, useSite } from './support/index.ts';

const site = useSite();

const BODY = `いつもAmazonをご利用いただき、ありがとうございます。
お客様のアカウントに確認が必要です。24時間以内に、下のボタンから情報を更新してください。
更新されない場合、アカウントを停止します。
情報を更新する
Amazonカスタマーサポート`;

const RICH = `<p>いつもAmazonをご利用いただき、ありがとうございます。お客様のアカウントに確認が必要です。</p>
<p>24時間以内に、下のボタンから情報を更新してください。更新されない場合、アカウントを停止します。</p>
<p><a href="https://www.amazon.co.jp.account-verify.example/ap/signin">情報を更新する</a></p><p>Amazonカスタマーサポート</p>`;

const EML = [
  'From: "Amazon.co.jp" <info@account-verify.example>',
  'To: reader@example.com',
  'Subject: =?UTF-8?B?44CQ6YeN6KaB44CRQW1hem9u44Ki44Kr44Km44Oz44OI44Gu56K66KqN?=',
  'Date: Tue, 21 Nov 2023 10:00:00 +0900',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  RICH,
].join('\r\n');

const SCREENSHOT = png({ width: 200, height: 200, black: () => false });

/** Words alone settle nothing; how far they go is the engine's business, not this page's. */
const BY_WORDS = /suspicious|undetermined/;
const received = '#checker-received';

describe('what is handed in', () => {
  test('typed text is judged, and the links are said to be unseen', () =>
    onChecker(site, async ({ page }) => {
      await page.fill('#checker-mail', BODY);
      expect(await judge(page)).toMatch(BY_WORDS);
      await expect(
        page.locator('.checker-coverage [data-seen="true"]').allInnerTexts(),
      ).resolves.toHaveLength(1);
    }));

  test('a rich paste brings its links along', () =>
    onChecker(site, async ({ page }) => {
      await paste(page, { text: BODY, html: RICH });
      expect(await page.inputValue('#checker-mail')).toBe(BODY);
      await expect.poll(() => page.innerText(received)).toContain('リンク先つき');
      expect(await judge(page)).toBe('fraud');
      expect(await page.locator('.checker-host strong').allInnerTexts()).toContain('account-verify.example');
      expect(await page.locator('.checker-result a[href*="account-verify.example"]').count()).toBe(0);
    }));

  test('a real rich copy, pasted with the keyboard', () =>
    onChecker(site, async ({ page }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate(
        ([text, html]) => {
          const item = (type: string, body: string) => ({ [type]: new Blob([body], { type }) });
          const both = { ...item('text/plain', text), ...item('text/html', html) };
          return navigator.clipboard.write([new ClipboardItem(both)]);
        },
        [BODY, RICH] as const,
      );
      await page.focus('#checker-mail');
      await page.keyboard.press('ControlOrMeta+V');
      await expect.poll(() => page.innerText(received)).toContain('リンク先つき');
      expect(await judge(page)).toBe('fraud');
    }));

  test('editing after a rich paste drops the links, and says so', () =>
    onChecker(site, async ({ page }) => {
      await paste(page, { text: BODY, html: RICH });
      await page.locator('#checker-mail').press('End');
      await page.keyboard.type('。');
      await expect.poll(() => page.innerText(received)).toContain('リンク先の情報を外しました');
      expect(await judge(page)).toMatch(BY_WORDS);
    }));

  test('a dropped mail file is judged with its sender and its links', () =>
    onChecker(site, async ({ page }) => {
      await drop(page, { files: [{ name: 'mail.eml', body: EML }] });
      await expect.poll(() => page.innerText(received)).toContain('mail.eml');
      expect(await judge(page)).toBe('fraud');
      await page.locator('.checker-coverage [data-seen="true"]').nth(2).waitFor();
    }));

  test('a chosen file; the same one can be chosen again after 「消す」', () =>
    onChecker(site, async ({ page }) => {
      const file = { name: 'mail.eml', mimeType: 'message/rfc822', buffer: Buffer.from(EML) };
      for (let round = 0; round < 2; round++) {
        await page.setInputFiles('input[type=file]', file);
        expect(await judge(page)).toBe('fraud');
        await page.getByRole('button', { name: '消す' }).click();
        await page.locator('.checker-result').waitFor({ state: 'detached' });
        expect(await page.innerText(received)).toBe('');
      }
      expect(await judge(page)).toMatch(/^error/);
    }));

  test('a lone address is judged as the link of such a mail', () =>
    onChecker(site, async ({ page }) => {
      await page.fill('#checker-mail', 'https://www.amazon.co.jp.account-verify.example/signin');
      expect(await judge(page)).toMatch(/fraud|suspicious/);
    }));
});

describe('what cannot be judged gets a sentence, the focus and a marked title', () => {
  const bad = {
    nothing: async () => {},
    'an empty paste': ({ page }: Opened) => paste(page, {}),
    'a screenshot': ({ page }: Opened) =>
      paste(page, { files: [{ name: 'image.png', type: 'image/png', body: [...SCREENSHOT] }] }),
    'a file of 50 MB': ({ page }: Opened) => drop(page, { files: [{ name: 'big.eml', body: 50_000_000 }] }),
    'a binary file': ({ page }: Opened) =>
      drop(page, { files: [{ name: 'a.eml', body: `\x7FELF${'\0\x01\xFF'.repeat(500)}` }] }),
    'a paste of 5 MB': ({ page }: Opened) => paste(page, { text: 'あ'.repeat(5_000_000) }),
  };

  test.each(Object.entries(bad))('%s', (_, give) =>
    onChecker(site, async (opened) => {
      const { page } = opened;
      const title = await page.title();
      await give(opened);
      if ((await page.locator('.checker-error').count()) === 0) await page.click('.checker-go');
      expect(await outcome(page)).toMatch(/^error: .+/);
      expect(await page.title()).toBe(`エラー: ${title}`);
      expect((await page.innerText('#checker-error-help')).length).toBeGreaterThan(10);
      // The way out is open: the next mail is judged and the title is whole again.
      await page.fill('#checker-mail', BODY);
      expect(await judge(page)).toMatch(BY_WORDS);
      await expect.poll(() => page.title()).toBe(title);
    }),
  );
});

describe('the result', () => {
  test('the Message Center question judges again, and leaves the focus where it is', () =>
    onChecker(site, async ({ page }) => {
      await page.fill('#checker-mail', BODY);
      await judge(page);
      const said = page.locator('[role=status]');
      await page.getByRole('radio', { name: 'ある' }).check();
      await said.filter({ hasText: '調べ直しました' }).waitFor();
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('present');
      await page.getByText('ほかに調べたこと').waitFor();
    }));

  test('every answer is kept while others are given, and can be taken back', () =>
    onChecker(site, async ({ page }) => {
      await page.fill('#checker-mail', BODY);
      await judge(page);
      const again = page.locator('[role=status]', { hasText: '調べ直しました' });
      await page.getByRole('radio', { name: 'ある' }).check();
      await again.waitFor();
      await page.getByLabel('カードの情報を入れた').check();
      await page.getByLabel('返信した').check();
      await page.locator('.checker-sign', { hasText: 'もう入力した' }).waitFor({ state: 'attached' });
      await page.getByText('登録した名前でも調べる').click();
      await page.fill('#checker-name', '山田太郎');
      await page.getByRole('button', { name: 'この名前で調べ直す' }).click();
      await page.getByText('入力されたお名前が').waitFor({ state: 'attached' });
      expect(
        await page
          .locator('.checker-questions :checked')
          .evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
      ).toEqual(['present', '', 'typed-card', 'replied']);
      await page.getByLabel('どれもしていない').check();
      expect(await page.getByLabel('カードの情報を入れた').isChecked()).toBe(false);
      await page.locator('.checker-sign', { hasText: 'もう入力した' }).waitFor({ state: 'detached' });
    }));

  test('a changed box makes the result say that it is of the old content', () =>
    onChecker(site, async ({ page }) => {
      await page.fill('#checker-mail', BODY);
      await judge(page);
      await page.locator('#checker-mail').press('a');
      await page.locator('.checker-stale').waitFor();
      await judge(page);
      expect(await page.locator('.checker-stale').count()).toBe(0);
    }));

  test('a paste after a verdict begins a new mail instead of adding to the old one', () =>
    onChecker(site, async ({ page }) => {
      await page.fill('#checker-mail', BODY);
      await judge(page);
      await paste(page, { text: 'こんにちは。来週の会議の件です。' });
      expect(await page.inputValue('#checker-mail')).toBe('こんにちは。来週の会議の件です。');
      expect(await judge(page)).toBe('unrelated');
    }));

  test('a very long paste is judged whole and shown by its beginning', () =>
    onChecker(site, async ({ page }) => {
      const padding = '長い文面です。\n'.repeat(20_000);
      await paste(page, { text: `${BODY}\n${padding}https://www.amazon.co.jp.account-verify.example/` });
      expect((await page.inputValue('#checker-mail')).length).toBeLessThan(padding.length / 2);
      expect(await judge(page)).not.toMatch(/error|unrelated/);
      expect(await page.locator('.checker-host strong').allInnerTexts()).toContain('account-verify.example');
    }));
});
