import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CARD, card } from '../../../src/pictures/card.ts';
import { lines, outline, widthOf } from '../../../src/pictures/outlines.ts';
import { png } from '../../../src/pictures/png.ts';
import { sitePictures } from '../../../src/pictures/site.ts';

const pixels = async (picture: Buffer) =>
  sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

describe('words as outlines', () => {
  it('draw what stands there, look-alikes of other scripts as what they are taken for, the rest as a box', () => {
    expect(outline('Ａ', 10, 'bold', 0, 0)).not.toBe('');
    expect(outline('ᴢ', 10, 'bold', 0, 0)).toBe(outline('z', 10, 'bold', 0, 0));
    expect(outline('\u{1F4E6}', 10, 'bold', 0, 0)).toBe(outline('□', 10, 'bold', 0, 0));
  });

  it('break between words, and never before 、」 or after 「', () => {
    const made = lines('「お支払い方法を確認できず」と、急がせる偽メール', 50, 'bold', 400, 9);
    expect(made.join('')).toBe('「お支払い方法を確認できず」と、急がせる偽メール');
    for (const line of made) {
      expect(line).not.toMatch(/^[、。」ー]|「$/);
      expect(widthOf(line, 50, 'bold')).toBeLessThanOrEqual(400);
    }
  });

  it('say with … that something is missing, and cut a word that is longer than a line', () => {
    const [first, second, third] = lines('あ'.repeat(60), 50, 'bold', 400, 2);
    expect([first?.length, second?.at(-1), third]).toEqual([8, '…', undefined]);
    expect(widthOf(second ?? '', 50, 'bold')).toBeLessThanOrEqual(400);
  });
});

describe('a picture', () => {
  const words = {
    title: '「お支払い方法が承認されません」と番号を付けた偽メール',
    kind: '事例',
    foot: '2024年',
  };

  it('is the same every time it is drawn, of the right size and light', async () => {
    const picture = await png(card(words, 'みわけ'), CARD.width);
    expect(picture.equals(await png(card(words, 'みわけ'), CARD.width))).toBe(true);
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(picture.length).toBeLessThanOrEqual(60_000);
  });

  it('shows its title', () => {
    expect(card(words, 'みわけ')).not.toBe(card({ ...words, title: '別の題' }, 'みわけ'));
  });

  it('needs no font of the machine and nothing from elsewhere', () => {
    expect(card(words, 'みわけ')).not.toMatch(/<text|<image|font-|href|url\(/);
  });
});

describe('the pictures in public/', async () => {
  const drawn = await sitePictures(readFileSync('public/icon.svg', 'utf8'));

  it.each(drawn)('%s is as `npm run pictures` draws it', async (name, picture) => {
    const [kept, made] = await Promise.all([pixels(readFileSync(`public/${name}`)), pixels(picture)]);
    expect([kept.info.width, kept.info.height]).toEqual([made.info.width, made.info.height]);
    // Another processor may round a soft edge otherwise; a changed drawing differs by far more.
    const far = made.data.filter((value, at) => Math.abs(value - (kept.data[at] as number)) > 24).length;
    expect(far / made.data.length).toBeLessThan(0.001);
  });
});
