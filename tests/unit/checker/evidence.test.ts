import { describe, expect, test } from 'vitest';
import { quote, quoteLink, quoteLinks, quoteWords, senderLine } from '../../../src/checker/evidence.ts';
import type { Message } from '../../../src/checker/message.ts';
import { link, mailbox, message } from './support/message.ts';

describe('senderLine: as a mail program shows the sender', () => {
  const forwarded = { from: mailbox('Amazon <a@shop.example>'), subject: '' };
  test.each<[string, Partial<Message>]>([
    ['名前 <a@shop.example>', { from: mailbox('名前 <a@shop.example>') }],
    ['a@shop.example', { from: mailbox('a@shop.example') }],
    ['名前', { from: mailbox('名前') }],
    ['', { from: null }],
    ['Amazon <a@shop.example>', { from: mailbox('友人 <b@friend.example>'), forwarded }],
    ['友人', { from: mailbox('友人'), forwarded: { from: null, subject: '' } }],
  ])('"%s"', (line, mail) => {
    expect(senderLine(message(mail))).toBe(line);
  });
});

describe('quote', () => {
  const mail = message({
    subject: '件名',
    text: 'あ'.repeat(500),
    headers: [
      { name: 'x-mailer', value: 'Foxmail 6' },
      { name: 'date', value: 'Mon, 1 Jan 2024' },
    ],
  });

  test('is cut where it grows too long to be read at a glance, and says where it ends', () => {
    expect(quote(mail, 'text', 100, 450)).toEqual({
      part: 'text',
      start: 100,
      end: 260,
      quote: 'あ'.repeat(160),
    });
  });

  test('ends where the part ends', () => {
    expect(quote(mail, 'subject', 1, 99)).toEqual({ part: 'subject', start: 1, end: 2, quote: '名' });
  });

  test('takes each header field as a line of its own', () => {
    const [date] = quoteWords(mail, 'headers', 'date: Mon');
    expect(date?.start).toBe('x-mailer: Foxmail 6\n'.length);
  });

  test('quotes no words that do not stand there, nor no words at all', () => {
    expect(quoteWords(mail, 'subject', '本文')).toEqual([]);
    expect(quoteWords(mail, 'subject', '')).toEqual([]);
  });
});

describe('links', () => {
  const html = '<a>一</a><a>二</a><a>三</a><a>四</a>';
  const mail = message({ html });
  const placed = (start: number) => link('https://x.example/', '', { start, end: start + 8 });
  const qr = link(`https://qr.example/${'x'.repeat(300)}`, '', { qr: true });

  test('stand as they are written in the mail', () => {
    expect(quoteLink(mail, placed(8))).toEqual({ part: 'html', start: 8, end: 16, quote: '<a>二</a>' });
  });

  test('a QR code stands nowhere: what it says is quoted, as far as it can be read at a glance', () => {
    expect(quoteLink(mail, qr).quote).toBe(qr.href.slice(0, 160));
  });

  test('of many the first three that stand in the mail', () => {
    const quotes = quoteLinks(mail, [placed(0), placed(8), placed(16), placed(24)]);
    expect(quotes.map(({ start }) => start)).toEqual([0, 8, 16]);
  });
});
