import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The built site as its tests see it: every page parsed, every file at hand. */

export const DIST = path.resolve(import.meta.dirname, '../../../dist');

/** Elements that may stand in the middle of a word. */
const WITHIN_WORDS = ['b', 'em', 'mark', 'rt', 'ruby', 'strong', 'wbr'];

export interface Element {
  tag: string;
  attributes: Map<string, string>;
  /** All text inside, scripts and styles left out unless the element is one itself. Elements stand apart by a space. */
  text: string;
  /** Itself excluded. */
  all: Element[];
}

export interface Page extends Element {
  /** Path from the site's root, such as `/cases/`. */
  url: string;
  html: string;
}

/** Every file beneath a folder, with slashes, sorted. */
export const filesIn = (folder: string): string[] =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

export const files: readonly string[] = filesIn(DIST);

export const read = (file: string): string => readFileSync(path.join(DIST, file), 'utf8');

export const pages: readonly Page[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = read(file);
    const url = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    return { ...toElement(parse(html)), url, html };
  });

/** Pages that a test of one kind speaks of, such as `/cases/<id>/`; not the lists beneath (`/cases/year/2023/`). Fails where there is none: no test passes unasked. */
export function pagesUnder(prefix: string): Page[] {
  const found = pages.filter(
    ({ url }) => url.startsWith(prefix) && /^[^/]+\/$/.test(url.slice(prefix.length)),
  );
  if (found.length === 0) throw new Error(`no page under ${prefix} has been built`);
  return found;
}

export function page(url: string): Page {
  const found = pages.find((candidate) => candidate.url === url);
  if (found === undefined) throw new Error(`the page ${url} has not been built`);
  return found;
}

export const withTag = (element: Element, ...tags: string[]) =>
  element.all.filter(({ tag }) => tags.includes(tag));

export const withClass = (element: Element, name: string) =>
  element.all.filter(({ attributes }) => attributes.get('class')?.split(/\s+/).includes(name));

function toElement(node: Tree.Node): Element {
  const tag = 'tagName' in node ? node.tagName : '';
  const attributes = new Map('attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : []);
  const all: Element[] = [];
  let text = '';
  // A template keeps its children apart, as `content`.
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) {
    if (child.nodeName === '#text' && 'value' in child) text += child.value;
    if (!('tagName' in child)) continue;
    const element = toElement(child);
    all.push(element, ...element.all);
    const gap = WITHIN_WORDS.includes(element.tag) ? '' : ' ';
    if (!['script', 'style'].includes(element.tag)) text += gap + element.text + gap;
  }
  return { tag, attributes, text, all };
}
