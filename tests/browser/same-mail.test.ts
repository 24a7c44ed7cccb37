import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from '../../src/checker/read/index.ts';
import { asSource, MAILS } from '../support/one-mail.ts';
import { launch } from './support/index.ts';

const ENTRY = path.resolve(import.meta.dirname, '../../src/checker/read/index.ts');

/** The reader with all it loads, as one module. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: ENTRY, formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing built');
  return output.output[0].code;
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const [code, launched] = await Promise.all([bundle(), launch()]);
  browser = launched;
  page = await browser.newPage();
  await page.addScriptTag({
    type: 'module',
    content: code.replace(/export\s*\{\s*(\w+) as read\s*\};?\s*$/, 'globalThis.reader = $1;'),
  });
  await page.waitForFunction(() => 'reader' in globalThis);
});

afterAll(() => browser?.close());

type Read = (input: { bytes?: Uint8Array; text?: string; html?: string }) => Promise<unknown>;

/** What the browser makes of it, as JSON. */
const readThere = (input: { bytes?: number[]; text?: string; html?: string }) =>
  page.evaluate(async ({ bytes, ...rest }) => {
    const { reader } = globalThis as unknown as { reader: Read };
    return JSON.stringify(await reader(bytes ? { bytes: Uint8Array.from(bytes) } : rest));
  }, input);

describe.each(MAILS)('$name', (mail) => {
  test('is read in Chromium as in Node', async () => {
    const bytes = asSource(mail);
    expect(await readThere({ bytes: [...bytes] })).toBe(JSON.stringify(await read({ bytes })));
    const { html, text } = mail;
    expect(await readThere({ html, text })).toBe(JSON.stringify(await read({ html, text })));
    expect(await readThere({ text })).toBe(JSON.stringify(await read({ text })));
  });

  test('shows the text that Chromium itself shows', async () => {
    const other = await browser.newPage();
    await other.setContent(mail.html);
    const shown = await other.evaluate(() => document.body.innerText);
    await other.close();
    const { text } = await read({ html: mail.html });
    // How many blank lines stand between paragraphs is a matter of margins.
    const lines = (words: string) =>
      words
        .replaceAll('\u00a0', ' ')
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line !== '' && line !== 'xyzxyz');
    expect(lines(text)).toEqual(lines(shown));
  });
});
