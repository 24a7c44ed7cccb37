import { describe, expect, it } from 'vitest';
import { parseMailboxes, parseSender } from '../../../../../src/checker/read/addresses.ts';
import { read } from '../../../../../src/checker/read/index.ts';
import { parseStructured } from '../../../../../src/checker/read/mime/headers.ts';
import { base64, encode, join } from '../support.ts';

const word = `=?gb2312?B?${base64(encode('重要な通知', 'gb18030'))}?=`;

describe('senders', () => {
  it.each([
    ['"Amazon.co.jp" <a@b.example>', 'Amazon.co.jp', 'a@b.example'],
    ['Amazon <A@B.Example>', 'Amazon', 'a@b.example'],
    ['<a@b.example>', '', 'a@b.example'],
    ['a@b.example', '', 'a@b.example'],
    ['a@b.example (Amazon)', 'Amazon', 'a@b.example'],
    ['Amazon a@b.example', 'Amazon', 'a@b.example'],
    ['Amazon', 'Amazon', ''],
    ['"a@amazon.co.jp" <x@evil.example>', 'a@amazon.co.jp', 'x@evil.example'],
    ['<a@amazon.co.jp> <x@evil.example>', '<a@amazon.co.jp>', 'x@evil.example'],
    [`"${word}" <a@b.example>`, '重要な通知', 'a@b.example'],
    [`${word} <a@b.example>`, '重要な通知', 'a@b.example'],
    ['=?utf-8?B?PGFAYW1hem9uLmNvLmpwPiw=?= <x@evil.example>', '<a@amazon.co.jp>,', 'x@evil.example'],
    ['"Sato, Taro" <a@b.example>', 'Sato, Taro', 'a@b.example'],
    ['Amazon Xmas,<a@b.example>', 'Amazon Xmas', 'a@b.example'],
    ['"Amazon", <a@b.example>', 'Amazon', 'a@b.example'],
    ['Shop,(<a@b.example>)', 'Shop', 'a@b.example'],
    ['"Shop" <"a@b.example">', 'Shop', 'a@b.example'],
    ['"Shop <a@b.example>', 'Shop', 'a@b.example'],
    ['Shop <a@メール.example>', 'Shop', 'a@xn--4dkua4c.example'],
    ['a@b.example rubbish folded in', 'rubbish folded in', 'a@b.example'],
    ['a@b.example (Amazon', 'Amazon', 'a@b.example'],
    ['Amazon（a@b.example）', 'Amazon', 'a@b.example'],
    ['"info a@amazon.co.jp Amazon"', 'info a@amazon.co.jp Amazon', ''],
    ['Amazon <>', 'Amazon', ''],
    ['"user@host"@b.example', '', '"user@host"@b.example'],
    ['"Amazon" "Japan" <a@b.example>', 'Amazon Japan', 'a@b.example'],
    ['<a@b.example>(Amazon)', 'Amazon', 'a@b.example'],
    ['(Amazon)', 'Amazon', ''],
    ['a\u0000@b.example', '', 'a@b.example'],
    ['"a@amazon.co.jp"', 'a@amazon.co.jp', ''],
  ])('%s', (raw, name, address) => {
    expect(parseSender(raw)).toEqual({ name, address });
  });

  it('takes lists and groups apart', () => {
    expect(
      parseMailboxes('Team: a@b.example, "x, y" <c@d.example>; e@f.example').map((box) => box.address),
    ).toEqual(['a@b.example', 'c@d.example', 'e@f.example']);
  });
});

describe('structured fields', () => {
  it.each([
    ['text/plain; charset=utf-8', 'charset', 'utf-8'],
    ['Text/HTML;CHARSET="Shift_JIS"; x', 'charset', 'Shift_JIS'],
    ['multipart/mixed;\tboundary="a b;c"', 'boundary', 'a b;c'],
    ['a/b; boundary=first; boundary=second', 'boundary', 'first'],
    [`a/b; name*0*=utf-8''%E3%81; name*1*=%82.txt`, 'name', 'あ.txt'],
  ])('%s', (raw, name, value) => {
    expect(parseStructured(raw).params.get(name)).toBe(value);
  });
});

describe('header fields', () => {
  it('are kept in order, decoded, with duplicates and without folds', async () => {
    const source = join(
      'Received: from a.example by b.example\r\nX-One: a\r\n\tb\r\n',
      `Subject: ${word}\r\n =?utf-8?Q?!?=\r\nX-One: c\r\nFrom: x@y.example\r\n\r\nbody`,
    );
    const { headers, subject } = await read({ bytes: source });
    expect(headers).toEqual([
      { name: 'received', value: 'from a.example by b.example' },
      { name: 'x-one', value: 'a\tb' },
      { name: 'subject', value: '重要な通知!' },
      { name: 'x-one', value: 'c' },
      { name: 'from', value: 'x@y.example' },
    ]);
    expect(subject).toBe('重要な通知!');
  });

  it.each(['shift_jis', 'euc-jp', 'iso-2022-jp', 'utf-8'])('hold raw %s', async (encoding) => {
    const bytes = join(
      'Subject: ',
      encode('【重要】お支払い方法', encoding),
      '\r\nFrom: "',
      encode('アマゾン', encoding),
      '" <a@b.example>\r\n\r\nx',
    );
    const message = await read({ bytes });
    expect(message.subject).toBe('【重要】お支払い方法');
    expect(message.from).toEqual({ name: 'アマゾン', address: 'a@b.example' });
  });

  it('do not take a line for a field that only looks like one', async () => {
    const bytes = join(
      'Subject: x\r\n\u00a0From: forged@evil.example\r\nFrom: real@b.example\r\nDate: never\r\n\r\nx',
    );
    const message = await read({ bytes });
    expect(message.from?.address).toBe('real@b.example');
    expect(message.date).toBeNull();
  });

  it('tell a mailing list from a newsletter', async () => {
    const withField = (field: string) =>
      read({ bytes: join(`From: a@b.example\r\nSubject: x\r\n${field}\r\n\r\nx`) });
    expect((await withField('List-Post: <mailto:l@x.example>')).viaList).toBe(true);
    expect((await withField('List-Unsubscribe: <https://x.example/>')).viaList).toBe(false);
    expect((await withField('List-Id: <l.x.example>\r\nPrecedence: list')).viaList).toBe(true);
    expect((await withField('List-Id: <l.x.example>\r\nPrecedence: bulk')).viaList).toBe(false);
    expect((await withField('Precedence: list')).viaList).toBe(false);
  });
});
