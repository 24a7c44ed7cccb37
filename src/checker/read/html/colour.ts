/** Colours and lengths of CSS, as far as they decide what can be seen. */

export type Rgb = readonly [number, number, number];

const NAMED: Record<string, Rgb> = {
  white: [255, 255, 255],
  black: [0, 0, 0],
  red: [255, 0, 0],
  blue: [0, 0, 255],
  green: [0, 128, 0],
  yellow: [255, 255, 0],
  orange: [255, 165, 0],
  gray: [128, 128, 128],
  grey: [128, 128, 128],
  silver: [192, 192, 192],
  lightgray: [211, 211, 211],
  lightgrey: [211, 211, 211],
  whitesmoke: [245, 245, 245],
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  navy: [0, 0, 128],
};

/** First colour in a value; 'clear' for transparent; null where there is none that can be known. */
export function parseColour(value: string): Rgb | 'clear' | null {
  const hex = /#([\da-f]{3,8})\b/.exec(value)?.[1] ?? /^([\da-f]{6})$/.exec(value)?.[1];
  if (hex) {
    const long = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
    if (long.length === 8 && Number.parseInt(long.slice(6), 16) < 16) return 'clear';
    const at = (index: number) => Number.parseInt(long.slice(index, index + 2), 16);
    return [at(0), at(2), at(4)];
  }
  const rgb = /rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]+)(%?))?/.exec(value);
  if (rgb) {
    const alpha = rgb[4] === undefined ? 1 : Number(rgb[4]) / (rgb[5] ? 100 : 1);
    return alpha < 0.06 ? 'clear' : [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])];
  }
  if (/\btransparent\b/.test(value)) return 'clear';
  const name = /[a-z]+/.exec(value)?.[0] ?? '';
  return Object.hasOwn(NAMED, name) ? (NAMED[name] as Rgb) : null;
}

/** So near that nobody can read one on the other. */
export function sameColour(a: Rgb, b: Rgb): boolean {
  return a.every((channel, index) => Math.abs(channel - (b[index] as number)) <= 12);
}

/** Length in px; null if not a length. `em` is the size it is relative to. */
export function parseLength(value: string | undefined, em = 16): number | null {
  const found = /^(-?(?:\d+(?:\.\d+)?|\.\d+))(px|pt|em|rem|%|vw|vh|in|cm)?(?![\w%])/.exec(value ?? '');
  if (!found) return null;
  const scale: Record<string, number> = {
    px: 1,
    pt: 4 / 3,
    em,
    rem: 16,
    '%': em / 100,
    vw: 8,
    vh: 6,
    in: 96,
    cm: 38,
  };
  return Number(found[1]) * (scale[found[2] ?? 'px'] as number);
}
