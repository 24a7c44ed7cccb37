/**
 * Words as outlines. Drawn as paths they look the same on every machine: no font has to be installed, and no two
 * systems choose different ones. Runs at build only.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import { fold } from '../text/fold.ts';

export type Weight = 'regular' | 'bold';

const FILES: Record<Weight, string> = {
  regular: '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
};

const opened = new Map<Weight, Font>();

function fontOf(weight: Weight): Font {
  const known = opened.get(weight);
  if (known) return known;
  const font = create(readFileSync(createRequire(import.meta.url).resolve(FILES[weight])));
  if (!('glyphsForString' in font)) throw new Error(`${FILES[weight]} holds several fonts, not one`);
  opened.set(weight, font);
  return font;
}

/**
 * Lures put letters into their subjects that no text font has: the Latin letter that each is meant to be taken for
 * (ᴢ for z) is what people saw; a box says that something else stands there.
 */
function glyphs(text: string, font: Font) {
  const has = (char: string) => char !== '' && font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0);
  const shown = [...text].map((char) => [char, fold(char)].find(has) ?? '□');
  return font.glyphsForString(shown.join(''));
}

/** Width of a line of text, in the unit of `size`. */
export function widthOf(text: string, size: number, weight: Weight): number {
  const font = fontOf(weight);
  const units = glyphs(text, font).reduce((sum, glyph) => sum + glyph.advanceWidth, 0);
  return (units * size) / font.unitsPerEm;
}

/** A line of text as SVG path data, its baseline beginning at x, y. */
export function outline(text: string, size: number, weight: Weight, x: number, y: number): string {
  const font = fontOf(weight);
  const scale = size / font.unitsPerEm;
  let at = x;
  let data = '';
  for (const glyph of glyphs(text, font)) {
    data += glyph.path.transform(scale, 0, 0, -scale, at, y).toSVG();
    at += glyph.advanceWidth * scale;
  }
  // A tenth of a pixel is more than the eye sees, and the picture's key in the cache is made of these figures.
  return data.replace(/-?\d+\.\d+/g, (figure) => String(Number(Number(figure).toFixed(1))));
}

/** May not begin a line, and may not end one: 、。」 stay with the word before, 「 with the word after. */
const NOT_FIRST = /^[、。，．・：；？！」』）】〉》〕ー…々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)\]}]/u;
const NOT_LAST = /[「『（【〈《〔([{]$/u;
const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });

/** Words that may be parted from each other, with the marks that belong to them. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const { segment } of WORDS.segment(text)) {
    const before = found.at(-1);
    if (before !== undefined && (NOT_FIRST.test(segment) || NOT_LAST.test(before))) {
      found[found.length - 1] = before + segment;
    } else found.push(segment);
  }
  return found;
}

/** Breaks text between words into lines of at most `width`; what does not fit into `most` lines ends with 「…」. */
export function lines(text: string, size: number, weight: Weight, width: number, most: number): string[] {
  const fits = (line: string) => widthOf(line, size, weight) <= width;
  const made: string[] = [];
  let line = '';
  const parts = pieces(text).flatMap((piece) => (fits(piece) ? [piece] : [...piece]));
  for (const piece of parts) {
    if (line === '' || fits(line + piece.trimEnd())) line += piece;
    else {
      made.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  made.push(line.trimEnd());
  if (made.length <= most) return made;
  let last = made[most - 1] as string;
  while (last !== '' && !fits(`${last}…`)) last = [...last].slice(0, -1).join('');
  return [...made.slice(0, most - 1), `${last}…`];
}
