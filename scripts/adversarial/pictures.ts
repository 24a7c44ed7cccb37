/** Pictures whose size says little of the work they make. */
import { deflateSync } from 'node:zlib';
import { eml, file, html, type Make, pixels } from './make.ts';

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
const pdf = (entries: string, stream: Buffer, gap = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`4 0 obj <</Subtype/Image ${entries}>>${gap}stream\n`),
    stream,
    Buffer.from('\nendstream endobj\n'),
  ]);

export const PICTURES: Record<string, Make> = {
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
