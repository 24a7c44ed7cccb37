/** The little CSS that decides whether a person can see a piece of text, and what looks like a button. */
import { LIMITS } from './limits.ts';

export type Declarations = Map<string, string>;
export type Rgb = readonly [number, number, number];

const WANTED =
  /^(?:display|visibility|opacity|font|font-size|color|background|background-color|background-image|position|left|top|right|bottom|margin|margin-left|margin-top|text-indent|width|height|max-width|max-height|overflow|overflow-x|overflow-y|clip|clip-path|white-space|padding|padding-top|padding-left|padding-bottom|transform|border|border-radius)$/;

/** Declarations of a style attribute or rule; `!important` stays in the value. Later ones win. */
export function parseDeclarations(css: string): Declarations {
  const found: Declarations = new Map();
  for (const piece of css.split(';')) {
    const colon = piece.indexOf(':');
    if (colon < 0) continue;
    const name = piece.slice(0, colon).trim().toLowerCase();
    if (!WANTED.test(name)) continue;
    const value = piece
      .slice(colon + 1, colon + 400)
      .trim()
      .toLowerCase();
    const before = found.get(name);
    if (before?.includes('!important') && !value.includes('!important')) continue;
    found.set(name, value);
  }
  return found;
}

interface Rule {
  tag: string;
  id: string;
  classes: string[];
  order: number;
  declarations: Declarations;
}

/** Rules by the last thing in their selector, so that an element looks only at rules that could mean it. */
export interface Sheet {
  rules: Map<string, Rule[]>;
  count: number;
}

const COMPOUND = /^([a-z][a-z\d]*|\*)?((?:[.#][\w-]{1,100}){0,6})$/i;
/** More rules for one name are padding, and would make every element that bears it slow. */
const PER_NAME = 40;

function addRule(sheet: Sheet, selector: string, declarations: Declarations): void {
  const steps = selector.trim().split(/[\s>]+/);
  const last = COMPOUND.exec(steps.pop() ?? '');
  // Contexts of bare tags ("table td .x") nearly always hold; anything finer is left out rather than guessed.
  if (!last || last[0] === '' || steps.some((step) => !/^[a-z][a-z\d]*$/i.test(step))) return;
  const names = (last[2] ?? '').split(/(?=[.#])/).filter((name) => name !== '');
  const id = names.find((name) => name.startsWith('#')) ?? '';
  const classes = names.filter((name) => name.startsWith('.')).map((name) => name.slice(1));
  const tag = (last[1] ?? '').toLowerCase();
  const key = id || (classes.length > 0 ? `.${classes[0]}` : tag);
  const bucket = sheet.rules.get(key) ?? [];
  if (bucket.length >= PER_NAME) return;
  bucket.push({ tag: tag === '*' ? '' : tag, id: id.slice(1), classes, order: sheet.count++, declarations });
  sheet.rules.set(key, bucket);
}

function withoutComments(css: string): string {
  let result = '';
  let at = 0;
  for (;;) {
    const open = css.indexOf('/*', at);
    if (open < 0) break;
    result += css.slice(at, open);
    const close = css.indexOf('*/', open + 2);
    if (close < 0) return result;
    at = close + 2;
  }
  return result + css.slice(at);
}

/** Adds the rules of one <style> block. Rules inside conditions (@media with a size) may not hold and are skipped. */
export function addStyleSheet(sheet: Sheet, source: string): void {
  const css = withoutComments(source).replaceAll('<!--', '').replaceAll('-->', '');
  for (let at = 0; at < css.length && sheet.count < LIMITS.styleRules; ) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    const prelude = css.slice(Math.max(at, css.lastIndexOf(';', open) + 1), open).trim();
    if (prelude.startsWith('@')) {
      if (/^@media\s+(?:only\s+)?(?:all|screen)$/i.test(prelude)) {
        at = open + 1;
        continue;
      }
      let depth = 1;
      let end = open + 1;
      for (; end < css.length && depth > 0; end++) {
        if (css[end] === '{') depth++;
        else if (css[end] === '}') depth--;
      }
      at = end;
      continue;
    }
    const close = css.indexOf('}', open);
    const declarations = parseDeclarations(css.slice(open + 1, close < 0 ? undefined : close));
    if (declarations.size > 0 && prelude.length < 4_000) {
      for (const selector of prelude.replace(/^[}\s]+/, '').split(','))
        addRule(sheet, selector, declarations);
    }
    at = close < 0 ? css.length : close + 1;
  }
}

/** What holds for an element: sheet by specificity, then the style attribute, then what is marked important. */
export function cascade(
  sheet: Sheet,
  tag: string,
  id: string,
  classes: string[],
  style: string,
): Declarations {
  const own = style === '' ? new Map<string, string>() : parseDeclarations(style);
  if (sheet.count === 0) return own;
  const names = [tag, '*', ...classes.map((name) => `.${name}`), ...(id === '' ? [] : [`#${id}`])];
  const matching = names
    .flatMap((name) => sheet.rules.get(name) ?? [])
    .filter(
      (rule) =>
        (rule.tag === '' || rule.tag === tag) &&
        (rule.id === '' || rule.id === id) &&
        rule.classes.every((name) => classes.includes(name)),
    );
  const weight = (rule: Rule) => (rule.id ? 1e6 : 0) + rule.classes.length * 1e4 + (rule.tag ? 1e3 : 0);
  matching.sort((a, b) => weight(a) - weight(b) || a.order - b.order);
  const result: Declarations = new Map();
  for (const rule of matching) for (const [name, value] of rule.declarations) result.set(name, value);
  for (const [name, value] of own) {
    if (!result.get(name)?.includes('!important') || value.includes('!important')) result.set(name, value);
  }
  return result;
}

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
  const found = /^(-?\d*\.?\d+)(px|pt|em|rem|%|vw|vh|in|cm)?(?![\w%])/.exec(value ?? '');
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
  return Number(found[1]) * (scale[found[2] ?? 'px'] ?? 1);
}
