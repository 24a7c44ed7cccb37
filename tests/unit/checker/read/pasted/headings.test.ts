/** The heads that programs put over a mail, read by themselves. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../../../src/checker/read/index.ts';
import { LIMITS } from '../../../../../src/checker/read/limits.ts';
import { findForwarded, findMarker } from '../../../../../src/checker/read/pasted/forwarded.ts';
import { readHeading } from '../../../../../src/checker/read/pasted/heading.ts';
import { readLabel } from '../../../../../src/checker/read/pasted/heading-labels.ts';
import { readWebmailHeading } from '../../../../../src/checker/read/pasted/webmail.ts';

/** In Japan, where a date without a zone was written. */
const day = (date: Date | null) => date?.toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' }) ?? null;

describe('a label', () => {
  it.each([
    ['件名: お知らせ', { kind: 'subject', value: 'お知らせ', bare: false }],
    ['> **From:** a@b.example **', { kind: 'from', value: 'a@b.example', bare: false }],
    ['ＤＡＴＥ： 今日 ', { kind: 'date', value: '今日', bare: false }],
    ['件名: a*b**', { kind: 'subject', value: 'a*b', bare: false }],
    ['件名:', { kind: 'subject', value: '', bare: false }],
    ['差出人', { kind: 'from', value: '', bare: true }],
    [' 差 出 人 ', { kind: 'from', value: '', bare: true }],
    ['差　　　　　　　　　　　出人', null],
    ['おすすめ: x', null],
    ['本文です', null],
  ])('%s', (line, label) => {
    expect(readLabel(line)).toEqual(label);
  });
});

describe('the lines over a mail', () => {
  const told = (text: string, start = 0) => {
    const { subject, from, date, end, lines } = readHeading(text, start);
    return [subject, from && `${from.name} <${from.address}>`, day(date), text.slice(end), lines];
  };

  it.each([
    ['件名: a\n差出人: b <c@d.example>\n\n本文', ['a', 'b <c@d.example>', null, '\n本文', 2]],
    ['\n\n-----\n件名: a\n本文', ['a', null, null, '本文', 1]],
    ['>\n> 件名: a\n>\n> 本文', ['a', null, null, '>\n> 本文', 1]],
    ['件名:\n> a\n本文', ['a', null, null, '本文', 1]],
    ['件名:\n\na\n本文', ['a', null, null, '本文', 1]],
    ['件名\na\n差出人\nb\n本文', ['a', 'b <>', null, '本文', 2]],
    ['件名\na\n本文', [null, null, null, '件名\na\n本文', 0]],
    ['件名\na\n日付\n2026/03/02 10:00\n本文', [null, null, null, '件名\na\n日付\n2026/03/02 10:00\n本文', 0]],
    ['差出人: b\nc@d.example\n2026/03/02 10:00\n本文', [null, 'b <c@d.example>', '2026-03-02', '本文', 1]],
    ['差出人: b <c@d.example>\ne@f.example\n本文', [null, 'b <c@d.example>', null, 'e@f.example\n本文', 1]],
    ['件名: a\nc@d.example\n', ['a', null, null, 'c@d.example\n', 1]],
    ['日時: 2026/03/02 10:00\n2026/03/05 11:00\n', [null, null, '2026-03-02', '2026/03/05 11:00\n', 1]],
    ['日時: 2026/03/02\n日付: 2026/03/05\n件名: a\n件名: b\n', ['a', null, '2026-03-02', '', 4]],
    ['差出人: b [mailto:c@d.example]\n', [null, 'b <c@d.example>', null, '', 1]],
    ['件名: a\nセキュリティ: 標準的な暗号化（TLS）\n本文', ['a', null, null, '本文', 1]],
    ['宛先: b@c.example\nCc: d\n件名: a', ['a', null, null, '', 3]],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('begin where they are looked for, and do not go on for ever', () => {
    expect(told('件名: x\n件名: a\n', 6)[0]).toBe('a');
    expect(readHeading('Cc: x\n'.repeat(30), 0).lines).toBe(24);
  });
});

describe('a mail passed on', () => {
  it.each([
    ['\n \n-----Original Message-----\nrest', 'rest'],
    ['転送メッセージ\nrest', 'rest'],
    ['words\n-----Original Message-----\n', null],
    [`${'-'.repeat(20)}転送${'-'.repeat(20)}\nrest`, 'rest'],
    [`転送${' '.repeat(300)}\n`, null],
  ])('%j', (text, rest) => {
    const at = findMarker(text);
    expect(at < 0 ? null : text.slice(at)).toBe(rest);
  });

  const HEAD = '差出人: a@b.example\n日時: 2026/03/02\n件名: s\n';

  it.each([
    ['under a marker', `よろしく\n---------- Forwarded message ----------\n${HEAD}`, 's'],
    ['under a marker, with a subject alone', 'x\n転送\n件名: s', 's'],
    ['under a marker, with a sender alone', 'x\n転送\n差出人: a', ''],
    ['under a blank line', `よろしく\n\n${HEAD}`, 's'],
    ['under a line that is drawn', `よろしく\n________\n${HEAD}`, 's'],
    ['at the top', HEAD, 's'],
    ['not in the middle of words', `よろしく\n${HEAD}`, null],
    ['not of two lines', 'x\n\n差出人: a@b.example\n件名: s\n', null],
    ['not without an address', 'x\n\n差出人: a\n日時: 2026/03/02\n件名: s\n', null],
    ['not without a subject', 'x\n\n差出人: a@b.example\n日時: 2026/03/02\n宛先: c\n', null],
    ['not under a decoration', 'x\n転送\nwords', null],
    ['not beyond what is looked at', `${'\n'.repeat(5_100)}${HEAD}`, null],
  ])('%s', (_, text, subject) => {
    expect(findForwarded(text)?.subject ?? null).toBe(subject);
  });
});

describe('the head of webmail', () => {
  const told = (text: string) => {
    const found = readWebmailHeading(text);
    return (
      found && [found.subject, found.from?.name, found.from?.address, day(found.date), text.slice(found.end)]
    );
  };

  it.each([
    ['お知らせ\n店 <a@b.example>\n本文', ['お知らせ', '店', 'a@b.example', null, '本文']],
    ['店 <a@b.example>\n自分\n本文', [null, '店', 'a@b.example', null, '本文']],
    [
      'お知らせ\n受信トレイ\n店 <a@b.example> 2026/03/02 10:00\nTo 自分\n本文',
      ['お知らせ', '店', 'a@b.example', '2026-03-02', '本文'],
    ],
    [
      'お知らせ\n店 <a@b.example>\n2026年3月2日\n本文',
      ['お知らせ', '店', 'a@b.example', '2026-03-02', '本文'],
    ],
    ['お知らせ\n店 <a@b.example>', ['お知らせ', '店', 'a@b.example', null, '']],
    ['一行\n二行\n店 <a@b.example>\n本文', null],
    ['お知らせ\n店 <a@b.example> です\n本文', null],
    ['お知らせ\n受信トレイ\n店\n2026年3月2日\nTo 自分\n本文', ['お知らせ', '店', '', '2026-03-02', '本文']],
    ['お知らせ\n受信トレイ\n店\n宛先 自分\n本文', ['お知らせ', '店', '', null, '本文']],
    ['お知らせ\n店\nTo 自分\n本文', null],
    ['受信トレイ\nお知らせ\nTo 自分\n本文', null],
    ['お知らせ\n受信トレイ\n店\n支店\nTo 自分\n本文', null],
    ['お知らせ\n受信トレイ\n店\n本文', null],
    ['', null],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is looked for at the top alone', () => {
    expect(told(`${'x\n'.repeat(8)}店 <a@b.example>\n`)).toBeNull();
    expect(told(`お知らせ${'\n'.repeat(20)}店 <a@b.example>\n`)).toBeNull();
  });
});

describe('a copy', () => {
  it('that is quoted as a whole is the mail itself, up to five deep', async () => {
    for (const [quoted, text] of [
      ['> a > b\n> c', 'a > b\nc'],
      [' >> a\n>> c', 'a\nc'],
      [`${'>'.repeat(6)} a`, '> a'],
      ['a\n> b', 'a\n> b'],
    ] as const)
      expect((await read({ text: quoted, as: 'text' })).text).toBe(text);
  });

  it('covers no more than it shows', async () => {
    const { coverage, headersComplete, viaList, html } = await read({
      text: '日時: 2026/03/02\n本文です',
      as: 'text',
    });
    expect(coverage).toMatchObject({
      subject: false,
      sender: false,
      authentication: false,
      text: true,
      links: false,
    });
    expect([headersComplete, viaList, html]).toEqual([false, false, '']);
    expect((await read({ text: '件名: a\n差出人: b\n\n本文', as: 'text' })).coverage).toMatchObject({
      subject: true,
      sender: false,
    });
  });

  it('of megabytes is cut, and said to be', async () => {
    const exact = await read({ text: 'a'.repeat(LIMITS.textChars), as: 'text' });
    expect(exact.truncated).toEqual([]);
    const more = await read({ text: 'a'.repeat(LIMITS.textChars + 1), as: 'text' });
    expect([more.text.length, more.truncated]).toEqual([LIMITS.textChars, ['text']]);
  });

  it('with its heading in HTML keeps what stands below in its place', async () => {
    const html =
      '<div>件名: お知らせ</div><div>差出人: <a href="https://top.example/">店</a> &lt;a@b.example&gt;</div><br><p>本文の<span style="font-size:0">密</span>頁 <a href="https://x.example/">ここ</a></p>';
    const message = await read({ html, text: 'x' });
    expect(message).toMatchObject({
      subject: 'お知らせ',
      from: { address: 'a@b.example' },
      text: '本文の頁 ここ',
    });
    expect(message.hidden).toMatchObject([{ text: '密', at: 3 }]);
    const [top, below] = message.links;
    expect(top?.shown).toBeUndefined();
    expect(message.text.slice(below?.shown?.start, below?.shown?.end)).toBe('ここ');
  });
});
