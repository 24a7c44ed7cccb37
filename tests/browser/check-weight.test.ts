import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { overBudget } from '../site/support/weight.ts';
import { awake, drop, judge } from './support/checker.ts';
import { openPage, useSite } from './support/index.ts';

const CHUNKS = path.resolve(import.meta.dirname, '../../dist/_astro');

/** What the worker loads on need only: the readers of mail source, HTML, pictures, and the suffix list. */
function heavyChunks(): Set<string> {
  const files = readdirSync(CHUNKS).filter((file) => file.endsWith('.js'));
  const worker = files.find((file) => file.startsWith('judge.worker')) ?? '';
  const heavy = new Set<string>();
  const open = [worker];
  for (let file = open.pop(); file; file = open.pop()) {
    const source = readFileSync(path.join(CHUNKS, file), 'utf8');
    for (const [, name = ''] of source.matchAll(/import\(["'`]\.\/([\w.-]+\.js)["'`]\)/g)) {
      if (!heavy.has(name)) open.push(name);
      heavy.add(name);
    }
  }
  return heavy;
}

const site = useSite();

/** Opens the checker with every heavy chunk held back until `release`; `asked` grows as they are asked for. */
async function withHeldChunks(
  use: (page: Page, asked: string[], release: () => void, requests: string[]) => Promise<void>,
) {
  const heavy = heavyChunks();
  expect(heavy.size).toBeGreaterThan(2);
  const opened = await openPage(site.browser, 'about:blank');
  const asked: string[] = [];
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await opened.page.context().route('**/_astro/*.js', async (route) => {
    const name = path.posix.basename(new URL(route.request().url()).pathname);
    if (heavy.has(name)) {
      asked.push(name);
      await released;
    }
    await route.continue();
  });
  try {
    await opened.page.goto(`${site.origin}/check/`);
    await awake(opened.page);
    await use(opened.page, asked, release, opened.requests);
  } finally {
    release();
    await opened.close();
  }
}

const TEXT = 'Amazonアカウントの確認が必要です。24時間以内に更新してください。';

test('plain text is judged without any heavy reader; they come after', () =>
  withHeldChunks(async (page, asked, release, requests) => {
    await page.fill('#checker-mail', TEXT);
    expect(await judge(page)).toMatch(/suspicious|undetermined/);
    expect(await page.locator('.checker-ready').count()).toBe(0);
    const arrived = requests.filter((url) => !asked.includes(path.posix.basename(url)));
    expect(overBudget('check: first verdict on plain text', arrived)).toEqual([]);
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    release();
    await page.locator('.checker-ready').waitFor();
  }));

test('a mail file waits for its readers, so the chunks held back are the right ones', () =>
  withHeldChunks(async (page, asked, release) => {
    const body = `From: a@b.example\r\nTo: c@d.example\r\nSubject: Amazon\r\nMIME-Version: 1.0\r\n\r\n${TEXT}`;
    await drop(page, { files: [{ name: 'mail.eml', body }] });
    await page.click('.checker-go');
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    expect(await page.locator('.checker-verdict').count()).toBe(0);
    release();
    await page.locator('.checker-verdict').first().waitFor();
  }));
