import { describe, expect, it } from 'vitest';
import { read } from '../../../../../src/checker/read/index.ts';

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
      'iPhone in English',
      `From: Amazon.co.jp <a@b.example>\nSubject: お知らせ\nDate: May 5, 2026 at 5:05:05\u202fAM GMT+9\nTo: x@y.example\nReply-To: z@b.example\n\n${BODY}`,
    ],
    [
      'Outlook on a phone, a line drawn above',
      `________________________________\nFrom: Amazon.co.jp <a@b.example>\nSent: Tuesday, May 5, 2026 5:05:05 AM\nTo: x@y.example <x@y.example>\nSubject: お知らせ\n\n${BODY}`,
    ],
    [
      'Gmail, details unfolded',
      `差出人:\tAmazon.co.jp <a@b.example>\nTo:\tx@y.example\n日付:\t2026/05/05 5:05\n件名:\tお知らせ\n送信元:\tb.example\n署名元:\tb.example\nセキュリティ:\t標準的な暗号化（TLS） 詳細を表示\n\n${BODY}`,
    ],
    [
      'a table copied cell by cell',
      `差出人\nAmazon.co.jp (a@b.example)\n件名\nお知らせ\n受信日時\n2026年5月5日 05:05\n\n${BODY}`,
    ],
    [
      'a carrier’s program: the address and the time on lines of their own',
      `From:Amazon.co.jp\na@b.example\nSub:お知らせ\n2026/05/05 05:05\n\n${BODY}`,
    ],
    [
      'a carrier’s program: the address in brackets',
      `送信者 : Amazon.co.jp\n<a@b.example>\n件名 : お知らせ\n\n${BODY}`,
    ],
    [
      'quoted twice',
      `>> From: Amazon.co.jp <a@b.example>\n>> Subject: お知らせ\n>>\n${BODY.replace(/^/gm, '>> ')}`,
    ],
    [
      'web mail with the address in square brackets',
      `お知らせ\n2026/05/05 5:05\nAmazon.co.jp [a@b.example]\nTo\nx@y.example\n\n${BODY}`,
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

  it('Gmail on a phone folds the address away', async () => {
    const message = await read({
      text: `お知らせ\n受信トレイ\nAmazon.co.jp\n5:05 (3 時間前)\nTo: 自分\n\n${BODY}`,
    });
    expect(message).toMatchObject({
      subject: 'お知らせ',
      from: { name: 'Amazon.co.jp', address: '' },
      text: BODY,
    });
    expect(message.coverage).toMatchObject({ subject: true, sender: false });
  });

  it.each([
    ['none', BODY],
    ['a label alone, and no sender', `件名\nお知らせ\n日時\n2026年5月5日\n\n${BODY}`],
    ['a word that is a label, alone', `返信\nありがとうございます。\n${BODY}`],
    ['words about security', `セキュリティ: 暗号化しています\n\n${BODY}`],
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

  it.each([
    ['a line drawn', '________________________________\n'],
    ['a blank line', ''],
  ])('Outlook puts only %s above it', async (_, above) => {
    const block = `差出人: Amazon <a@evil.example>\n送信日時: 2026年5月5日 5:05\n宛先: 友人\n件名: 重要\n\n${BODY}`;
    const { forwarded } = await read({ text: `これ本物？\n\n-----\n\n${above}${block}` });
    expect(forwarded).toEqual({ from: { name: 'Amazon', address: 'a@evil.example' }, subject: '重要' });
  });

  it('is not seen in a sentence that begins like a heading', async () => {
    const { forwarded } = await read({ text: `注意\n\nFrom: a@b.example から届くメールは偽物です\n${BODY}` });
    expect(forwarded).toBeNull();
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
