import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBeside } from '../../scripts/build.ts';
import { listen, siteHandler } from '../../scripts/static-server.ts';
import { filesIn } from '../site/support/site.ts';
import { awake, judge } from './support/checker.ts';
import { launch, openPage, requestsAway, WITH_WORKER } from './support/index.ts';

/** The site built for a place beneath a path, and used there: https://somebody.example/deep/er/. */

const BASE = '/deep/er';

let folder = '';
let files: readonly string[] = [];
let browser: Browser;
let server: Awaited<ReturnType<typeof listen>>;
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

beforeAll(async () => {
  folder = buildBeside('sub-path-build', '--base', BASE);
  files = filesIn(folder);
  [browser, server] = await Promise.all([launch(), listen(siteHandler(folder, BASE))]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  server?.server.closeAllConnections();
  server?.server.close();
});

function exists(url: string): boolean {
  const file = decodeURIComponent(url.replace(/[?#].*/, '')).slice(1);
  return files.includes(file) || files.includes(`${file}index.html`);
}

test('no page names anything above that path', () => {
  const outside = files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) =>
      [...read(file).matchAll(/\s(?:href|src|srcset|action|[a-z]+-url|lures)="(\/[^"]*)"/g)]
        .map(([, url = '']) => url)
        .filter((url) => !url.startsWith(`${BASE}/`) || !exists(url.slice(BASE.length)))
        .map((url) => `${file}: ${url}`),
    );
  expect(outside).toEqual([]);
});

test('pages say their own addresses in full, with the path', () => {
  expect(read('index.html')).toMatch(new RegExp(`rel="canonical" href="https://[^/"]+${BASE}/"`));
});

test('a visit: home, a case, the checker, the search, with nothing missing and nothing asked for above', async () => {
  const origin = `http://localhost:${server.port}`;
  const { page, problems, requests, close } = await openPage(browser, `${origin}${BASE}/`);
  await page.locator('main a[href*="/cases/20"]').first().click();
  await page.waitForURL(`**${BASE}/cases/*/`);
  await page.locator('header').getByRole('link', { name: '点検する' }).click();
  await page.waitForURL(`**${BASE}/check/`);
  await awake(page);
  await page.fill('#checker-mail', 'Amazonアカウントの確認が必要です。24時間以内に更新してください。');
  expect(await judge(page)).toMatch(/suspicious|undetermined/);
  await page.locator('.checker-ready').waitFor();
  await page.locator('header').getByRole('link', { name: '検索' }).click();
  await page.waitForURL(`**${BASE}/search/`);
  await page.locator('[data-part="box"]').fill('会員資格');
  const found = page.locator('[data-part="results"] h3 a').first();
  await found.waitFor();
  expect(new URL(await found.evaluate((link: HTMLAnchorElement) => link.href)).pathname).toMatch(
    new RegExp(`^${BASE}/`),
  );
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
    `${BASE}/pagefind/pagefind-worker.js`,
  ]);
  expect(requestsAway(requests, origin + BASE, WITH_WORKER)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});
