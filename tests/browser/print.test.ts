import { expect, test } from 'vitest';
import { drop, judge, onChecker } from './support/checker.ts';
import { useSite } from './support/index.ts';

const MAIL = [
  'From: Amazon.co.jp <info@evil.example>',
  'Subject: お支払い方法の更新',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Amazonのお支払い方法を更新してください。<a href="https://www.amazon.co.jp.evil.example/ap/signin">更新</a></p>',
].join('\r\n');

const site = useSite();

test('on paper the result has hostile hosts in brackets, official addresses written out, and nothing to press', () =>
  onChecker(site, async ({ page }) => {
    await drop(page, { files: [{ name: 'mail.eml', body: MAIL }] });
    expect(await judge(page)).toBe('fraud');
    await page.emulateMedia({ media: 'print' });
    const dots = page.locator('.checker-links .checker-host').first().locator('.checker-host-dot');
    expect(await dots.count()).toBe(5);
    expect(await dots.first().evaluate((dot) => getComputedStyle(dot, '::before').content)).toBe('"["');
    // The engine's own sentences name the host, too.
    expect(await page.locator('.checker-sign').first().locator('.checker-host-dot').count()).toBeGreaterThan(
      0,
    );
    for (const hidden of [
      '.checker-form',
      '.checker-pass-on',
      '.checker-sign-more',
      '.checker-sign .checker-link-button',
      'nav',
    ]) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
    const official = page.locator('.checker-result a[href^="https://www.amazon.co.jp"]').first();
    expect(await official.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(
      'https://www.amazon.co.jp',
    );
  }));
