import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../../src/checker/read/heading.ts';
import { read } from '../../../../src/checker/read/index.ts';

const BODY = '佐藤 花子様\n\nお支払い方法を更新してください。';

describe('a copy with the lines a mail program shows', () => {
  it.each([
    ['full-width colons', `件名：お知らせ\n差出人：Amazon.co.jp <a@b.example>\n\n${BODY}`],
    [
      'half-width colons, other order',
      `差出人: Amazon.co.jp <a@b.example>\n件名: お知らせ\n日時: 2026年5月5日 05:05:05 JST\n宛先: x@y.example\n\n${BODY}`,
    ],
    [
      'English',
      `From: "Amazon.co.jp" <a@b.example>\nSubject: お知らせ\nDate: May 5, 2026 5:05\nTo: me\n\n${BODY}`,
    ],
    [
      'Outlook',
      `差出人:\tAmazon.co.jp <a@b.example>\n送信日時:\t2026年5月5日火曜日 5:05\n宛先:\tx\n件名:\tお知らせ\n\n${BODY}`,
    ],
    [
      'Outlook on the web',
      `From: Amazon.co.jp [mailto:a@b.example]\nSent: Tuesday, May 5, 2026 5:05 AM\nSubject: お知らせ\n\n${BODY}`,
    ],
    ['values on the next line', `差出人:\nAmazon.co.jp <a@b.example>\n件名:\nお知らせ\n\n${BODY}`],
    ['bold labels', `*件名:* お知らせ\n*差出人:* Amazon.co.jp <a@b.example>\n\n${BODY}`],
    [
      'blank lines on top, CRLF',
      `\r\n\r\n件名：お知らせ\r\n差出人：Amazon.co.jp <a@b.example>\r\n\r\n${BODY.replaceAll('\n', '\r\n')}`,
    ],
    [
      'a forwarding marker on top',
      `---------- Forwarded message ---------\nFrom: Amazon.co.jp <a@b.example>\nDate: 2026年5月5日(火) 5:05\nSubject: お知らせ\nTo: <x@y.example>\n\n${BODY}`,
    ],
    [
      'Apple’s forwarding',
      `Begin forwarded message:\n\nFrom: Amazon.co.jp <a@b.example>\nSubject: お知らせ\n\n${BODY}`,
    ],
    [
      'quoted as a whole',
      `> 差出人: Amazon.co.jp <a@b.example>\n> 件名: お知らせ\n>\n${BODY.replace(/^/gm, '> ')}`,
    ],
    [
      'Gmail on a PC',
      `お知らせ\n受信トレイ\n\nAmazon.co.jp <a@b.example>\n10:15 (2 時間前)\nTo 自分\n\n${BODY}`,
    ],
  ])('%s', async (_, text) => {
    const message = await read({ text });
    expect(message.kind).toBe('text');
    expect(message.subject).toBe('お知らせ');
    expect(message.from).toEqual({ name: 'Amazon.co.jp', address: 'a@b.example' });
    expect(message.text.trim()).toBe(BODY);
    expect(message.coverage).toEqual({
      subject: true,
      sender: true,
      authentication: false,
      text: true,
      links: false,
    });
  });

  it('keeps a name without address as a name', async () => {
    const message = await read({ text: `件名: お知らせ\n差出人: Amazon.co.jp\n\n${BODY}` });
    expect(message.from).toEqual({ name: 'Amazon.co.jp', address: '' });
    expect(message.coverage).toMatchObject({ subject: true, sender: false });
  });

  it.each([
    ['none', BODY],
    ['a first line with a colon', `ご注意：このメールは大切です\n\n${BODY}`],
    ['a date that belongs to the text', `日付: 2026年10月2日\n合計: 880円\n\n${BODY}`],
    [
      'an address inside the text',
      `お問い合わせは窓口まで\nお電話でも承ります\n担当 <a@b.example> へ\n${BODY}`,
    ],
    ['a reply’s quotation', `On May 5, 2026, Foo <a@b.example> wrote:\n> x\n${BODY}`],
  ])('does not invent one: %s', async (_, text) => {
    const message = await read({ text });
    expect(message).toMatchObject({ subject: '', from: null });
    expect(message.text).toBe(text);
    expect(message.coverage).toMatchObject({ subject: false, sender: false, text: true });
  });
});

describe('a forwarded mail below one’s own words', () => {
  const FORWARDED = `これ本物？\n\n-----Original Message-----\nFrom: Amazon <a@evil.example>\nSubject: 重要\n\n${BODY}`;

  it('is told apart from the outer mail', async () => {
    const message = await read({ text: `差出人: 友人 <f@friend.example>\n件名: Fwd: 重要\n\n${FORWARDED}` });
    expect(message.from?.address).toBe('f@friend.example');
    expect(message.forwarded).toEqual({
      from: { name: 'Amazon', address: 'a@evil.example' },
      subject: '重要',
    });
  });

  it('is not seen in a mere line of dashes', async () => {
    expect((await read({ text: `a\n----- 転送 -----\nただの文です。\n` })).forwarded).toBeNull();
  });
});

describe('a short text', () => {
  // An SMS hides nothing; but a short mail, copied without its buttons, looks the same.
  it('is not said to show all its links', async () => {
    const { coverage, links } = await read({
      text: '未払い料金があります。本日中にご確認ください https://x.example/a',
    });
    expect(links).toMatchObject([{ host: 'x.example', role: 'action' }]);
    expect(coverage.links).toBe(false);
  });
});

describe('dates as programs print them', () => {
  it.each([
    ['2026年5月5日 05:05:05 JST', '2026-05-04T20:05:05.000Z'],
    ['2026/05/05(火) 5:05', '2026-05-04T20:05:00.000Z'],
    ['2026年5月5日 午後3:04', '2026-05-05T06:04:00.000Z'],
    ['Tue, 05 May 2026 05:05:05 +0900 (JST)', '2026-05-04T20:05:05.000Z'],
    ['きのう', undefined],
    ['Sat, 32 Foo 2026', undefined],
  ])('%s', (written, iso) => {
    expect(parseDate(written)?.toISOString()).toBe(iso);
  });
});

describe('a rich paste', () => {
  const html =
    '<div>差出人: Amazon.co.jp &lt;a@b.example&gt;<br>件名: お知らせ</div><p>x様</p><p><a href="https://evil.example/">確認</a></p>';

  it('takes links from the HTML and the heading from what it shows', async () => {
    const message = await read({ text: '差出人: …\n確認', html });
    expect(message).toMatchObject({ kind: 'html', subject: 'お知らせ', text: 'x様\n\n確認' });
    expect(message.coverage).toEqual({
      subject: true,
      sender: true,
      authentication: false,
      text: true,
      links: true,
    });
    expect(message.links).toMatchObject([
      { host: 'evil.example', role: 'action', text: '確認', part: 'html' },
    ]);
  });

  it('knows no sender where none is shown', async () => {
    const message = await read({ html: '<p>x</p>' });
    expect(message.coverage).toMatchObject({ subject: false, sender: false, links: true });
  });

  it('falls back to the text where the HTML shows none', async () => {
    expect((await read({ text: 'かな', html: '<img src="https://x.example/a.png">' })).text).toBe('かな');
  });
});
