/** Pixel by pixel: a code hides much of what a decoder gets wrong, its own correction mends it. */
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../../src/checker/read/limits.ts';
import { decodeBmp } from '../../../../../src/checker/read/pictures/bmp.ts';
import { decodeGif } from '../../../../../src/checker/read/pictures/gif.ts';
import { brightness, type Luma, PixelBudget, shrink } from '../../../../../src/checker/read/pictures/luma.ts';
import { pdfPictures } from '../../../../../src/checker/read/pictures/pdf.ts';
import { decodePng } from '../../../../../src/checker/read/pictures/png.ts';
import {
  type Bitmap,
  bmp,
  chunk,
  concat,
  PNG_MAGIC,
  pdf,
  png,
  pngHeader,
  samples,
} from '../../support/pictures.ts';

const budget = () => new PixelBudget(new Set());

/** Bytes without order, always the same ones. */
function noise(length: number): Uint8Array {
  let seed = 7;
  return Uint8Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed >> 8;
  });
}

function speckled(width: number, height: number): Bitmap {
  const bits = noise(width * height);
  return { width, height, black: (x, y) => (bits[y * width + x] as number) % 3 === 0 };
}

/** What the decoder must give for a picture of black and white. */
const pixelsOf = ({ width, height, black }: Bitmap) =>
  Array.from({ length: width * height }, (_, i) => (black(i % width, Math.floor(i / width)) ? 0 : 255));

/** Sides that fill no byte, and leave passes of interlacing short or empty. */
const ODD = speckled(77, 53);
const SMALL = speckled(22, 21);

describe('black and white, as drawn', () => {
  it.each([
    [{ depth: 1 }],
    [{ depth: 2, filter: 1 }],
    [{ depth: 4, filter: 2 }],
    [{ depth: 8, filter: 3 }],
    [{ depth: 16, filter: 4 }],
    [{ colour: 2, filter: 3 }],
    [{ colour: 2, depth: 16, filter: 1 }],
    [{ colour: 3, depth: 2 }],
    [{ colour: 4, filter: 4 }],
    [{ colour: 6, filter: 2 }],
    [{ colour: 6, transparent: true }],
    [{ interlaced: true, filter: 4 }],
    [{ interlaced: true, filter: 2, depth: 1 }],
    [{ interlaced: true, colour: 6, filter: 3 }],
  ] as const)('PNG %o', async (form) => {
    for (const bitmap of [ODD, SMALL]) {
      const { width, height } = bitmap;
      const data = Uint8Array.from(pixelsOf(bitmap));
      expect(await decodePng(png(bitmap, form), budget())).toEqual({ width, height, data });
    }
  });

  it.each([
    [1, false],
    [4, false],
    [8, true],
    [24, false],
    [24, true],
    [32, false],
  ] as const)('BMP of %i bits, downward: %s', (depth, downward) => {
    const { width, height } = ODD;
    const data = Uint8Array.from(pixelsOf(ODD));
    expect(decodeBmp(bmp(ODD, depth, downward), budget())).toEqual({ width, height, data });
  });

  it.each([
    ['of one bit', '/BitsPerComponent 1 /ColorSpace /DeviceGray', samples(ODD, 1)],
    ['that is a mask', '/ImageMask true', samples(ODD, 1)],
    ['of eight bits, unless it says otherwise', '/ColorSpace /CalGray', samples(ODD, 8)],
    ['of RGB', '/ColorSpace /CalRGB', samples(ODD, 8, 3)],
    ['of colours written elsewhere', '/ColorSpace 12 0 R', samples(ODD, 8, 3)],
    ['of four colours written elsewhere', '/ColorSpace 12 0 R', samples(ODD, 8, 4)],
    [
      'of predicted rows',
      `/ColorSpace 12 0 R /DecodeParms << /Predictor 12 /Colors 3 /Columns ${ODD.width} >>`,
      samples(ODD, 8, 3, true),
    ],
    [
      'of predicted rows of one colour',
      `/DecodeParms << /Predictor 10 /Columns ${ODD.width} >>`,
      samples(ODD, 8, 1, true),
    ],
  ])('a PDF %s', async (_, entries, data) => {
    const size = `/Width ${ODD.width} /Height ${ODD.height}`;
    const found: Luma[] = [];
    for await (const luma of pdfPictures(pdf(`${size} /Filter /FlateDecode ${entries}`, data), budget()))
      found.push(luma);
    expect(found).toEqual([{ width: 77, height: 53, data: Uint8Array.from(pixelsOf(ODD)) }]);
  });
});

/** Brightness on white, as an independent decoder sees the picture. */
async function oracle(bytes: Uint8Array): Promise<number[]> {
  const rgba = await sharp(bytes).toColourspace('srgb').ensureAlpha().raw().toBuffer();
  return Array.from({ length: rgba.length / 4 }, (_, i) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(i * 4, i * 4 + 4);
    return (((red + 2 * green + blue) / 4) * alpha + 255 * (255 - alpha)) / 255;
  });
}

describe('a picture cut short', () => {
  const HALF = { ...ODD, black: (x: number, y: number) => y < 26 && ODD.black(x, y) };

  it('PNG: keeps the rows it has, on white', async () => {
    // Stored, not compressed, so that a cut falls between rows.
    const rows = Array.from({ length: ODD.height }, (_, y) => [
      0,
      ...pixelsOf(ODD).slice(y * ODD.width, (y + 1) * ODD.width),
    ]);
    const data = new Uint8Array(deflateSync(Uint8Array.from(rows.flat()), { level: 0 }));
    const cut = data.slice(0, 7 + 26 * (ODD.width + 1) + 30);
    const bytes = concat(PNG_MAGIC, pngHeader(ODD.width, ODD.height, 8, 0), chunk('IDAT', cut));
    expect((await decodePng(bytes, budget()))?.data).toEqual(Uint8Array.from(pixelsOf(HALF)));
  });

  it('BMP: keeps the rows it has, on white', () => {
    const bytes = bmp(ODD, 8, true);
    const cut = bytes.slice(0, 62 + 26 * 80 + 79);
    expect(decodeBmp(cut, budget())?.data).toEqual(Uint8Array.from(pixelsOf(HALF)));
  });

  it('GIF: keeps the pixels it has', async () => {
    const whole = new Uint8Array(
      await sharp(noise(80 * 60 * 3), { raw: { width: 80, height: 60, channels: 3 } })
        .gif()
        .toBuffer(),
    );
    const [full, part] = [whole, whole.slice(0, Math.floor(whole.length / 2))].map(
      (one) => decodeGif(one, budget())?.data,
    );
    expect(part).toHaveLength(80 * 60);
    expect(part?.subarray(0, 1_000)).toEqual(full?.subarray(0, 1_000));
    expect(part?.subarray(-1_000)).not.toEqual(full?.subarray(-1_000));
  });
});

describe('how much is decoded', () => {
  it('a code has 21 modules a side: what is smaller is no picture, and none that was turned away', () => {
    const truncated = new Set<string>();
    const pixels = new PixelBudget(truncated);
    expect([pixels.take(20, 300), pixels.take(300, 20), pixels.take(21, 21)]).toEqual([false, false, true]);
    expect([pixels.refused, ...truncated]).toEqual([0]);
  });

  it.each([
    ['a side as long as may be', LIMITS.pictureSide, 21, true],
    ['a longer one', LIMITS.pictureSide + 1, 21, false],
    ['a higher one', 21, LIMITS.pictureSide + 1, false],
  ])('%s', (_, width, height, taken) => {
    const pixels = new PixelBudget(new Set());
    expect(pixels.take(width, height)).toBe(taken);
    expect(pixels.refused).toBe(taken ? 0 : 1);
  });

  it('a format that costs more may ask for less', () => {
    expect(budget().take(100, 100, 10_000)).toBe(true);
    expect(budget().take(100, 100, 9_999)).toBe(false);
  });

  it('the pixels of a mail are spent to the last', () => {
    const [width, height] = [5_000, LIMITS.picturePixels / 5_000];
    const pixels = new PixelBudget(new Set());
    expect(pixels.take(width, height + 1)).toBe(false);
    for (let left = LIMITS.pixelsInAll; left > 0; left -= LIMITS.picturePixels)
      expect(pixels.take(width, height)).toBe(true);
    expect(pixels.take(21, 21)).toBe(false);
  });
});

it('is made smaller by the mean of whole squares; what is left at the edges is dropped', () => {
  const data = Uint8Array.of(0, 10, 20, 30, 255, 20, 30, 40, 50, 255, 99, 99, 99, 99, 99);
  const luma = { width: 5, height: 3, data };
  expect(shrink(luma, 2)).toEqual({ width: 2, height: 1, data: Uint8Array.of(15, 35) });
  expect(shrink(luma, 1)).toEqual(luma);
});

it('what is transparent shows white paper', () => {
  expect(brightness(0, 0, 0)).toBe(0);
  expect(brightness(0, 0, 0, 0)).toBe(255);
  expect(brightness(0, 0, 0, 51)).toBe(204);
  expect(brightness(40, 80, 120)).toBe(80);
});

describe('a GIF of several parts', () => {
  const word = (value: number) => [value & 255, value >> 8];
  /** Two-colour pixels, one code each (3 bits), with a clear before each so that codes never grow. */
  function frame(width: number, height: number, index: 0 | 1, flags = 0, codeSize = 2): Uint8Array {
    const codes = Array.from({ length: width * height }, () => [4, index]).flat();
    const bits = [...codes, 5].flatMap((one) => [one & 1, (one >> 1) & 1, one >> 2]);
    const data = Array.from({ length: Math.ceil(bits.length / 8) }, (_, i) =>
      bits.slice(i * 8, i * 8 + 8).reduce((byte, bit, at) => byte | (bit << at), 0),
    );
    const blocks: number[] = [];
    for (let at = 0; at < data.length; at += 255) {
      const block = data.slice(at, at + 255);
      blocks.push(block.length, ...block);
    }
    return Uint8Array.of(0x2c, 0, 0, 0, 0, ...word(width), ...word(height), flags, codeSize, ...blocks, 0);
  }
  const control = (flags: number, index: number) => Uint8Array.of(0x21, 0xf9, 4, flags, 0, 0, index, 0);
  const comment = Uint8Array.of(0x21, 0xfe, 3, 1, 1, 1, 0);
  /** Palette: black, grey, and two more. */
  const gifOf = (...parts: Uint8Array[]) =>
    concat(
      'GIF89a',
      Uint8Array.of(...word(30), ...word(30), 0x81, 0, 0),
      Uint8Array.of(0, 0, 0, 80, 80, 80, 1, 1, 1, 2, 2, 2),
      ...parts,
      ';',
    );
  const shade = (...parts: Uint8Array[]) => {
    const luma = decodeGif(gifOf(...parts), budget());
    return luma && [luma.width, luma.height, ...new Set(luma.data)];
  };

  it.each([
    ['one frame', [frame(30, 25, 1)], [30, 25, 80]],
    ['more than a block of data', [frame(60, 50, 1)], [60, 50, 80]],
    ['a frame too small, and the next', [frame(4, 4, 0), frame(22, 21, 1)], [22, 21, 80]],
    ['frames, of which the first is taken', [frame(22, 22, 1), frame(30, 30, 0)], [22, 22, 80]],
    ['a comment, which says nothing of transparency', [comment, frame(30, 25, 1)], [30, 25, 80]],
    ['a colour that is transparent', [control(1, 1), frame(30, 25, 1)], [30, 25, 255]],
    ['another colour that is transparent', [control(1, 0), frame(30, 25, 1)], [30, 25, 80]],
    ['a control that makes none transparent', [control(0, 1), frame(30, 25, 1)], [30, 25, 80]],
    ['a control for the frame before', [control(1, 1), control(0, 1), frame(30, 25, 1)], [30, 25, 80]],
    ['codes of no known size', [frame(30, 25, 1, 0, 9), frame(30, 25, 1)], [30, 25, 80]],
    ['codes of no size', [frame(30, 25, 1, 0, 0), frame(30, 25, 0)], [30, 25, 0]],
    ['nothing but an end', [], null],
  ])('%s', (_, parts, expected) => {
    expect(shade(...parts)).toEqual(expected);
  });
});

describe('colours, as another decoder sees them', () => {
  const [width, height] = [77, 53];
  const raw = (channels: 1 | 3 | 4) =>
    sharp(noise(width * height * channels), { raw: { width, height, channels } });
  const flat = () =>
    sharp(noise(16 * 3), { raw: { width: 4, height: 4, channels: 3 } }).resize(width, height, {
      kernel: 'nearest',
    });

  it.each([
    ['RGB', raw(3).png({ adaptiveFiltering: true })],
    ['RGBA', raw(4).png({ adaptiveFiltering: true })],
    ['RGBA, interlaced', raw(4).png({ progressive: true })],
    ['grey', raw(1).toColourspace('b-w').png()],
    ['16 bits', raw(3).toColourspace('rgb16').png()],
    ['a palette of 16', raw(3).png({ palette: true, colours: 16, dither: 0 })],
    ['a palette of 4', flat().png({ palette: true, colours: 4, dither: 0 })],
    ['a palette that is half transparent', raw(4).png({ palette: true, dither: 0 })],
  ])('PNG: %s', async (_, picture) => {
    const bytes = new Uint8Array(await picture.toBuffer());
    const ours = await decodePng(bytes, budget());
    expect(furthest(ours, await oracle(bytes))).toBeLessThan(1.5);
  });

  it.each([
    ['few colours', flat().gif({ dither: 0 })],
    ['256 colours, so that its dictionary fills', raw(3).gif({ dither: 0 })],
    ['interlaced', raw(3).gif({ progressive: true })],
    ['holes', raw(4).gif({ dither: 0 })],
    [
      'larger than its dictionary',
      sharp(noise(200 * 150 * 3), { raw: { width: 200, height: 150, channels: 3 } }).gif(),
    ],
  ])('GIF: %s', async (_, picture) => {
    const bytes = new Uint8Array(await picture.toBuffer());
    expect(furthest(decodeGif(bytes, budget()), await oracle(bytes))).toBeLessThan(1.5);
  });

  function furthest(ours: Luma | null, theirs: number[]): number {
    expect(ours?.data).toHaveLength(theirs.length);
    return Math.max(...theirs.map((value, i) => Math.abs(value - (ours?.data[i] as number))));
  }
});
