import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../../src/checker/read/limits.ts';
import { inflate, inRows } from '../../../../../src/checker/read/pictures/inflate.ts';
import { PixelBudget } from '../../../../../src/checker/read/pictures/luma.ts';
import { addressIn, readCodes } from '../../../../../src/checker/read/pictures/qr.ts';
import {
  type Bitmap,
  beside,
  blank,
  bmp,
  chunk,
  code,
  concat,
  gif,
  jpg,
  PNG_MAGIC,
  pdf,
  png,
  pngHeader,
  samples,
} from '../../support/pictures.ts';

const GOAL = 'https://login.account-check.example/ap/signin?id=0123456789';
const QR = code(GOAL);
const SIZE = `/Width ${QR.width} /Height ${QR.height}`;

/** With another number (32 bits) at this place. */
function changed(bytes: Uint8Array, at: number, value: number): Uint8Array {
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at, value, true);
  return bytes;
}

/** The GIF's palette moved to its frame, and the ground black in it but transparent. */
function ownPalette(bytes: Uint8Array): Uint8Array {
  const size = (bytes[10] as number) & 7;
  const start = 13 + 3 * (2 << size);
  const control = Uint8Array.of(0x21, 0xf9, 4, 1, 0, 0, 0, 0);
  const frame = bytes.slice(start, start + 10);
  frame[9] = 0x80 | size;
  const palette = bytes.slice(13, start).fill(0, 0, 3);
  const head = bytes.slice(0, 13);
  head[10] = 0;
  return concat(head, control, frame, palette, bytes.subarray(start + 10));
}

/** Samples that differ by one: the numbers of two entries in a palette. */
function neighbours({ width, height, black }: Bitmap): Uint8Array {
  const all = Uint8Array.from({ length: width * height }, (_, i) =>
    black(i % width, Math.floor(i / width)) ? 0 : 1,
  );
  return new Uint8Array(deflateSync(all));
}

async function read(bytes: Uint8Array) {
  const truncated = new Set<string>();
  return { codes: await readCodes(bytes, new PixelBudget(truncated)), truncated: [...truncated] };
}

describe('codes in pictures', () => {
  it.each([
    ['grey PNG', png(QR)],
    ['1 bit', png(QR, { depth: 1 })],
    ['2 bits', png(QR, { depth: 2 })],
    ['4 bits', png(QR, { depth: 4, filter: 2 })],
    ['16 bits', png(QR, { depth: 16, filter: 1 })],
    ['RGB, filter 1', png(QR, { colour: 2, filter: 1 })],
    ['RGBA, filter 4', png(QR, { colour: 6, filter: 4 })],
    ['grey and alpha, filter 3', png(QR, { colour: 4, filter: 3 })],
    ['palette of 1 bit', png(QR, { colour: 3, depth: 1 })],
    ['palette of 8 bits', png(QR, { colour: 3 })],
    ['black on nothing', png(QR, { colour: 6, transparent: true })],
    ['interlaced', png(QR, { interlaced: true, filter: 4 })],
    ['interlaced, 1 bit', png(QR, { interlaced: true, depth: 1 })],
    ['in chunks of one byte', png(QR, { chunkBytes: 1 })],
    ['white on black', png({ ...QR, black: (x, y) => !QR.black(x, y) })],
    ['JPEG', jpg(QR)],
    ['poor JPEG', jpg(QR, 20)],
    ['GIF', gif(GOAL)],
    ['BMP', bmp(QR)],
    ['BMP of 1 bit', bmp(QR, 1)],
    ['BMP of 4 bits', bmp(QR, 4)],
    ['BMP of 8 bits, top row first', bmp(QR, 8, true)],
    ['BMP of 32 bits', bmp(QR, 32)],
    ['BMP of 32 bits with masks', changed(bmp(QR, 32), 30, 3)],
    ['GIF with a palette of its own and a ground that is transparent', ownPalette(gif(GOAL))],
    ['in a large picture', png(beside(blank(3_000, 2_400), QR), { depth: 1 })],
    ['JPEG in a PDF', pdf(`${SIZE} /Filter /DCTDecode /ColorSpace /DeviceRGB`, jpg(QR))],
    [
      'deflated JPEG in a PDF',
      pdf(`${SIZE} /Filter [ /FlateDecode /DCTDecode ]`, new Uint8Array(deflateSync(jpg(QR)))),
    ],
    ['RGB in a PDF', pdf(`${SIZE} /Filter /FlateDecode /ColorSpace /DeviceRGB`, samples(QR, 8, 3))],
    ['CMYK in a PDF', pdf(`${SIZE} /Filter /FlateDecode /ColorSpace /DeviceCMYK`, samples(QR, 8, 4))],
    ['CMYK in a PDF, colour space elsewhere', pdf(`${SIZE} /Filter /FlateDecode`, samples(QR, 8, 4))],
    [
      'two neighbours of a palette in a PDF',
      pdf(`${SIZE} /Filter /FlateDecode /ColorSpace [/Indexed 7 0 R 255 8 0 R]`, neighbours(QR)),
    ],
    [
      '1 bit in a PDF',
      pdf(
        `${SIZE} /Filter /FlateDecode /BitsPerComponent 1 /ColorSpace [/Indexed 7 0 R 1 8 0 R]`,
        samples(QR, 1),
      ),
    ],
    [
      'RGB in a PDF, colour space elsewhere',
      pdf(`${SIZE} /Filter /FlateDecode /BitsPerComponent 8 /ColorSpace 9 0 R`, samples(QR, 8, 3)),
    ],
    [
      'predicted rows in a PDF',
      pdf(
        `${SIZE} /Filter [/FlateDecode] /BitsPerComponent 8 /ColorSpace /DeviceRGB /DecodeParms << /Predictor 15 /Colors 3 /Columns ${QR.width} >>`,
        samples(QR, 8, 3, true),
      ),
    ],
    ['a mask in a PDF', pdf(`${SIZE} /Filter /FlateDecode /ImageMask true`, samples(QR, 1))],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ codes: [GOAL], truncated: [] });
  });

  it('several in one picture, each once', async () => {
    const { codes } = await read(png(beside(QR, beside(code('https://b.example/'), QR))));
    expect(codes.sort()).toEqual(['https://b.example/', GOAL].sort());
  });

  it('Japanese text', async () => {
    expect((await read(png(code('お問い合わせ')))).codes).toEqual(['お問い合わせ']);
  });

  it.each([
    ['a picture without one', png(blank(300, 300))],
    ['a tracking pixel', png(blank(1, 1))],
    ['a PDF without pictures', concat('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n')],
    ['WebP', concat('RIFF....WEBPVP8 ')],
    ['a compressed BMP', changed(bmp(QR, 8), 30, 1)],
    ['a BMP of 24 bits with masks', changed(bmp(QR), 30, 3)],
    ['a BMP of 16 bits', changed(bmp(QR), 28, 16)],
    ['a BMP with the header of OS/2', changed(bmp(QR), 14, 12)],
    [
      'a PDF whose picture is wrapped twice',
      pdf(`${SIZE} /Filter [/ASCII85Decode /FlateDecode]`, samples(QR, 8)),
    ],
  ])('none in %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ codes: [], truncated: [] });
  });
});

describe('damaged pictures', () => {
  const PICTURES: [string, Uint8Array][] = [
    ['PNG', png(QR, { filter: 4 })],
    ['JPEG', jpg(QR)],
    ['GIF', gif(GOAL)],
    ['BMP', bmp(QR, 8)],
    ['PDF', pdf(`${SIZE} /Filter /FlateDecode`, samples(QR, 8))],
  ];
  it.each(PICTURES)(
    '%s cut anywhere, or with any byte changed, is read without a throw',
    async (_, bytes) => {
      let seed = 1;
      const random = (below: number) => {
        seed = (seed * 48_271) % 2_147_483_647;
        return seed % below;
      };
      for (let i = 0; i < 60; i++) {
        const cut = bytes.slice(0, i % 2 === 0 ? random(bytes.length) : bytes.length);
        for (let flips = 0; flips < 5 && cut.length > 8; flips++)
          cut[8 + random(cut.length - 8)] = random(256);
        expect(Array.isArray((await read(cut)).codes)).toBe(true);
      }
    },
  );
});

describe('bombs', () => {
  const zeros = (megabytes: number) => {
    const data = deflateSync(Buffer.alloc(megabytes * 1_000_000));
    return new Uint8Array(data);
  };
  const bomb = (width: number, height: number, data = zeros(60)) =>
    concat(PNG_MAGIC, pngHeader(width, height, 8, 2), chunk('IDAT', data), chunk('IEND', new Uint8Array()));

  it.each([
    ['60,000 pixels a side', bomb(60_000, 60_000)],
    ['a line of pixels', bomb(1_000_000, 22)],
    ['a BMP of 60,000 pixels', bmpOf(60_000)],
    ['a JPEG of 60,000 pixels', jpegOf(60_000, 60_000, 1)],
    ['a JPEG of a thousand scans', jpegOf(3_000, 3_000, 1_000)],
  ])('%s is turned away by its header', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ codes: [], truncated: ['pictures'] });
  });

  it('data beyond the size it says is not asked for', async () => {
    let taken = 0;
    const data = deflateSync(Buffer.alloc(4_000_000), { level: 0 });
    function* pieces() {
      for (; taken < data.length; taken += 1_000) yield data.subarray(taken, taken + 1_000);
    }
    for await (const row of inRows(inflate(pieces()), Array(64).fill(193))) expect(row).toHaveLength(193);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(data.length / 4);
    expect((await read(bomb(64, 64))).codes).toEqual([]);
  });

  it('many pictures together may have so many pixels', async () => {
    const truncated = new Set<string>();
    const budget = new PixelBudget(truncated);
    const side = Math.floor(Math.sqrt(LIMITS.picturePixels));
    const allowed = Math.floor(LIMITS.pixelsInAll / (side * side));
    for (let i = 0; i < allowed; i++) expect(budget.take(side, side)).toBe(true);
    expect(budget.take(side, side)).toBe(false);
    expect([...truncated]).toEqual(['pictures']);
  });

  it.each([
    ['streams that never end', `%PDF-1.7\n${'<< /Subtype /Image >>\nstream\n'.repeat(300_000)}`],
    ['streams without end', `%PDF-1.7\n${'4 0 obj <</Subtype/Image>>stream\nendstream '.repeat(200_000)}`],
  ])('a PDF of %s', async (_, source) => {
    const bytes = concat(source);
    expect((await read(bytes)).codes).toEqual([]);
  });

  it('a GIF of frames too small for a code', async () => {
    const frame = Uint8Array.of(0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0);
    const bytes = concat('GIF89a', Uint8Array.of(1, 0, 1, 0, 0, 0, 0), ...Array(100_000).fill(frame));
    expect((await read(bytes)).codes).toEqual([]);
  });
});

function bmpOf(side: number): Uint8Array {
  const bytes = bmp(blank(21, 21));
  new DataView(bytes.buffer).setInt32(18, side, true);
  new DataView(bytes.buffer).setInt32(22, side, true);
  return bytes;
}

function jpegOf(width: number, height: number, scans: number): Uint8Array {
  const frame = Uint8Array.of(
    ...[0xff, 0xd8, 0xff, 0xc2, 0, 11, 8],
    ...[height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0],
  );
  const scan = Uint8Array.of(0xff, 0xda, 0, 8, 1, 1, 0, 0, 0, 0);
  return concat(frame, ...Array(scans).fill(scan), Uint8Array.of(0xff, 0xd9));
}

describe('what a phone would open', () => {
  it.each([
    ['https://a.example/b', 'https://a.example/b'],
    [' HTTPS://A.EXAMPLE/B\n', 'HTTPS://A.EXAMPLE/B'],
    ['a.example/b', 'http://a.example/b'],
    ['MEBKM:TITLE:x;URL:http\\://a.example/b\\;c;;', 'http://a.example/b;c'],
    ['MEBKM:URL:https://a.example/;TITLE:x;;', 'https://a.example/'],
    ['URLTO:https://a.example/', 'https://a.example/'],
    ['WIFI:T:WPA;S:x;P:y;;', null],
    ['tel:0312345678', null],
    ['javascript:alert(1)', null],
    ['お問い合わせ', null],
    ['見て https://a.example/', null],
    ['1234567890', null],
  ])('%s → %s', (text, address) => {
    expect(addressIn(text)).toBe(address);
  });
});
