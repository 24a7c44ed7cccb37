import { describe, expect, test } from 'vitest';
import {
  type Clip,
  clipOf,
  LONGEST_PASTE,
  mailOf,
  receive,
  receiveFiles,
  textKind,
} from '../../../../src/components/checker/intake.ts';

const clip = (given: Partial<Clip>): Clip => ({ text: '', html: '', files: [], folders: [], ...given });
const file = (name: string, type = '') => new File(['From: a'], name, { type });
const picture = file('image.png', 'image/png');
const LINK = '<a href="https://www.amazon.co.jp.login.example/">サインイン</a>';

describe('receive', () => {
  test.each([
    ['words', clip({ text: 'お客様' }), 'text'],
    ['words with links behind them', clip({ text: 'サインイン', html: LINK }), 'rich'],
    ['links without words', clip({ html: LINK }), 'rich'],
    ['words with markup but no link', clip({ text: 'お客様', html: '<b>お客様</b>' }), 'rich-no-links'],
    ['a lone address', clip({ text: ' https://login.example/a?b=c \n' }), 'url'],
    ['a mail file', clip({ files: [file('a.eml')] }), 'mail-file'],
    ['a file without a telling name', clip({ files: [file('1700000000.M1P2.host')] }), 'file'],
    ['several files', clip({ files: [file('a.eml'), file('b.eml')] }), 'files'],
    ['a copied file, whose name comes as text', clip({ text: 'a.eml', files: [file('a.eml')] }), 'mail-file'],
    [
      'a shared link and the phone’s own line',
      clip({ text: 'https://a.example/b\n\niPhoneから送信' }),
      'url',
    ],
    ['a shared link in angle brackets', clip({ text: '<https://a.example/b>' }), 'url'],
    ['two links', clip({ text: 'https://a.example/b\nhttps://c.example/d' }), 'url'],
    ['a link with words, which are the sender’s', clip({ text: 'お昼はここで https://a.example/b' }), 'text'],
    ['words with tabs in them', clip({ text: '品名\t数量\n竹かご\t1' }), 'text'],
    ['a screenshot', clip({ files: [picture] }), 'picture'],
    [
      'a picture copied from a page',
      clip({ html: '<img src="https://a.example/">', files: [picture] }),
      'picture',
    ],
    ['a photograph chosen as a file', clip({ files: [file('IMG_1.HEIC')] }), 'picture'],
    ['a PDF', clip({ files: [file('a.pdf', 'application/pdf')] }), 'picture'],
    ['words with a picture of themselves', clip({ text: 'お客様', html: LINK, files: [picture] }), 'rich'],
  ])('takes %s', (_, given, what) => {
    expect(receive(given)).toMatchObject({ ok: true, what });
  });

  test.each([
    ['nothing at all', clip({}), 'nothing'],
    ['blanks', clip({ text: ' \n\u3000' }), 'nothing'],
    ['a picture of which only the address came', clip({ html: '<img src="https://a.example/">' }), 'picture'],
    [
      "Outlook's list",
      clip({ text: '差出人\t件名\t受信日時\tサイズ\nAmazon\tお知らせ\t10:00\t9 KB' }),
      'mail-list',
    ],
    [
      "Outlook's list in English",
      clip({ text: 'From\tSubject\tReceived\tSize\nA\tB\t10:00\t9 KB' }),
      'mail-list',
    ],
    ["a mail's number from Apple's Mail", clip({ text: 'message:%3Ca@example.com%3E' }), 'mail-list'],
    ['more than a page can lay out', clip({ text: 'a'.repeat(LONGEST_PASTE + 1) }), 'too-long'],
  ])('refuses %s', (_, given, why) => {
    expect(receive(given)).toEqual({ ok: false, why });
  });

  test('keeps the HTML of a paste beside its words, unread', () => {
    const received = receive(clip({ text: 'サインイン', html: LINK }));
    expect(received).toMatchObject({ given: { kind: 'rich', text: 'サインイン', html: LINK } });
  });

  test("does not take the window's markup for the mail's, where a raw source was copied", () => {
    const text = 'Received: from a\nFrom: a@example.com\nSubject: b\nMIME-Version: 1.0\n\nc';
    expect(receive(clip({ text, html: `<pre>${text}</pre>` }))).toMatchObject({
      what: 'source',
      given: { kind: 'text' },
    });
  });
});

test('of several files takes all, in their order', () => {
  const received = receiveFiles([file('a.eml'), file('b.eml'), file('c.eml')]);
  expect(received).toMatchObject({
    given: { files: [{ name: 'a.eml' }, { name: 'b.eml' }, { name: 'c.eml' }] },
  });
});

test('a shared link is judged without what stands around it', () => {
  expect(mailOf(' <https://a.example/b>\nSent from my iPhone')).toEqual({
    kind: 'url',
    text: 'https://a.example/b',
  });
});

test.each([
  ['差出人: Amazon\n件名: お知らせ\n本文', 'text'],
  ['From: を見てください\n本文', 'text'],
  ['https://a.example/ を押してください', 'text'],
  ['javascript:alert(1)', 'text'],
  ['https://a.example/', 'url'],
  ['Return-Path: <a@example.com>\r\nReceived: from b\r\nFrom: c <a@example.com>\r\n\r\nd', 'source'],
])('tells what text is: %j', (text, kind) => {
  expect(textKind(text)).toBe(kind);
});

test('tells what text is in time, whatever the text', () => {
  for (const unit of ['X-', 'href ', 'From: a\n', 'https://', '\u200B']) textKind(unit.repeat(1_000_000));
});

test('copies a clipboard out, also where the browser gives no entries', () => {
  const folder = { isDirectory: true, name: 'mails' };
  const data = {
    getData: (type: string) => (type === 'text/plain' ? 'a' : ''),
    files: [file('mails'), file('a.eml')],
    items: [{ webkitGetAsEntry: () => folder }, { webkitGetAsEntry: () => ({ isDirectory: false }) }],
  };
  const { text, files, folders } = clipOf(data as unknown as DataTransfer);
  expect([text, files.map(({ name }) => name), folders]).toEqual(['a', ['a.eml'], [folder]]);
  const bare = { ...data, items: undefined, files: [] };
  expect(clipOf(bare as unknown as DataTransfer)).toEqual(clip({ text: 'a' }));
  expect(clipOf(null)).toEqual(clip({}));
});
