import { describe, expect, test } from 'vitest';
import {
  type Clip,
  clipOf,
  LONGEST_PASTE,
  receive,
  receiveFiles,
  textKind,
} from '../../../../src/components/checker/intake.ts';

const clip = (given: Partial<Clip>): Clip => ({ text: '', html: '', files: [], folder: false, ...given });
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
    ['a mail file', clip({ files: [file('a.eml')] }), 'file'],
    ['a copied file, whose name comes as text', clip({ text: 'a.eml', files: [file('a.eml')] }), 'file'],
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
    ['a folder', clip({ files: [file('mails')], folder: true }), 'folder'],
    ['more than a page can lay out', clip({ text: 'a'.repeat(LONGEST_PASTE + 1) }), 'too-long'],
  ])('refuses %s', (_, given, why) => {
    expect(receive(given)).toEqual({ ok: false, why });
  });

  test('keeps the HTML of a paste beside its words, unread', () => {
    const received = receive(clip({ text: 'サインイン', html: LINK }));
    expect(received).toMatchObject({ mail: { kind: 'rich', text: 'サインイン', html: LINK } });
  });

  test("does not take the window's markup for the mail's, where a raw source was copied", () => {
    const text = 'Received: from a\nFrom: a@example.com\nSubject: b\nMIME-Version: 1.0\n\nc';
    expect(receive(clip({ text, html: `<pre>${text}</pre>` }))).toMatchObject({
      what: 'source',
      mail: { kind: 'text' },
    });
  });
});

test('of several files takes the first and counts the rest', () => {
  const received = receiveFiles([file('a.eml'), file('b.eml'), file('c.eml')]);
  expect(received).toMatchObject({ mail: { file: { name: 'a.eml' } }, others: 2 });
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
  const start = performance.now();
  for (const unit of ['X-', 'href ', 'From: a\n', 'https://', '\u200B']) textKind(unit.repeat(1_000_000));
  expect(performance.now() - start).toBeLessThan(1000);
});

test('copies a clipboard out, also where the browser gives no entries', () => {
  const data = {
    getData: (type: string) => (type === 'text/plain' ? 'a' : ''),
    files: [],
    items: [{ webkitGetAsEntry: () => ({ isDirectory: true }) }],
  };
  expect(clipOf(data as unknown as DataTransfer)).toEqual(clip({ text: 'a', folder: true }));
  const bare = { ...data, items: undefined };
  expect(clipOf(bare as unknown as DataTransfer)).toEqual(clip({ text: 'a' }));
  expect(clipOf(null)).toEqual(clip({}));
});
