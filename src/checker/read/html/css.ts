/** The little CSS that decides whether a person can see a piece of text, and what looks like a button. */
import { EVERY_VIEW, type View } from './media.ts';

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
  /** The set of views it holds in. */
  views: number;
  declarations: Declarations;
}

/** Rules by the last thing in their selector, so that an element looks only at rules that could mean it. */
export interface Sheet {
  rules: Map<string, Rule[]>;
  count: number;
  /** Some rule holds in one view only. */
  viewsDiffer: boolean;
  /** What the rules come to for a tag with its id and classes; most elements are alike. */
  known: Map<string, Declarations>;
}

export function emptySheet(): Sheet {
  return { rules: new Map(), count: 0, viewsDiffer: false, known: new Map() };
}

const COMPOUND = /^([a-z][a-z\d]*|\*)?((?:[.#][\w-]{1,100}){0,6})$/i;
/** More selectors ending in one name are padding, and would make every element that bears it slow. */
const PER_NAME = 20;

/** Adds a rule for one selector; later ones win. Selectors that cannot be judged are left out. */
export function addRule(sheet: Sheet, selector: string, declarations: Declarations, views: number): void {
  const steps = selector.trim().split(/[\s>]+/);
  const last = COMPOUND.exec(steps.pop() as string);
  // Contexts of bare tags ("table td .x") nearly always hold; anything finer is left out rather than guessed.
  if (!last || last[0] === '' || steps.some((step) => !/^[a-z][a-z\d]*$/i.test(step))) return;
  const names = (last[2] as string).split(/(?=[.#])/).filter((name) => name !== '');
  const id = names.find((name) => name.startsWith('#')) ?? '';
  const classes = names.filter((name) => name.startsWith('.')).map((name) => name.slice(1));
  const tag = (last[1] ?? '').toLowerCase();
  const key = id || (classes.length > 0 ? `.${classes[0]}` : tag);
  const bucket = sheet.rules.get(key) ?? [];
  const same = bucket.find((rule) => rule.selector === last[0] && rule.views === views);
  if (same) {
    for (const [name, value] of declarations) same.declarations.set(name, value);
    same.order = sheet.count++;
    return;
  }
  if (bucket.length >= PER_NAME) return;
  const order = sheet.count++;
  const own = new Map(declarations);
  const rule = { selector: last[0], tag: tag === '*' ? '' : tag, id: id.slice(1), classes, order };
  bucket.push({ ...rule, views, declarations: own });
  if (views !== EVERY_VIEW) sheet.viewsDiffer = true;
  sheet.rules.set(key, bucket);
}

const KNOWN = 2_000;

/** What the sheet says of an element, by specificity and then order. */
function fromSheet(sheet: Sheet, view: View, tag: string, id: string, classes: string[]): Declarations {
  const key = `${view}${tag}#${id}.${classes.join('.')}`;
  const known = sheet.known.get(key);
  if (known) return known;
  const names = [tag, '*', ...classes.map((name) => `.${name}`), ...(id === '' ? [] : [`#${id}`])];
  const matching = names
    .flatMap((name) => sheet.rules.get(name) ?? [])
    .filter(
      (rule) =>
        (rule.views & view) !== 0 &&
        (rule.tag === '' || rule.tag === tag) &&
        (rule.id === '' || rule.id === id) &&
        rule.classes.every((name) => classes.includes(name)),
    );
  const weight = (rule: Rule) => (rule.id ? 1e6 : 0) + rule.classes.length * 1e4 + (rule.tag ? 1e3 : 0);
  matching.sort((a, b) => weight(a) - weight(b) || a.order - b.order);
  const result: Declarations = new Map();
  for (const rule of matching) {
    for (const [name, value] of rule.declarations) {
      if (!result.get(name)?.includes('!important') || value.includes('!important')) result.set(name, value);
    }
  }
  if (sheet.known.size < KNOWN) sheet.known.set(key, result);
  return result;
}

/** What holds for an element in a view: the sheet, over it the style attribute, over both what the sheet marks important. */
export function cascade(
  sheet: Sheet,
  view: View,
  { tag, id, classes, style }: { tag: string; id: string; classes: string[]; style: string },
): Declarations {
  const own: Declarations = style === '' ? new Map() : parseDeclarations(style);
  if (sheet.count === 0) return own;
  const ruled = fromSheet(sheet, view, tag, id, classes);
  if (own.size === 0) return ruled;
  const result = new Map(ruled);
  for (const [name, value] of own) {
    if (!result.get(name)?.includes('!important') || value.includes('!important')) result.set(name, value);
  }
  return result;
}
