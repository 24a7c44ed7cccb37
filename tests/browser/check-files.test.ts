import { expect, test } from 'vitest';
import { compound, property, smallProperties } from '../unit/checker/support/compound.ts';
import { code, jpg, pdf, png, samples } from '../unit/checker/support/pictures.ts';
import { drop, judge, onChecker, paste } from './support/checker.ts';
import { useSite } from './support/index.ts';

const site = useSite();

const QR = code('https://login.account-check.example/ap/signin');
const MAIL =
  'From: "Amazon.co.jp" <info@account-check.example>\nSubject: a\nDate: Tue, 21 Nov 2023 10:00:00 +0900\n\nb\n\n';
const file = (name: string, body: Uint8Array, type = '') => ({ name, body: [...body], type });

test.each([
  ['a PNG', file('a.png', png(QR), 'image/png')],
  ['a JPEG', file('a.jpg', jpg(QR), 'image/jpeg')],
  [
    'a PDF',
    file('a.pdf', pdf(`/Width ${QR.width} /Height ${QR.height} /Filter /FlateDecode`, samples(QR, 8))),
  ],
])('the code in %s is judged', (_, given) =>
  onChecker(site, async ({ page }) => {
    await drop(page, { files: [given] });
    expect(await judge(page)).toBe('suspicious');
    expect(await page.locator('.checker-links').textContent()).toContain('account-check.example');
  }),
);

test('a pasted screenshot without a code is said to be unread', () =>
  onChecker(site, async ({ page }) => {
    const picture = png({ width: 200, height: 200, black: () => false });
    await paste(page, { files: [file('image.png', picture, 'image/png')] });
    expect(await judge(page)).toMatch(/^error: /);
  }));

test("Outlook's file is judged", () =>
  onChecker(site, async ({ page }) => {
    const mail = { ...smallProperties(32, {}), ...property('007D', MAIL), ...property('1000', 'お客様') };
    await drop(page, { files: [file('a.msg', compound(mail))] });
    expect(await judge(page)).toBe('fraud');
  }));
