import { expect, test } from 'vitest';
import type { STAGE_BUDGETS } from '../site/support/budgets.ts';
import { overBudget } from '../site/support/weight.ts';
import { compound, property, smallProperties } from '../unit/checker/support/compound.ts';
import { code, png } from '../unit/checker/support/pictures.ts';
import { awake, drop, judge, paste } from './support/checker.ts';
import { type Opened, requestsAway, useSite, WITH_WORKER } from './support/index.ts';

/** What a visit fetches, stage by stage, held to the table in tests/site/support/budgets.ts. */

const site = useSite();

const TEXT = 'Amazonアカウントの確認が必要です。24時間以内に更新してください。';
const HTML = `<p>${TEXT}</p><p><a href="https://www.amazon.co.jp.verify.example/">更新する</a></p>`;
const EML = `From: Amazon <a@b.example>\r\nTo: c@d.example\r\nSubject: Amazon\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${HTML}`;
const PICTURE = [...png(code('https://www.amazon.co.jp.verify.example/'))];
const MSG = [
  ...compound({ ...smallProperties(32, {}), ...property('007D', EML), ...property('1000', TEXT) }),
];

/** Opens a page that asks nobody else for anything. */
const on = (path: string, use: (opened: Opened) => Promise<void>) =>
  site.visit(path, async (opened) => {
    await use(opened);
    expect(requestsAway(opened.requests, site.origin, WITH_WORKER)).toEqual([]);
  });

const within = ({ requests }: Opened, stage: keyof typeof STAGE_BUDGETS) =>
  expect(overBudget(stage, requests), stage).toEqual([]);

test.each(['check', 'search'] as const)('/%s/ without its scripts', async (name) => {
  const { requests, close } = await site.open(`/${name}/`, {
    javaScriptEnabled: false,
  });
  expect(overBudget(`${name}: first paint`, requests)).toEqual([]);
  await close();
});

test('the checker: awake, ready; from then on nothing is fetched for any kind of mail or for a report', () =>
  on('/check/', async (opened) => {
    const { page, requests } = opened;
    await awake(page);
    within(opened, 'check: awake');
    await page.fill('#checker-mail', TEXT);
    await judge(page);
    await page.locator('.checker-ready').waitFor();
    within(opened, 'check: ready for everything');

    // Whatever is handed in now is judged with what is there.
    const before = requests.length;
    const ways: Record<string, () => Promise<void>> = {
      HTML: () => paste(page, { text: TEXT, html: HTML }),
      'a QR code': () => drop(page, { files: [{ name: 'mail.png', type: 'image/png', body: PICTURE }] }),
      "Outlook's file": () => drop(page, { files: [{ name: 'mail.msg', body: MSG }] }),
      'a mail file': () => drop(page, { files: [{ name: 'mail.eml', body: EML }] }),
    };
    for (const [name, give] of Object.entries(ways)) {
      await give();
      expect(await judge(page), name).toMatch(/fraud|suspicious/);
      expect(requests.slice(before), name).toEqual([]);
    }
    await page.getByRole('button', { name: '報告文を作る' }).click();
    await page.locator('#pass-on-body').waitFor();
    expect(requests.slice(before), 'a report to pass on').toEqual([]);
  }));

test('the checker: a shared result', () =>
  on('/check/#r=1_fraud_0.1.0_link-lookalike', async (opened) => {
    await opened.page.locator('.checker-shared .checker-verdict').waitFor();
    within(opened, 'check: a shared result');
  }));

test('the search: first answer', () =>
  on('/search/', async (opened) => {
    const { page } = opened;
    await page.locator('[data-part="box"]').fill('会員資格');
    await page.locator('[data-part="results"] a').first().waitFor();
    within(opened, 'search: first answer');
  }));
