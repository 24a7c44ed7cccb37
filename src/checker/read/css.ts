/** The little CSS that decides whether a person can see a piece of text, and what looks like a button. */
import { LIMITS } from './limits.ts';

export type Declarations = Map<string, string>;

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
  selector: string;
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
  /** What the rules come to for a tag with its id and classes; most elements are alike. */
  known: Map<string, Declarations>;
}

export function emptySheet(): Sheet {
  return { rules: new Map(), count: 0, known: new Map() };
}

const COMPOUND = /^([a-z][a-z\d]*|\*)?((?:[.#][\w-]{1,100}){0,6})$/i;
/** More selectors ending in one name are padding, and would make every element that bears it slow. */
const PER_NAME = 12;

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
  const same = bucket.find((rule) => rule.selector === last[0]);
  if (same) {
    for (const [name, value] of declarations) same.declarations.set(name, value);
    same.order = sheet.count++;
    return;
  }
  if (bucket.length >= PER_NAME) return;
  const order = sheet.count++;
  const own = new Map(declarations);
  const rule = { selector: last[0], tag: tag === '*' ? '' : tag, id: id.slice(1), classes, order };
  bucket.push({ ...rule, declarations: own });
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
    const before = css.slice(at, open);
    const prelude = before.slice(before.lastIndexOf(';') + 1).trim();
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

const KNOWN = 2_000;

/** What the sheet says of an element, by specificity and then order. */
function fromSheet(sheet: Sheet, tag: string, id: string, classes: string[]): Declarations {
  const key = `${tag}#${id}.${classes.join('.')}`;
  const known = sheet.known.get(key);
  if (known) return known;
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
  if (sheet.known.size < KNOWN) sheet.known.set(key, result);
  return result;
}

/** What holds for an element: the sheet, over it the style attribute, over both what the sheet marks important. */
export function cascade(
  sheet: Sheet,
  tag: string,
  id: string,
  classes: string[],
  style: string,
): Declarations {
  const own: Declarations = style === '' ? new Map() : parseDeclarations(style);
  if (sheet.count === 0) return own;
  const ruled = fromSheet(sheet, tag, id, classes);
  if (own.size === 0) return ruled;
  const result = new Map(ruled);
  for (const [name, value] of own) {
    if (!result.get(name)?.includes('!important') || value.includes('!important')) result.set(name, value);
  }
  return result;
}
