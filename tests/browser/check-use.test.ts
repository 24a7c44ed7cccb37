import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { awake, judge, outcome, paste, unfold } from './support/checker.ts';
import { accessibilityProblems, DESKTOP, PHONE, sidewaysOverflow, useSite } from './support/index.ts';
import { tabTo } from './support/keyboard.ts';

const site = useSite();

const WORDS =
  'いつもAmazonをご利用いただき、ありがとうございます。お客様のアカウントに確認が必要です。24時間以内に情報を更新してください。';
const MAIL = {
  text: `${WORDS}
https://www.amazon.co.jp/${'b'.repeat(200)}
Amazonカスタマーサポート`,
  html: `<p>${WORDS}</p><a href="https://www.amazon.co.jp.${'very-long-label-'.repeat(3)}x.example/${'a'.repeat(300)}">https://www.amazon.co.jp/${'b'.repeat(200)}</a><p>Amazonカスタマーサポート</p>`,
};
/** Words alone settle nothing; how far they go is the engine's business, not this page's. */
const BY_WORDS = /suspicious|undetermined/;

/** Each state a person may meet, in the order they would. */
const STATES: [string, (page: Page) => Promise<unknown>][] = [
  ['first', async () => {}],
  ['error', judge],
  ['received', (page) => paste(page, MAIL)],
  ['result', judge],
  [
    'result, all unfolded',
    async (page) => {
      await unfold(page.locator('details'));
      await page.locator('.checker-mail-paper').waitFor();
    },
  ],
  [
    'answered',
    async (page) => {
      await page.getByRole('radio', { name: 'ない', exact: true }).check();
      await page.locator('[role=status]', { hasText: '調べ直しました' }).waitFor();
    },
  ],
  ['stale', (page) => page.locator('#checker-mail').press('a')],
];

test('on a phone every state is accessible and fits the width', async () => {
  const { page, close } = await site.open('/check/', { viewport: PHONE });
  await awake(page);
  for (const [state, enter] of STATES) {
    await enter(page);
    expect(await sidewaysOverflow(page), state).toEqual([]);
    expect(await accessibilityProblems(page), state).toEqual([]);
  }
  await close();
}, 90_000);

test.each([
  ['1280 px', DESKTOP],
  ['320 px, which is also 1280 px at 400 % zoom', { width: 320, height: 640 }],
])(
  'at %s nothing needs sideways scrolling, and the result is accessible',
  async (_, viewport) => {
    const { page, close } = await site.open('/check/', { viewport });
    await awake(page);
    for (const [state, enter] of STATES) {
      await enter(page);
      expect(await sidewaysOverflow(page), state).toEqual([]);
    }
    expect(await accessibilityProblems(page)).toEqual([]);
    await close();
  },
  60_000,
);

test('with the keyboard alone: box, button, result, question, guides', async () => {
  const { page, close } = await site.open('/check/');
  await awake(page);
  await tabTo(page.locator('#checker-mail'));
  await page.keyboard.insertText(MAIL.text);
  await tabTo(page.locator('.checker-go'));
  await page.keyboard.press('Enter');
  expect(await outcome(page)).toMatch(BY_WORDS);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('result-heading');
  await tabTo(page.locator('.checker-questions input'));
  await page.keyboard.press('ArrowLeft');
  await page.locator('[role=status]', { hasText: '調べ直しました' }).waitFor();
  expect(await page.locator('input[value=absent]').isChecked()).toBe(true);
  await tabTo(page.getByRole('link', { name: 'もう押した・入力したとき' }));
  await close();
});

test('no check starts while an input method is composing', async () => {
  const { page, close } = await site.open('/check/');
  await awake(page);
  await page.fill('#checker-mail', MAIL.text);
  const compose = (type: string) => page.dispatchEvent('#checker-mail', type, { data: 'あまぞん' });
  await compose('compositionstart');
  await page.evaluate(() => document.querySelector('form')?.requestSubmit());
  await page.waitForTimeout(300);
  expect(await page.locator('.checker-result').count()).toBe(0);
  await compose('compositionend');
  expect(await judge(page)).toMatch(BY_WORDS);
  await close();
});

test('without JavaScript: no dead form, the steps by hand instead', async () => {
  const { page, close } = await site.open('/check/', { javaScriptEnabled: false });
  expect(await page.locator('.checker').isVisible()).toBe(false);
  expect(await page.locator('.by-hand li').first().isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'すぐにすること' }).isVisible()).toBe(true);
  await close();
});

describe('when the worker fails', () => {
  async function withWorker(body: string | null, use: (page: Page) => Promise<void>) {
    const { page, close } = await site.open('/');
    await page
      .context()
      .route('**/judge.worker*', (route) =>
        body === null ? route.abort() : route.fulfill({ contentType: 'text/javascript', body }),
      );
    await page.goto(`${site.origin}/check/`);
    await awake(page);
    await page.fill('#checker-mail', MAIL.text);
    await use(page);
    await close();
  }

  test('it hangs: progress and 「やめる」 after half a second, an end after twenty', () =>
    withWorker('onmessage = () => {};', async (page) => {
      // The page's clock stands still but for what the test lets pass: a slow machine must not bring the progress early.
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 60_000);
      await page.click('.checker-go');
      expect(await page.locator('.checker-progress').count()).toBe(0);
      await page.clock.runFor(600);
      await page.locator('.checker-progress').waitFor();
      await page.clock.resume();
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.getByRole('button', { name: 'やめる' }).click();
      await page.locator('.checker-progress').waitFor({ state: 'detached' });
      expect(await page.inputValue('#checker-mail')).toBe(MAIL.text);
      await page.click('.checker-go');
      await page.clock.runFor(20_100);
      expect(await outcome(page)).toMatch(/^error: 20秒/);
    }));

  test.each([
    ['it does not load', null],
    ['it is broken', 'throw new Error("broken")'],
    ['it dies at work', 'postMessage({ type: "ready" }); onmessage = () => { throw new Error("dead") }'],
  ])('%s: said, and the box keeps its content', (_, body) =>
    withWorker(body, async (page) => {
      await page.click('.checker-go');
      expect(await outcome(page)).toMatch(/^error: 点検の/);
      expect(await page.inputValue('#checker-mail')).toBe(MAIL.text);
    }),
  );

  test('the known lures do not load: judged all the same, and said', async () => {
    const { page, close } = await site.open('/');
    await page.context().route('**/data/lures.js', (route) => route.abort());
    await page.goto(`${site.origin}/check/`);
    await awake(page);
    await page.fill('#checker-mail', MAIL.text);
    expect(await judge(page)).toMatch(BY_WORDS);
    expect(await page.locator('.checker-result').textContent()).toContain(
      '過去の偽メールの一覧を読み込めなかった',
    );
    await close();
  });
});
