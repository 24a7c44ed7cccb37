import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { awake, drop, judge, unfold } from './support/checker.ts';
import { listenForLeaks, openPage, requestsAway, useSite, WITH_WORKER } from './support/index.ts';

/** Published payloads in every place a mail has words: none may run, send, move the page or become an element. */

const site = useSite();
let foreign: Awaited<ReturnType<typeof listenForLeaks>>;
let payloads: string[];

beforeAll(async () => {
  foreign = await listenForLeaks();
  const list = readFileSync(path.resolve(import.meta.dirname, '../fixtures/xss/payloads.txt'), 'utf8');
  const away = foreign.origin.replace('http://', '');
  payloads = list
    .trimEnd()
    .split('\n')
    .map((line) => line.replaceAll('attacker.example', away));
});

afterAll(() => foreign?.close());

/** Ends whatever a payload left open, so that the next one is read from the beginning. */
const CLOSE = `--></script></style></textarea></title></xmp></noscript></select></svg></math></iframe></template>"'>`;
const CLAIM = 'いつもAmazonをご利用いただき、ありがとうございます。アカウントを更新してください。';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const word = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
const words = (texts: string[]) => texts.map(word).join('\r\n ');

/** One mail with all of `some` as subject, sender's name, words, links and file names; and their markup, if `live`. */
function mail(some: string[], live: boolean): string {
  const html = some.map((one) =>
    live ? `<p>${one}${CLOSE}</p>` : `<p>${escaped(one)} <a href="${escaped(one)}">${escaped(one)}</a></p>`,
  );
  const files = some.flatMap((one) => [
    '--b',
    `Content-Type: text/html; name="${word(one)}"`,
    `Content-Disposition: attachment; filename="${word(one)}"`,
    '',
    one,
  ]);
  return [
    `From: ${words(['Amazon ', ...some])} <info@shop.example>`,
    `Reply-To: ${words(some)} <desk@else.example>`,
    `Subject: ${words(['Amazon ', ...some])}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<p>${CLAIM}</p>${html.join('\n')}`,
    ...files,
    '--b--',
  ].join('\r\n');
}

/** Everything of which the checker is made; nothing else may be in it, whatever the mail holds. */
const TAGS =
  `a bdi blockquote button dd details div dl dt fieldset figcaption figure form h2 h3 h4 input label legend
  li mark ol p path progress section span strong summary svg textarea ul`.split(/\s+/);
const ATTRIBUTES =
  /^(?:aria-[a-z]+|data-[a-z]+|autocapitalize|autocomplete|autocorrect|accept|checked|class|d|dir|disabled|fill|focusable|for|height|hidden|href|id|maxlength|multiple|name|novalidate|open|rel|role|rows|spellcheck|stroke.*|tabindex|translate|type|value|viewBox|width)$/;

/** What stands in the checker and was not made by it. */
function strangers(page: Page): Promise<string[]> {
  return page.locator('.checker *').evaluateAll(
    (all, [tags, attributes, own]) =>
      all.flatMap((element) => {
        const strange = [...element.attributes].filter(
          ({ name, value }) =>
            !new RegExp(attributes).test(name) ||
            (name === 'href' && !/^(?:\/|#how-to|https:\/\/www\.amazon\.co\.jp\/)/.test(value)) ||
            ((name === 'id' || name === 'class' || name === 'name') && !/^[\w -]*$/.test(value)),
        );
        const known = tags.includes(element.localName) && element.ownerDocument.URL.startsWith(own);
        return known && strange.length === 0 ? [] : [element.outerHTML.slice(0, 200)];
      }),
    [TAGS, ATTRIBUTES.source, site.origin] as const,
  );
}

async function onPage(use: (page: Page) => Promise<void>): Promise<void> {
  const { page, requests, close } = await site.open('/check/');
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  foreign.hits.length = 0;
  await awake(page);
  await use(page);
  expect(dialogs).toEqual([]);
  expect(foreign.hits).toEqual([]);
  expect(requestsAway(requests, site.origin, WITH_WORKER)).toEqual([]);
  expect(page.url()).toBe(`${site.origin}/check/`);
  expect(page.context().pages()).toHaveLength(1);
  await close();
}

const BATCH = 31;

test('there are enough of them, and they are alive', async () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(200);
  const { page, close } = await openPage(site.browser, 'about:blank');
  let run = 0;
  page.on('dialog', (dialog) => {
    run++;
    void dialog.dismiss();
  });
  for (const payload of payloads.slice(0, 60)) {
    await page.evaluate((html) => {
      const holder = document.createElement('div');
      holder.innerHTML = html;
      document.body.replaceChildren(holder);
    }, payload);
  }
  expect(run).toBeGreaterThan(5);
  await close();
});

test.each([
  ['as words, links and names', false],
  ['as markup too', true],
])(
  'in subject, name, body, link and file name, %s: dead letters',
  async (_, live) => {
    await onPage(async (page) => {
      for (let at = 0; at < payloads.length; at += BATCH) {
        await drop(page, { files: [{ name: 'mail.eml', body: mail(payloads.slice(at, at + BATCH), live) }] });
        expect(await judge(page)).toMatch(/fraud|suspicious|undetermined/);
        await unfold(page.locator('.checker-result details'));
        await page.locator('.checker-mail-body').waitFor();
        expect(await strangers(page), `from ${at}`).toEqual([]);
        // Shown, not swallowed: a rendering without the payloads would prove nothing.
        const shown = (await page.locator('.checker-mail-head').textContent())?.replace(/\s+/g, '');
        expect(shown).toContain((payloads[at] as string).replace(/\s+/g, '').slice(0, 30));
      }
    });
  },
  120_000,
);

test(
  'as plain text, and as the name of the file that is brought',
  () =>
    onPage(async (page) => {
      await page.fill('#checker-mail', `${CLAIM}\n${payloads.join('\n')}`);
      await judge(page);
      await unfold(page.locator('.checker-result details'));
      expect(await strangers(page)).toEqual([]);
      for (const payload of payloads) await drop(page, { files: [{ name: payload, body: CLAIM }] });
      expect(await strangers(page)).toEqual([]);
      await judge(page);
      expect(await strangers(page)).toEqual([]);
    }),
  120_000,
);
