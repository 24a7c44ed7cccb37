import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { awake, drop, dropPaths, judge, onChecker, outcome, paste, unfold } from './support/checker.ts';
import { accessibilityProblems, sidewaysOverflow, useSite } from './support/index.ts';

const site = useSite();

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const notice = (page: Page) => page.innerText('#checker-received');
const FROM_CLIPBOARD = 'クリップボードから貼り付ける';
const GOAL =
  '<p>Amazonのアカウントを更新してください。</p><a href="https://amazon.co.jp.login.example/">更新する</a>';

describe('the clipboard, at the press of a button', () => {
  const write = (page: Page, text: string, html: string) =>
    page.evaluate(
      ([text, html]) => {
        const blob = (type: string, body: string) => ({ [type]: new Blob([body], { type }) });
        const both = { ...blob('text/plain', text), ...(html ? blob('text/html', html) : {}) };
        return navigator.clipboard.write([new ClipboardItem(both)]);
      },
      [text, html] as const,
    );

  test('brings the links along', () =>
    onChecker(site, async ({ page }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await write(page, '更新する', GOAL);
      await press(page, FROM_CLIPBOARD);
      await page.locator('#checker-received', { hasText: 'リンク先つき' }).waitFor();
      expect(await judge(page)).toBe('fraud');
    }));

  test('refused: said, and the box keeps what it held', () =>
    onChecker(site, async ({ page }) => {
      await page.evaluate(() => {
        navigator.clipboard.read = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      });
      await page.fill('#checker-mail', '書きかけの文');
      await press(page, FROM_CLIPBOARD);
      expect(await outcome(page)).toMatch(/^error: クリップボード/);
      expect(await page.inputValue('#checker-mail')).toBe('書きかけの文');
      expect(await accessibilityProblems(page)).toEqual([]);
    }));

  test('empty: said', () =>
    onChecker(site, async ({ page }) => {
      await page.evaluate(() => {
        navigator.clipboard.read = () => Promise.resolve([]);
      });
      await press(page, FROM_CLIPBOARD);
      expect(await outcome(page)).toMatch(/^error: 読み取れるもの/);
    }));

  test('no button where the browser has no such thing', async () => {
    const { page, close } = await site.open('/');
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(`${site.origin}/check/`);
    await awake(page);
    await page.getByRole('button', { name: FROM_CLIPBOARD }).waitFor({ state: 'detached' });
    await close();
  });
});

describe('samples', () => {
  test.each([
    ['ボタンのある偽メール', /リンク先つき/, 'fraud'],
    ['QRコードのある偽メール', /メールのファイル/, 'fraud'],
    ['本物と同じ形のメール', /ヘッダーつき/, 'consistent'],
    ['文字だけのメール', /文字だけ/, 'undetermined'],
  ])('%s', (name, received, verdict) =>
    onChecker(site, async ({ page }) => {
      await page.getByText('見本のメールで試す').click();
      expect(await accessibilityProblems(page)).toEqual([]);
      await press(page, name);
      await expect.poll(() => notice(page)).toMatch(received);
      expect(await judge(page)).toBe(verdict);
    }),
  );

  test('one in place of a mail of one’s own, which can be had back', () =>
    onChecker(site, async ({ page }) => {
      await paste(page, { text: 'Amazonのアカウント', html: GOAL });
      await page.getByText('見本のメールで試す').click();
      await press(page, '文字だけのメール');
      await press(page, '前の内容に戻す');
      await expect.poll(() => page.inputValue('#checker-mail')).toBe('Amazonのアカウント');
      await expect.poll(() => notice(page)).toContain('リンク先つき');
      await page.getByRole('button', { name: '前の内容に戻す' }).waitFor({ state: 'detached' });
      expect(await judge(page)).toBe('fraud');
    }));
});

describe('what programs hand over in place of a mail', () => {
  test.each([
    ['Outlook’s list', { text: '差出人\t件名\t受信日時\tサイズ\r\nAmazon\tお知らせ\t10:00\t9 KB\r\n' }],
    ['a mail’s number', { text: 'message:%3Cabc@mail.example%3E' }],
  ])('%s: said, with the way to the mail itself', (_, load) =>
    onChecker(site, async ({ page }) => {
      await page.fill('#checker-mail', '前の文');
      await drop(page, load);
      expect(await outcome(page)).toMatch(/^error: メールの中身/);
      expect(await page.inputValue('#checker-mail')).toBe('前の文');
    }),
  );

  test('a dropped folder: each mail in it; the drag is offered as a copy, since Outlook bins what is moved', () =>
    onChecker(site, async ({ page }) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'mails-'));
      mkdirSync(path.join(folder, 'inner'));
      for (const name of ['a.eml', 'inner/b.eml', '.hidden'])
        writeFileSync(path.join(folder, name), 'Amazon');
      await page.evaluate(() =>
        document.addEventListener('dragover', (event) => {
          document.title = event.dataTransfer?.dropEffect ?? '';
        }),
      );
      await dropPaths(page, [folder]);
      await expect.poll(() => notice(page)).toContain('2個');
      expect(await page.title()).toBe('copy');
      rmSync(folder, { recursive: true });
    }));

  test('an empty folder: said', () =>
    onChecker(site, async ({ page }) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'mails-'));
      await dropPaths(page, [folder]);
      expect(await outcome(page)).toMatch(/^error: フォルダー/);
      rmSync(folder, { recursive: true });
    }));

  test('a shared link is judged without the phone’s own line', () =>
    onChecker(site, async ({ page }) => {
      await page.fill('#checker-mail', 'https://amazon.co.jp.login.example/signin\n\niPhoneから送信');
      await expect.poll(() => notice(page)).toContain('URLだけ');
      expect(await judge(page)).toMatch(/fraud|suspicious/);
    }));

  test('an archive, locked or not, gets a sentence', () =>
    onChecker(site, async ({ page }) => {
      // General purpose bit 0: encrypted.
      const zip = [0x50, 0x4b, 3, 4, 20, 0, 1, 0, 0, 0, ...new Array(200).fill(7)];
      await drop(page, { files: [{ name: 'mail.zip', body: zip }] });
      expect(await judge(page)).toMatch(/^error/);
      expect(await page.innerText('#checker-error-help')).toContain('取り出して');
    }));
});

describe('hostile shapes', () => {
  test('a file name that turns round is shown as it is', () =>
    onChecker(site, async ({ page }) => {
      await drop(page, { files: [{ name: 'amazon\u202Elme.exe', body: 'Amazon' }] });
      await expect.poll(() => notice(page)).toMatch(/amazon〔.+〕lme\.exe/);
      expect(await notice(page)).not.toContain('\u202E');
    }));

  test('text that turns round neither hides nor moves our own words', () =>
    onChecker(site, async ({ page }) => {
      const turned = '\u202Epj.oc.nozama';
      await paste(page, {
        text: `Amazonのアカウントを更新してください。${turned}`,
        html: `<p>Amazonのアカウントを更新してください。</p><a href="https://x.example/">${turned}</a>`,
      });
      expect(await judge(page)).toMatch(/fraud|suspicious/);
      expect(await page.locator('.checker-result').textContent()).toContain('読む向きを変える文字');
      expect(await sidewaysOverflow(page)).toEqual([]);
    }));

  test.each([
    [
      '10,000 links',
      Array.from({ length: 10_000 }, (_, n) => `<a href="https://a${n}.example/${n}">更新${n}</a>`).join(''),
    ],
    [
      'a megabyte on one line',
      `<p>Amazon${'長'.repeat(350_000)}<a href="https://x.example/">更新する</a></p>`,
    ],
  ])('%s: judged, and the page stays its own width', (_, html) =>
    onChecker(site, async ({ page }) => {
      const text = html.replace(/<[^>]*>/g, '');
      await paste(page, {
        text: `Amazonのアカウントを更新してください。${text}`,
        html: `Amazonのアカウントを更新してください。${html}`,
      });
      expect((await page.inputValue('#checker-mail')).length).toBeLessThan(30_000);
      expect(await judge(page)).not.toMatch(/error/);
      expect(await sidewaysOverflow(page)).toEqual([]);
    }),
  );
});

describe('how to give more', () => {
  test('the result leads to the steps', () =>
    onChecker(site, async ({ page }) => {
      await page.fill('#checker-mail', 'Amazonのアカウントを更新してください。');
      await judge(page);
      await page.getByRole('link', { name: 'メールアプリごとの渡しかたを見る' }).click();
      expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('how-to');
      expect(await page.inputValue('#checker-mail')).toContain('更新してください');
    }));

  test('a link from elsewhere unfolds the steps of one app; all of them unfolded are accessible', async () => {
    const { page, problems, close } = await site.open('/check/#how-gmail-web');
    await page.locator('#how-gmail-web').waitFor();
    await unfold(page.locator('.how-tos details'));
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });
});
