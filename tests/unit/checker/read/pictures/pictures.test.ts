import { describe, expect, it } from 'vitest';
import { check } from '../../../../../src/checker/index.ts';
import { read } from '../../../../../src/checker/read/index.ts';
import { bmp, code, gif, jpg, pdf, png, samples } from '../../support/pictures.ts';
import { base64, mail, readMail } from '../support.ts';

const GOAL = 'https://login.account-check.example/ap/signin';
const QR = code(GOAL);
const PDF = pdf(`/Width ${QR.width} /Height ${QR.height} /Filter /FlateDecode`, samples(QR, 8));

const part = (headers: string, bytes: Uint8Array) =>
  `--b\r\n${headers}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(bytes).replace(/.{76}/g, '$&\r\n')}\r\n`;
const mixed = (html: string, ...parts: string[]) =>
  readMail(
    'Content-Type: multipart/related; boundary=b',
    `--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n${parts.join('')}--b--\r\n`,
  );

describe('pictures in a mail', () => {
  it.each([
    [
      'inline, by content id',
      part('Content-Type: image/png\r\nContent-ID: <qr@x>\r\nContent-Disposition: inline', png(QR)),
      'qr@x',
    ],
    [
      'attached',
      part('Content-Type: image/jpeg; name="code.jpg"\r\nContent-Disposition: attachment', jpg(QR)),
      'code.jpg',
    ],
    ['by a false type', part('Content-Type: application/octet-stream; name=x.bin', gif(GOAL)), 'x.bin'],
    ['in an attached PDF', part('Content-Type: application/pdf; name="請求書.pdf"', PDF), '請求書.pdf'],
  ])('%s', async (_, source, name) => {
    const message = await mixed('<p>読み取ってください</p>', source);
    expect(message.pictures).toEqual([{ name, qr: [GOAL] }]);
    expect(message.links).toMatchObject([
      { href: GOAL, qr: true, role: 'action', text: '', host: 'login.account-check.example', part: 'html' },
    ]);
    expect(message.truncated).toEqual([]);
  });

  it('written into the HTML, in a mail and in a rich paste', async () => {
    const html = `<p>x</p><img alt="" src="data:image/png;base64,${base64(png(QR))}"><img src='DATA:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'>`;
    for (const message of [await mixed(html), await read({ html, text: 'x' })]) {
      expect(message.pictures).toEqual([
        { name: '', qr: [GOAL] },
        { name: '', qr: [] },
      ]);
      expect(message.links.filter((link) => link.qr)).toMatchObject([{ href: GOAL }]);
    }
  });

  it('no picture is none, and a code without an address is no link', async () => {
    expect((await mixed('<p>x</p>')).pictures).toEqual([]);
    const message = await mixed('<p>x</p>', part('Content-Type: image/png', png(code('WIFI:S:x;;'))));
    expect(message).toMatchObject({ pictures: [{ qr: ['WIFI:S:x;;'] }], links: [] });
  });

  it('looks at so many and no more', async () => {
    const small = part('Content-Type: image/png', png(QR, { depth: 1 }));
    const message = await mixed('<p>x</p>', ...Array(30).fill(small));
    expect(message.pictures).toHaveLength(20);
    expect(message.truncated).toEqual(['pictures']);
    expect(message.links).toHaveLength(1);
  });

  it('one of a form that is not read, or too large, is there but not looked into', async () => {
    const webp = new TextEncoder().encode(`RIFF\x10\0\0\0WEBPVP8 ${'x'.repeat(50)}`);
    const huge = bmp({ width: 21, height: 21, black: () => false });
    new DataView(huge.buffer).setInt32(18, 90_000, true);
    const inHtml = `<img src="data:image/webp;base64,${base64(webp)}">`;
    const message = await mixed(
      inHtml,
      part('Content-Type: image/webp; name=a.webp', webp),
      part('Content-Type: image/bmp; name=b.bmp', huge),
      part('Content-Type: image/png; name=c.png', png(QR)),
    );
    expect(message.pictures).toEqual([
      { name: 'a.webp', qr: [], unread: true },
      { name: 'b.bmp', qr: [], unread: true },
      { name: 'c.png', qr: [GOAL] },
      { name: '', qr: [], unread: true },
    ]);
  });

  it('a text that begins with the letters of a form is a text', async () => {
    for (const text of ['BMをお送りします', 'BM WEBP RIFF', 'II*MM*', 'RIFF']) {
      expect(await read({ bytes: new TextEncoder().encode(text) })).toMatchObject({ kind: 'text', text });
    }
  });

  it('a picture without a text is a mail like any other', async () => {
    const bytes = mail('Content-Type: image/png\r\nContent-Transfer-Encoding: base64', base64(png(QR)));
    expect((await read({ bytes })).links).toMatchObject([{ qr: true, part: 'text' }]);
  });
});

describe('brought by itself', () => {
  it.each([
    ['PNG', png(QR)],
    ['JPEG', jpg(QR)],
    ['GIF', gif(GOAL)],
    ['BMP', bmp(QR)],
    ['PDF', PDF],
  ])('%s: its code is judged like an address that is brought', async (_, bytes) => {
    const report = await check({ bytes, file: 'a.png' });
    expect(report).toMatchObject({
      verdict: 'suspicious',
      claims: 'amazon',
      bareAddress: true,
      file: 'a.png',
      coverage: { links: true, text: false },
    });
    expect(report.links).toMatchObject([{ href: GOAL, qr: true, kind: 'foreign', role: 'action' }]);
  });

  it('a code that leads to Amazon proves nothing', async () => {
    const report = await check({ bytes: png(code('https://www.amazon.co.jp/gp/x')) });
    expect(report.verdict).toBe('undetermined');
  });

  it.each([
    ['a picture without a code', png({ width: 50, height: 50, black: () => false }), 'picture'],
    ['a code without an address', png(code('tel:0312345678')), 'picture'],
    ['a PDF without pictures', pdf('', new Uint8Array()), 'pdf'],
  ])('%s cannot be read', async (_, bytes, problem) => {
    expect(await check({ bytes })).toMatchObject({ verdict: 'unreadable', problem });
  });
});
