import { describe, expect, it } from 'vitest';
import type { Input } from '../../../../src/checker/message.ts';
import { read } from '../../../../src/checker/read/index.ts';
import { LIMITS } from '../../../../src/checker/read/limits.ts';
import { encode, htmlMail, join, mail } from './support.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const raw = (...numbers: number[]) => join(Uint8Array.from(numbers), 'rest of the file');

describe('recognition by content', () => {
  it.each([
    ['a mail', { bytes: mail('', 'x') }, 'eml'],
    ['a mail with few headers', { bytes: join('From: a@b.example\nSubject: x\n\ny') }, 'eml'],
    ['a page', { bytes: join('<!DOCTYPE html><p>x') }, 'html'],
    ['a piece of a page', { bytes: join('\n<table><tr><td>x</td></tr></table>') }, 'html'],
    ['text', { bytes: join('ただの文') }, 'text'],
    ['text in Shift_JIS', { bytes: encode('お客様のアカウントを確認してください', 'shift_jis') }, 'text'],
    ['text that begins with <', { bytes: join('<重要>お知らせ') }, 'text'],
    ['an address', { bytes: join('https://x.example/a\n') }, 'url'],
    ['pasted source', { text: text(mail('', 'x')) }, 'eml'],
    ['pasted source that lost its indents', { text: text(mail('', 'x')).replace(/\n\t/g, '\n') }, 'eml'],
    ['pasted headers alone', { text: text(mail('', '')).trim() }, 'eml'],
    ['pasted page source', { text: '<html><body><p>x</p></body></html>' }, 'html'],
    ['a pasted address', { text: ' https://x.example/a ' }, 'url'],
    ['a pasted list of addresses', { text: 'https://x.example/a\r\n\r\n https://y.example/' }, 'url'],
    ['an address below a word', { text: '確認\nhttps://x.example/a' }, 'text'],
    ['a copy with From: and Date:', { text: 'From: a@b.example\nDate: x\nSubject: y\n\nz' }, 'text'],
    ['source in a rich clipboard', { text: text(mail('', 'x')), html: '<pre>x</pre>' }, 'eml'],
    ['UTF-16 text', { bytes: Uint8Array.of(0xff, 0xfe, 0x42, 0x30) }, 'text'],
  ] as [string, Input, string][])('%s', async (_, input, kind) => {
    expect((await read(input)).kind).toBe(kind);
  });

  it('is overridden by `as`', async () => {
    expect((await read({ bytes: mail('', 'x'), as: 'text' })).kind).toBe('text');
    expect((await read({ text: 'Subject: x\n\ny', as: 'eml' })).subject).toBe('x');
    expect((await read({ text: 'a <b>c</b>', as: 'html' })).text).toBe('a c');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['nothing', {}, 'empty'],
    ['blanks', { text: ' \n\t\u3000' }, 'empty'],
    ['an empty file', { bytes: new Uint8Array() }, 'empty'],
    ['a file of blanks', { bytes: join(' \r\n'.repeat(50_000)) }, 'empty'],
    ['PNG', { bytes: raw(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a) }, 'picture'],
    ['JPEG', { bytes: raw(0xff, 0xd8, 0xff, 0xe0) }, 'picture'],
    ['BMP', { bytes: join('BM', Uint8Array.of(70, 0, 0, 0, 0, 0, 0, 0), '6') }, 'picture'],
    ['HEIC', { bytes: join(Uint8Array.of(0, 0, 0, 24), 'ftypheic') }, 'picture-form'],
    ['HEIC of several', { bytes: join(Uint8Array.of(0, 0, 0, 24), 'ftypmif1') }, 'picture-form'],
    ['AVIF', { bytes: join(Uint8Array.of(0, 0, 0, 28), 'ftypavif') }, 'picture-form'],
    ['WebP', { bytes: join('RIFF....WEBPVP8 ') }, 'picture-form'],
    ['TIFF', { bytes: join('II', Uint8Array.of(0x2a, 0, 8, 0, 0, 0)) }, 'picture-form'],
    ['TIFF of a Mac', { bytes: join('MM', Uint8Array.of(0, 0x2a, 0, 0, 0, 8)) }, 'picture-form'],
    ['JPEG XL', { bytes: join(Uint8Array.of(0, 0, 0, 12), 'JXL ') }, 'picture-form'],
    ['ZIP', { bytes: raw(0x50, 0x4b, 3, 4) }, 'archive'],
    ['7z', { bytes: raw(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c) }, 'archive'],
    ['RAR', { bytes: raw(0x52, 0x61, 0x72, 0x21, 0x1a, 7) }, 'archive'],
    ['gzip', { bytes: raw(0x1f, 0x8b, 8) }, 'archive'],
    ['a broken Outlook file', { bytes: raw(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1) }, 'outlook-msg'],
    ['PDF', { bytes: join('%PDF-1.7 ...') }, 'pdf'],
    ['other binary', { bytes: Uint8Array.from({ length: 999 }, (_, i) => i % 7) }, 'binary'],
    ['50 MB', { bytes: new Uint8Array(50_000_000) }, 'too-large'],
    ['50 MB of text', { text: 'x'.repeat(50_000_000) }, 'too-large'],
    ['no address', { text: 'ただの文', as: 'url' }, 'not-a-url'],
    ['a word', { text: 'amazon', as: 'url' }, 'not-a-url'],
    ['an address with words', { text: 'https://x.example/ を見て', as: 'url' }, 'not-a-url'],
  ] as [string, Input, string][])('%s', async (_, input, problem) => {
    await expect(read(input)).rejects.toMatchObject({ name: 'Unreadable', problem });
  });
});

describe('one address', () => {
  it.each([
    ['https://x.example/a', 'x.example'],
    ['x.example/a', 'x.example'],
    ['https://a@203.0.113.9/', '203.0.113.9'],
  ])('%s is the link to press', async (url, host) => {
    const message = await read({ text: url, as: 'url' });
    expect(message.links).toMatchObject([{ host, role: 'action' }]);
    expect(message.coverage).toEqual({
      subject: false,
      sender: false,
      authentication: false,
      text: false,
      links: true,
    });
  });
});

describe('a list of addresses', () => {
  it('each is the link to press, in its place', async () => {
    const message = await read({
      text: 'https://x.example/a\r\n\r\n  https://y.example/b \nhttp://z.example',
    });
    expect(message.links).toMatchObject([
      { host: 'x.example', role: 'action' },
      { host: 'y.example', role: 'action' },
      { host: 'z.example', role: 'action' },
    ]);
    for (const { start, end, href } of message.links) expect(message.text.slice(start, end)).toBe(href);
    expect(message.coverage).toMatchObject({ links: true, text: false });
  });

  it('is bounded', async () => {
    const message = await read({ text: 'https://x.example/a\n'.repeat(LIMITS.links + 5) });
    expect(message.links).toHaveLength(LIMITS.links);
    expect(message.truncated).toEqual(['links']);
  });
});

describe('pasted source', () => {
  const SOURCE =
    'Delivered-To: me@receiver.example\nReceived: from a (b [192.0.2.1])\n        by mx.receiver.example; Fri, 20 Nov 2026 09:12:03 +0900\nFrom: Amazon <a@evil.example>\nSubject: =?utf-8?B?44GK55+l44KJ44Gb?=\nContent-Type: text/plain; charset=utf-8\n\n本文';
  const table = (...rows: string[]) => `${rows.join('\n')}\n${SOURCE}`;
  it.each([
    [
      'Japanese',
      table(
        '元のメッセージ',
        'メッセージ ID\t<x@evil.example>',
        '作成日:\t2026年11月20日 9:12（1 秒後に配信済み）',
        'From:\tAmazon <a@evil.example>',
        '件名:\tお知らせ',
        'SPF:\tPASS、IP: 192.0.2.1 詳細',
        "DKIM:\t'PASS'、ドメイン: evil.example 詳細",
        '元のメッセージをダウンロード',
        'クリップボードにコピー',
      ),
    ],
    [
      'English',
      table(
        'Original Message',
        'Message ID\t<x@evil.example>',
        'Created at:\tFri, Nov 20, 2026 at 9:12 AM (Delivered after 1 second)',
        'From:\tAmazon <a@evil.example>',
        'Subject:\tお知らせ',
        'SPF:\tPASS with IP 192.0.2.1 Learn more',
        'Download Original',
        'Copy to clipboard',
      ),
    ],
  ])('under the table that Gmail shows over it, in %s', async (_, text) => {
    for (const input of [{ text }, { bytes: join(text) }]) {
      const message = await read(input);
      expect(message).toMatchObject({
        kind: 'eml',
        subject: 'お知らせ',
        text: '本文',
        headersComplete: true,
      });
      expect(message.hops).toHaveLength(1);
    }
  });

  it('a text that only speaks of headers is a text', async () => {
    expect((await read({ text: table('SPFとDKIMについて', 'SPFは送信元の検査です。') })).kind).toBe('text');
  });

  it.each([
    ['with signs for the escapes', '\u241b$B8fCm0U\u241b(B'],
    ['without them', '$B8fCm0U(B'],
  ])('in ISO-2022-JP %s', async (_, written) => {
    const headers = 'Received: from a by b\nMIME-Version: 1.0\nContent-Type: text/plain; charset=ISO-2022-JP';
    const message = await read({ text: `${headers}\n\n${written}` });
    expect(message).toMatchObject({ kind: 'eml', text: '御注意' });
  });
});

describe('the message', () => {
  it('is frozen with all it holds', async () => {
    const message = await read({ bytes: htmlMail('<a href="https://x.example/">x</a>') });
    expect(Object.isFrozen(message)).toBe(true);
    for (const value of [
      message.links,
      message.links[0],
      message.from,
      message.headers,
      message.headers[0],
      message.coverage,
      message.auth,
    ]) {
      if (value) expect(Object.isFrozen(value)).toBe(true);
    }
  });
});

describe('bounds', () => {
  const HEAD = 'From: a@b.example\r\nSubject: x\r\nReceived: from a by b\r\n';
  const multi = `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n`;
  const nested = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
    ).join('');
  it.each([
    ['empty parts without end', `${multi}${'--b\n\n'.repeat(100_000)}`, 'parts'],
    ['multiparts in multiparts', `${HEAD}${nested(2_000)}`, 'depth'],
    ['headers without end', `${HEAD}${'X: y\r\n'.repeat(200_000)}\r\nz`, 'headers'],
    ['addresses without end', `${HEAD}\r\n${'https://x.example/ '.repeat(20_000)}`, 'links'],
    ['a body without end', `${HEAD}\r\n${'x'.repeat(LIMITS.bodyBytes + 10)}`, 'body'],
  ])('%s', async (_, source, limit) => {
    const message = await read({ bytes: join(source) });
    expect(message.truncated).toContain(limit);
    expect(message.subject).toBe('x');
    expect(message.links.length).toBeLessThanOrEqual(LIMITS.links);
  });

  it.each([
    ['empty lines', `${HEAD}\r\n${'\n'.repeat(10_000_000)}`],
    ['lines of dashes', `${multi}--b\n\n${'---\n'.repeat(2_500_000)}`],
    ['openings of encoded words', HEAD.replace('Subject: x', `Subject: x ${'=?a?b?!'.repeat(70_000)}`)],
    ['brackets in an address', HEAD.replace('a@b.example', '<('.repeat(200_000))],
    ['comments in results', `Authentication-Results: x; ${'('.repeat(400_000)}\r\n${HEAD}`],
    ['escapes', `${HEAD}\r\n${'\x1b$B'.repeat(1_000_000)}`],
    ['forwarding markers', `${HEAD}\r\n${'----- Original Message -----\n'.repeat(200_000)}`],
    ['one long address', `${HEAD}\r\nhttps://x.example/${'a)'.repeat(500_000)}`],
    [
      '<b id=…> reopened in every paragraph',
      `${HEAD}Content-Type: text/html\r\n\r\n${Array.from({ length: 5_000 }, (_, i) => `<b id=${i}>`).join('')}${'<p>x'.repeat(100_000)}`,
    ],
    [
      'blanks in an address',
      `${HEAD}Content-Type: text/html\r\n\r\n<a href="x${' '.repeat(1_000_000)}y">x</a>`,
    ],
    [
      'rules that say nothing',
      `${HEAD}Content-Type: text/html\r\n\r\n<style>${'a{}'.repeat(900_000)}</style>`,
    ],
    ['@ signs in a sender', HEAD.replace('a@b.example', '@'.repeat(60_000))],
    ['dots in a sender', HEAD.replace('a@b.example', `a@${'.'.repeat(60_000)}b`)],
    [
      'links in links',
      `${HEAD}Content-Type: text/html\r\n\r\n<svg>${'<a href="https://x.example/">'.repeat(900)}${'x '.repeat(400_000)}`,
    ],
    [
      'attributes',
      `${HEAD}Content-Type: text/html\r\n\r\n<a ${Array.from({ length: 100_000 }, (_, i) => `a${i}`).join(' ')}>x`,
    ],
    [
      'attributes of <html>',
      `${HEAD}Content-Type: text/html\r\n\r\n${Array.from({ length: 50_000 }, (_, i) => `<html a${i}>`).join('')}x`,
    ],
    [
      'rules',
      `${HEAD}Content-Type: text/html\r\n\r\n<style>${'.a .b,p.a{display:none}'.repeat(20_000)}</style>${'<p class=a>x'.repeat(20_000)}`,
    ],
  ])(
    'read in time: %s',
    async (_, source) => {
      // Quadratic work on these takes minutes; the bound leaves room for a slow machine.
      const message = await read({ bytes: join(source) });
      expect(message.from).not.toBeNull();
    },
    20_000,
  );
});

describe('an address with a damaged scheme', () => {
  it.each([
    'hhttps://arnazon.example/x',
    'htps://arnazon.example/x',
    'ttps://arnazon.example/x',
    'htttp://arnazon.example/x',
    'hxxps://arnazon.example/x',
    'https;//arnazon.example/x',
  ])('%s: the host is still a host', async (url) => {
    const { links } = await read({ text: url, as: 'url' });
    expect(links).toMatchObject([{ host: 'arnazon.example', text: url }]);
  });

  it.each([
    ['ftp://arnazon.example/x', ''],
    ['https.example/x', 'https.example'],
    ['https://shop.example/htps://x', 'shop.example'],
    ['http.shop.example', 'http.shop.example'],
  ])('near miss: %s', async (url, host) => {
    const { links } = await read({ text: url, as: 'url' });
    expect(links[0]?.host).toBe(host);
  });
});
