import { readFileSync } from 'node:fs';
import path from 'node:path';
import jpeg from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { decodeJpeg } from '../../../../../src/checker/read/pictures/jpeg.ts';
import { PixelBudget } from '../../../../../src/checker/read/pictures/luma.ts';
import { readCodes } from '../../../../../src/checker/read/pictures/qr.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../../fixtures/jpeg');
const file = (name: string) => new Uint8Array(readFileSync(path.join(FOLDER, `${name}.jpg`)));
const budget = () => new PixelBudget(new Set());

/** A picture of soft colours, of a size that fills no unit. */
function gradient(quality: number): Uint8Array {
  const [width, height] = [77, 53];
  const data = Buffer.alloc(width * height * 4, 255);
  for (let i = 0; i < width * height; i++) data.set([(i * 3) % 256, i % 200, (i % width) * 3], i * 4);
  return new Uint8Array(jpeg.encode({ width, height, data }, quality).data);
}

/** Brightness as an independent decoder of whole pictures gives it. */
function oracle(bytes: Uint8Array): number[] {
  const { data } = jpeg.decode(bytes, { useTArray: true, formatAsRGBA: false });
  return Array.from({ length: data.length / 3 }, (_, i) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(i * 3, i * 3 + 3);
    return 0.299 * red + 0.587 * green + 0.114 * blue;
  });
}

describe('brightness of a JPEG', () => {
  it.each([
    ['sequential', gradient(90)],
    ['of low quality', gradient(10)],
    ['progressive', file('progressive')],
    ['progressive with restarts', file('progressive-restarts')],
    ['restarts after every unit', file('restarts')],
    ['grey', file('grey')],
  ])('%s: as another decoder sees it', (_, bytes) => {
    const ours = decodeJpeg(bytes, budget())?.data ?? [];
    const theirs = oracle(bytes);
    expect(ours).toHaveLength(theirs.length);
    const difference = theirs.reduce((sum, value, i) => sum + Math.abs(value - (ours[i] as number)), 0);
    // Colours beyond what a screen shows are cut off by the other, and rounded twice.
    expect(difference / theirs.length).toBeLessThan(3);
  });
});

it.each(['progressive', 'progressive-restarts', 'restarts', 'rgb', 'cmyk', 'grey'])(
  '%s: its code is read',
  async (name) => {
    expect(await readCodes(file(name), budget())).toEqual(['https://a.example/p']);
  },
);

describe('damage', () => {
  const bytes = file('restarts');
  const scan = bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === 0xda) + 14;

  it('a piece lost between two restart markers costs that piece alone', () => {
    const broken = bytes.slice();
    broken.fill(0, scan + 300, scan + 304);
    const [whole, rest] = [decodeJpeg(bytes, budget())?.data, decodeJpeg(broken, budget())?.data];
    const changed = whole?.filter((value, i) => value !== rest?.[i]).length ?? 0;
    expect(changed).toBeGreaterThan(0);
    expect(changed).toBeLessThan((whole?.length ?? 0) / 10);
  });

  it('one cut short keeps what it has', () => {
    const whole = decodeJpeg(bytes, budget())?.data;
    const half = decodeJpeg(bytes.subarray(0, Math.floor((scan + bytes.length) / 2)), budget())?.data;
    expect(half?.subarray(0, 2_000)).toEqual(whole?.subarray(0, 2_000));
    expect(half).toHaveLength(whole?.length ?? 0);
  });

  it.each([
    ['no frame', [0xff, 0xd8, 0xff, 0xd9]],
    ['a frame and no scan', [...bytes.subarray(0, scan - 14), 0xff, 0xd9]],
    [
      'arithmetic coding',
      [...bytes].map((byte, at, all) => (byte === 0xc0 && all[at - 1] === 0xff ? 0xc9 : byte)),
    ],
    [
      'sampling of nothing',
      [...bytes].map((byte, at, all) => (all[at - 11] === 0xff && all[at - 10] === 0xc0 ? 0 : byte)),
    ],
    ['no tables', [...bytes].map((byte, at, all) => (byte === 0xdb && all[at - 1] === 0xff ? 0xfe : byte))],
  ])('%s is no picture', (_, damaged) => {
    expect(decodeJpeg(Uint8Array.from(damaged), budget())).toBeNull();
  });
});
