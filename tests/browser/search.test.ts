import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { letters } from '../../src/text/bigrams.ts';
import { awake } from './support/checker.ts';
import {
  accessibilityProblems,
  DESKTOP,
  type Opened,
  type OpenOptions,
  PHONE,
  requestsAway,
  sidewaysOverflow,
  useSite,
} from './support/index.ts';

const SUBJECT = 'ご注文情報の更新が必要です – Amazonカスタマーサポートより';
const CASE = '/cases/2023-11-order-info/';

const site = useSite();
let opened: Opened;
let page: Page;

const visit = async (query = '', options: OpenOptions = {}) => {
  opened = await site.open(`/search/${query}`, options);
  page = opened.page;
};
afterEach(() => opened.close());

const box = () => page.getByRole('searchbox');
const part = (name: string) => page.locator(`[data-part="${name}"]`);
const links = () =>
  page
    .locator('[data-part="results"] h3 a')
    .evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href)));
const groups = () => page.locator('[data-part="results"] [data-part="label"]').allTextContents();
const marks = () => page.locator('[data-part="results"] mark').allTextContents();
const pagefindRequests = () => opened.requests.filter((url) => url.includes('/pagefind/'));
const focusedPart = () => page.evaluate(() => document.activeElement?.getAttribute('data-part'));
const select = (name: 'kind' | 'theme' | 'year') => page.locator(`select[name="${name}"]`);
/** What the address holds, in the part that is never sent. */
const held = (url: URL | string) => new URLSearchParams(new URL(url).hash.slice(1));
/** Types a query and waits for its answer. */
const search = async (query: string) => {
  await box().fill(query);
  await page.waitForURL((url) => held(url).get('q') === query.trim());
  await part('summary')
    .filter({ hasText: /件|見つかりません/ })
    .waitFor();
};

describe('looking for something', () => {
  beforeEach(() => visit());

  test('nothing of the engine is loaded before the box is used', async () => {
    expect(pagefindRequests()).toEqual([]);
    await box().focus();
    await expect.poll(() => pagefindRequests().length).toBeGreaterThan(0);
  });

  test.each([
    ['the whole subject', SUBJECT],
    ['a part of it', '文情報の更'],
    ['half of it in full width', 'Ａｍａｚｏｎカスタマーサポートより'],
    ['upper case', 'AMAZONカスタマーサポートより'],
    ['half-width kana', 'ｶｽﾀﾏｰｻﾎﾟｰﾄより'],
    ['without its dash and spaces', '必要ですAmazonカスタマー'],
    ['passed on', `Fwd: ${SUBJECT}`],
    ['with a number', `${SUBJECT} #123-4567`],
    ['with a typo', SUBJECT.replace('必要', '必用')],
  ])('%s finds its case first, and its row', async (_, query) => {
    await search(query);
    const found = await links();
    expect(found[0]?.pathname).toBe(CASE);
    expect(
      found.some(({ pathname, hash }) => /^\/sightings\/\d{4}\//.test(pathname) && hash.length > 1),
    ).toBe(true);
    expect(opened.problems).toEqual([]);
  });

  test('what was found is marked as it stands on the page', async () => {
    await search('ａｍａｚｏｎｶｽﾀﾏｰ');
    expect(await marks()).toContain('Amazonカスタマー');
    expect((await marks()).filter((mark) => letters(mark).text !== 'amazonカスタマー')).toEqual([]);
  });

  test('the query goes nowhere', async () => {
    await search('ご注文情報');
    expect(opened.requests.filter((url) => decodeURIComponent(url).includes('注文'))).toEqual([]);
    expect(requestsAway(opened.requests, site.origin)).toEqual([]);
  });

  test('what looks like markup stays text', async () => {
    await search('<img src=x onerror=alert(1)>注文');
    expect(await page.locator('main img').count()).toBe(0);
    expect(opened.problems).toEqual([]);
  });

  test('results come by kind, the count is shown and spoken', async () => {
    await search('アカウント');
    expect(await groups()).toEqual((await groups()).toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    expect((await groups()).length).toBeGreaterThan(1);
    expect(await part('spoken').getAttribute('role')).toBe('status');
    const shown = (await part('summary').textContent()) as string;
    await expect.poll(() => part('spoken').textContent()).toContain(shown);
  });
  const ORDER = ['事例', '件名の記録', '手引き', 'しるし'];

  test('each key is answered, while nothing is asked during composition', async () => {
    await box().focus();
    // The script that heeds compositions has come by then; before, it would find the readings in the box.
    await expect.poll(() => pagefindRequests().length).toBeGreaterThan(0);
    await box().evaluate((input: HTMLInputElement) => {
      input.value = 'しはらい';
      input.dispatchEvent(new CompositionEvent('compositionstart'));
      input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    });
    await page.waitForTimeout(600);
    expect(page.url()).not.toContain('q=');
    await box().evaluate((input: HTMLInputElement) => {
      input.value = '支払い';
      input.dispatchEvent(new CompositionEvent('compositionend'));
    });
    await page.waitForURL((url) => held(url).get('q') === '支払い');
    await expect.poll(marks).toContain('支払い');
  });

  test('an emptied box is as if nothing had been asked', async () => {
    await search('アカウント');
    await box().fill('');
    await expect.poll(() => page.url()).toBe(`${site.origin}/search/`);
    expect(await links()).toEqual([]);
    expect(await part('filters').isVisible()).toBe(false);
  });

  test('a pasted mail is cut, and goes to the checker whole', async () => {
    const mail = `${SUBJECT}${'本文'.repeat(3000)}`;
    await box().fill(mail);
    await part('long').waitFor();
    expect((await links())[0]?.pathname).toBe(CASE);
    expect(page.url().length).toBeLessThan(5000);
    await part('long').getByRole('link').click();
    await expect.poll(() => page.locator('#checker-mail').inputValue()).toBe(mail);
  });
});

describe('nothing found', () => {
  const QUERY = '北極圏の郵便馬車';
  beforeEach(() => visit(`#q=${encodeURIComponent(QUERY)}`));

  test('says that this proves nothing and offers the checker', async () => {
    const note = page.locator('[data-state="none"]');
    await note.waitFor();
    expect(await note.getByRole('link').getAttribute('href')).toBe('/check/');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('the checker takes the words over, and nothing of them is left behind', async () => {
    await page.locator('[data-state="none"]').getByRole('link').click();
    await expect.poll(() => page.locator('#checker-mail').inputValue()).toBe(QUERY);
    expect(page.url()).toBe(`${site.origin}/check/`);
    const left = await page.evaluate(() => [window.name, localStorage.length, sessionStorage.length]);
    expect(left).toEqual(['', 0, 0]);
    const sent = opened.requests.map((url) => decodeURIComponent(url));
    expect(sent.filter((url) => url.includes(QUERY))).toEqual([]);
    await page.reload();
    await awake(page);
    expect(await page.locator('#checker-mail').inputValue()).toBe('');
  });
});

describe('filters', () => {
  beforeEach(() => visit('#q=Amazon'));
  const chosen = async (name: 'kind' | 'theme' | 'year', value: string) => {
    await select(name).selectOption(value);
    const label = await select(name).locator(`option[value="${value}"]`).textContent();
    const count = Number(/（(\d+)）/.exec(label ?? '')?.[1]);
    await expect.poll(() => part('summary').textContent()).toContain(`${count}件`);
    return count;
  };

  test('leave what their counts say, together and in the address', async () => {
    await part('filters').waitFor();
    const byKind = await chosen('kind', 'sighting');
    expect(await groups()).toEqual(['件名の記録']);
    const both = await chosen('theme', 'prime');
    expect(both).toBeLessThan(byKind);
    expect(page.url()).toContain('kind=sighting&theme=prime');
    expect((await links()).length).toBe(Math.min(both, 20));
    await select('theme').selectOption('');
    // The counts of the years are those of all themes only then.
    await expect.poll(() => part('summary').textContent()).toContain(`${byKind}件`);
    await chosen('year', '2024');
    const dates = await page
      .locator('[data-part="results"] time')
      .evaluateAll((all) => all.map((time) => (time as HTMLTimeElement).dateTime));
    expect(dates.filter((date) => !date.startsWith('2024'))).toEqual([]);
  });

  test('the whole list of a kind is one press away, and goes on in steps', async () => {
    await page.getByRole('button', { name: /件名の記録.*すべて/ }).click();
    // All kinds together may show as many links before the press as one kind after it: the groups tell them apart.
    await expect.poll(groups).toEqual(['件名の記録']);
    expect((await links()).length).toBe(20);
    await expect.poll(focusedPart).toBe('summary');
    await part('more').click();
    await expect.poll(async () => (await links()).length).toBeGreaterThan(20);
    await expect.poll(focusedPart).toBe('link');
  });

  test('a choice that leaves nothing can be taken back', async () => {
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent(SUBJECT)}&theme=points`);
    await part('widen').click();
    await expect.poll(async () => (await links()).length).toBeGreaterThan(0);
    expect(await select('theme').inputValue()).toBe('');
  });
});

describe('the address', () => {
  test('opens with its query, and again after going back', async () => {
    await visit(`#q=${encodeURIComponent(SUBJECT)}`);
    await page.locator('[data-part="results"] h3 a').first().click();
    await page.waitForURL(`**${CASE}`);
    await page.goBack();
    await expect.poll(async () => (await links())[0]?.pathname).toBe(CASE);
    expect(await box().inputValue()).toBe(SUBJECT);
  });

  test('a result leads to its row', async () => {
    await visit(`?q=${encodeURIComponent(SUBJECT)}&kind=sighting`);
    const link = page.locator('[data-part="results"] h3 a').first();
    const { hash } = new URL(await link.evaluate((a: HTMLAnchorElement) => a.href));
    await link.click();
    await page.waitForURL(/\/sightings\//);
    expect(await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).textContent()).toContain(
      SUBJECT,
    );
  });

  test('a query from outside is taken in, and the host does not see it again', async () => {
    await visit(`?q=${encodeURIComponent(SUBJECT)}`);
    await expect.poll(async () => (await links())[0]?.pathname).toBe(CASE);
    expect(new URL(page.url()).search).toBe('');
    const before = opened.requests.length;
    await page.reload();
    await expect.poll(async () => (await links())[0]?.pathname).toBe(CASE);
    expect(opened.requests.slice(before).filter((url) => url.includes('q='))).toEqual([]);
  });

  test('a jump on the page does not end the search', async () => {
    await visit(`#q=${encodeURIComponent(SUBJECT)}`);
    await expect.poll(async () => (await links())[0]?.pathname).toBe(CASE);
    await page.evaluate(() => location.assign('#main'));
    await page.waitForTimeout(300);
    expect(await box().inputValue()).toBe(SUBJECT);
    expect((await links())[0]?.pathname).toBe(CASE);
  });

  test('values that do not exist are ignored', async () => {
    await visit('#q=Amazon&kind=nonsense&theme=%3Cb%3E');
    await expect.poll(async () => (await links()).length).toBeGreaterThan(0);
  });
});

describe('when the engine cannot be loaded', () => {
  test('it is said aloud, with a way on', async () => {
    await visit();
    await page.route('**/pagefind/**', (route) => route.abort());
    await box().fill('アカウント');
    await page.getByRole('alert').waitFor();
    expect(await part('retry').isVisible()).toBe(true);
    expect(await page.getByRole('navigation', { name: '一覧から探す' }).isVisible()).toBe(true);
  });

  test('an index that goes missing later is not taken for "not found"', async () => {
    await visit();
    await box().focus();
    await expect.poll(() => pagefindRequests().some((url) => url.includes('.pf_meta'))).toBe(true);
    await page.waitForTimeout(500);
    await page.context().setOffline(true);
    await box().fill('アカウント');
    await page.getByRole('alert').waitFor();
    expect(await page.locator('[data-state="none"]').isVisible()).toBe(false);
  });
});

test.each(['/', '/cases/'])('the box on %s loads nothing and leads to the results unsent', async (path) => {
  opened = await site.open(`${path}`);
  page = opened.page;
  const before = opened.requests.length;
  await box().fill(SUBJECT);
  expect(opened.requests.length).toBe(before);
  await box().press('Enter');
  await page.waitForURL((url) => url.pathname === '/search/');
  await expect.poll(async () => (await links())[0]?.pathname).toBe(CASE);
  expect(
    opened.requests.filter((url) => url.includes('q=') || decodeURIComponent(url).includes('注文')),
  ).toEqual([]);
});

test('without JavaScript the page says so and links to the lists', async () => {
  await visit('', { javaScriptEnabled: false });
  expect(await box().isVisible()).toBe(false);
  expect(await page.locator('noscript').textContent()).toContain('JavaScript');
  expect(await page.getByRole('link', { name: /件名の記録/ }).getAttribute('href')).toBe('/sightings/');
});

test.each([
  ['phone', PHONE],
  ['narrow phone', { width: 360, height: 640 }],
  ['desktop', DESKTOP],
])('fits a %s and passes axe with results', async (_, viewport) => {
  await visit('#q=Amazon', { viewport });
  await page.locator('[data-part="results"] mark').first().waitFor();
  expect(await sidewaysOverflow(page)).toEqual([]);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(opened.problems).toEqual([]);
});
