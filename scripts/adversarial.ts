/** Inputs made to be slow to read: each shape aims at one place where a careless reader is quadratic. */
import { deflateSync } from 'node:zlib';
import type { Input } from '../src/checker/message.ts';

const HEAD = 'From: a@b.example\r\nSubject: x\r\nReceived: from a by b\r\n';

type Make = (bytes: number) => Input;

/** `unit` over and over, to the wanted size. Pure ASCII, so that characters are bytes. */
const fill = (unit: string, bytes: number) => unit.repeat(Math.ceil(bytes / unit.length)).slice(0, bytes);
const eml = (head: string, unit: string): Make => {
  return (bytes) => ({ bytes: Buffer.from(`${HEAD}${head}\r\n\r\n${fill(unit, bytes)}`) });
};
const header = (name: string, unit: string): Make => {
  return (bytes) => ({ bytes: Buffer.from(`${HEAD}${name}: ${fill(unit, bytes)}\r\n\r\nx`) });
};
const html = (unit: string, before = ''): Make => {
  return (bytes) => ({ html: `${before}${fill(unit, bytes)}`, text: 'x' });
};
const text = (unit: string): Make => {
  return (bytes) => ({ text: fill(unit, bytes) });
};
const numbered = (unit: (n: number) => string, before = ''): Make => {
  return (bytes) => {
    const pieces = [before];
    for (let n = 0, length = 0; length < bytes; n++) {
      pieces.push(unit(n));
      length += (pieces.at(-1) as string).length;
    }
    return { html: pieces.join(''), text: 'x' };
  };
};

const bigEndian = (value: number, bytes: number) => {
  const out = Buffer.alloc(bytes);
  out.writeUIntBE(value, 0, bytes);
  return out;
};
/** The checksum is not asked for. */
const chunk = (type: string, body: Buffer) =>
  Buffer.concat([bigEndian(body.length, 4), Buffer.from(type), body, Buffer.alloc(4)]);
const png = (width: number, height: number, ...rest: Buffer[]) =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.concat([bigEndian(width, 4), bigEndian(height, 4), Buffer.from([8, 2, 0, 0, 0])])),
    ...rest,
  ]);
/** One component, sequential, with one Huffman table for all: a code of one bit for the symbol 0. */
const jpeg = (width: number, height: number, restart: number, scan: Buffer) => {
  const table = (kind: number) => Buffer.from([kind, 1, ...Array(15).fill(0), 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xdb, 0, 67, 0, ...Array(64).fill(1)]),
    Buffer.from([0xff, 0xc4, 0, 38]),
    ...[0x00, 0x10].map(table),
    Buffer.from([0xff, 0xdd, 0, 4, restart >> 8, restart & 255, 0xff, 0xc0, 0, 11, 8]),
    Buffer.concat([bigEndian(height, 2), bigEndian(width, 2)]),
    Buffer.from([1, 1, 0x11, 0, 0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0]),
    scan,
  ]);
};
const gif = (frames: Buffer) => Buffer.concat([Buffer.from('GIF89a\x40\0\x40\0\0\0\0', 'latin1'), frames]);
/** `unit` over and over behind a beginning: bytes, not text. */
const file = (before: Buffer, unit: Buffer): Make => {
  return (bytes) => ({
    bytes: Buffer.concat([before, Buffer.alloc(Math.max(0, bytes - before.length), unit)]),
  });
};
/** A file whose size on disk says little: the size is that of the pixels in it. */
const pixels = (make: (count: number) => Buffer): Make => {
  return (bytes) => ({ bytes: make(bytes) });
};
const pdf = (entries: string, stream: Buffer, gap = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`4 0 obj <</Subtype/Image ${entries}>>${gap}stream\n`),
    stream,
    Buffer.from('\nendstream endobj\n'),
  ]);

export const SHAPES: Record<string, Make> = {
  'empty lines': eml('Content-Type: text/plain', '\r\n'),
  'lines of dashes': eml('Content-Type: multipart/mixed; boundary=b', '--\r\n'),
  'empty parts': eml('Content-Type: multipart/mixed; boundary=b', '--b\r\n\r\n'),
  'almost the boundary': eml(
    `Content-Type: multipart/mixed; boundary=${'b'.repeat(60)}`,
    `--${'b'.repeat(59)}\r\n`,
  ),
  'multiparts in multiparts': eml(
    'Content-Type: multipart/mixed; boundary=b',
    '--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n',
  ),
  'mails in mails': eml(
    'Content-Type: message/rfc822',
    'From: a@b.example\r\nSubject: x\r\nContent-Type: message/rfc822\r\n\r\n',
  ),
  'quoted-printable of soft breaks': eml('Content-Transfer-Encoding: quoted-printable', '=\r\n'),
  'quoted-printable of blanks': eml('Content-Transfer-Encoding: quoted-printable', ' '),
  'base64 without line breaks': eml('Content-Transfer-Encoding: base64', 'QUJD'),
  'header fields without end': (bytes) => ({ bytes: Buffer.from(fill('X-A: b\r\n', bytes)) }),
  'openings of encoded words': header('X-Words', '=?utf-8?b?'),
  'encoded words': header('From', '=?utf-8?q?a?= '),
  'comments in comments': header('Authentication-Results', '('),
  'addresses without end': header('Reply-To', 'a@b.example, '),
  'quotes in parameters': header('Content-Type', 'a/b; c="\\"'),
  'From lines': (bytes) => ({ bytes: Buffer.from(fill('From a@b.example 2026\n\n', bytes)) }),
  'escapes of ISO-2022-JP': eml('Content-Type: text/plain; charset=iso-2022-jp', '\x1b$B'),
  'lost escapes': eml('Content-Type: text/plain; charset=iso-2022-jp', '$B'),
  'UTF-8 cut short': (bytes) => ({ bytes: Buffer.alloc(bytes, 0xe3) }),
  'nested tags': html('<div>'),
  'nested tables': html('<table><tr><td>'),
  'formatting reopened in every paragraph': numbered((n) => `<b id=${n}><p>`),
  'closing tags': html('</p>'),
  'links in links': html('<a href="https://x.example/">'),
  'an attribute without end': html('a', '<p title="'),
  'attributes without end': numbered((n) => ` a${n}=b`, '<p'),
  'comments opened': html('<!--'),
  entities: html('&lt'),
  'rules of styles': numbered((n) => `.c${n % 50} .d${n}{color:red}`, '<style>'),
  'conditions in conditions': html('@media all{', '<style>'),
  'hidden pieces': html('<i style="display:none">x</i>y'),
  'scripts and forms': html('<form><script>x</script>'),
  'URLs in text': text('https://x.example/a '),
  'one URL without end': text('www.a.'),
  'bare hosts': text('a.co/b '),
  'dots and letters': text('a.'),
  'brackets after a URL': (bytes) => ({ text: `https://x.example/${fill(')', bytes)}` }),
  'redirectors in redirectors': (bytes) => ({ text: fill('https://www.google.com/url?q=', bytes) }),
  'forwarding markers': text('-----Original Message-----\n'),
  'heading lines': text('From: a\n'),
  'senders under blank lines': text('From: a\n\n'),
  'quoting marks': text('> '),
  'buttons for Outlook': html('<v:rect href="https://x.example/">', '<!--[if mso]>'),
  'tags opened for Outlook': html('<v:rect href="', '<!--[if mso]>'),
  handlers: html('<i onclick=x>'),
  'base64 strewn with blanks': eml('Content-Transfer-Encoding: base64', 'QUJD '),
  'lines of URLs': text('https://x.example/\n'),
  'a word without end': text('aあ'),
  'a word of wide letters': text('ａ'),
  'picture: PNG of as many pixels as bytes': pixels((count) => {
    const side = Math.floor(Math.sqrt(count));
    return png(side, side, chunk('IDAT', deflateSync(Buffer.alloc(side * (side * 3 + 1)))));
  }),
  'picture: PNG that goes on behind its last row': pixels((count) =>
    png(64, 64, chunk('IDAT', deflateSync(Buffer.alloc(count * 4)))),
  ),
  'picture: PNG of 60,000 pixels a side': file(png(60_000, 60_000), chunk('IDAT', Buffer.alloc(64))),
  'picture: PNG of empty chunks': file(png(64, 64), chunk('IDAT', Buffer.alloc(0))),
  'picture: PNG of one-byte chunks': file(png(64, 64), chunk('IDAT', Buffer.from([0x78]))),
  'picture: GIF of many layers': file(
    gif(Buffer.alloc(0)),
    Buffer.from([0x2c, 0, 0, 0, 0, 8, 0, 8, 0, 0, 2, 1, 0x44, 0]),
  ),
  'picture: GIF of one-byte blocks': file(
    gif(Buffer.from([0x2c, 0, 0, 0, 0, 64, 0, 64, 0, 0, 8])),
    Buffer.from([1, 0x80]),
  ),
  'picture: JPEG with a restart in every unit': pixels((count) => {
    const side = Math.floor(Math.sqrt(count));
    const units = Math.ceil(side / 8) ** 2;
    const scan = Buffer.concat(
      Array.from({ length: units }, (_, i) => Buffer.from([0x3f, 0xff, 0xd0 + (i % 8)])),
    );
    return jpeg(side, side, 1, scan);
  }),
  'picture: JPEG of nothing but restarts': file(
    jpeg(2_000, 2_000, 1, Buffer.alloc(0)),
    Buffer.from([0xff, 0xd0]),
  ),
  'picture: JPEG of as many pixels as bytes': pixels((count) => {
    const side = Math.floor(Math.sqrt(count));
    return jpeg(side, side, 0, Buffer.alloc(Math.ceil(side / 8) ** 2));
  }),
  'picture: JPEG of empty scans': file(
    jpeg(1_000, 1_000, 0, Buffer.alloc(0)),
    Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0]),
  ),
  'picture: JPEG of tables': file(
    Buffer.from([0xff, 0xd8]),
    Buffer.from([0xff, 0xc4, 0, 20, 0, 1, ...Array(16).fill(0)]),
  ),
  'picture: BMP of as many pixels as bytes': (bytes) => {
    const side = Math.floor(Math.sqrt(bytes));
    const header = Buffer.alloc(54 + 1_024);
    header.write('BM');
    header.writeUInt32LE(header.length, 10);
    header.writeUInt32LE(40, 14);
    header.writeInt32LE(side, 18);
    header.writeInt32LE(side, 22);
    header.writeUInt16LE(8, 28);
    return { bytes: Buffer.concat([header, Buffer.alloc(bytes, 0xff)]) };
  },
  'picture: PDF of many pictures': file(
    Buffer.from('%PDF-1.7\n'),
    pdf('/Width 64/Height 64/Filter/FlateDecode', deflateSync(Buffer.alloc(64 * 64))),
  ),
  'picture: PDF of streams': file(Buffer.from('%PDF-1.7\n'), Buffer.from('stream endstream ')),
  'picture: PDF of dictionaries without end': file(
    Buffer.from('%PDF-1.7\n'),
    pdf('/Width 64/Height 64', Buffer.alloc(0), ' '.repeat(3_000)),
  ),
  'pictures in HTML': html(`<img src="data:image/gif;base64,${gif(Buffer.alloc(40)).toString('base64')}">`),
  'a picture in HTML without end': html('A', '<img src="data:image/png;base64,'),
  'pictures attached': eml(
    'Content-Type: multipart/mixed; boundary=b',
    `--b\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n\r\n${gif(Buffer.alloc(40)).toString('base64')}\r\n`,
  ),
};
