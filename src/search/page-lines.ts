/** The words of a built page, read from its HTML: what can be found is what stands there. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'nav', 'svg', 'form', 'head']);
/** Elements whose words run on in the line around them; every other one begins a line of its own. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value;

function isSkipped(element: Tree.Element): boolean {
  return (
    SKIPPED.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'data-search-ignore') !== undefined
  );
}

/**
 * The lines of text in <main>, in order, each once. Navigation, forms, scripts, hidden things and whatever bears
 * `data-search-ignore` are left out; a <br> does not end a line, since a mail breaks its sentences anywhere.
 * @throws if the page has no <main>: it would be missing from the search in silence
 */
export function pageLines(html: string): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    lines.push(line.replace(/\s+/g, ' ').trim());
    line = '';
  };
  const walk = (node: Tree.Node) => {
    if (node.nodeName === '#text') line += (node as Tree.TextNode).value;
    if (!('childNodes' in node)) return;
    const element = 'tagName' in node ? node : null;
    if (element !== null && isSkipped(element)) return;
    if (element?.tagName === 'br') line += '\n';
    const block = element !== null && element.tagName !== 'br' && !INLINE.has(element.tagName);
    if (block) end();
    node.childNodes.forEach((child, index, siblings) => {
      // Two elements side by side stand apart on the page, though no blank lies between them.
      if (index > 0 && 'tagName' in child && 'tagName' in (siblings[index - 1] as Tree.Node)) line += ' ';
      walk(child);
    });
    if (block) end();
  };
  const main = find(parse(html), 'main');
  if (main === null) throw new Error('has no <main> element');
  walk(main);
  return [...new Set(lines)].filter((each) => each !== '');
}

function find(node: Tree.Node, tag: string): Tree.Element | null {
  if (!('childNodes' in node)) return null;
  if ('tagName' in node && node.tagName === tag) return node;
  for (const child of node.childNodes) {
    const found = find(child, tag);
    if (found !== null) return found;
  }
  return null;
}
