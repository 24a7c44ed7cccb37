/** A built article as plain Markdown: the same words without this site's markup, for another generator to lay out. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface Article {
  title: string;
  description: string;
  markdown: string;
}

/** Elements whose words are no part of the article. */
const LEFT_OUT = new Set(['nav', 'script', 'style', 'svg', 'template', 'form', 'button', 'h1']);
const BLOCKS = new Set(['p', 'li', 'pre', 'dt', 'dd', 'blockquote', 'figcaption', 'summary', 'caption']);

const childrenOf = (node: Tree.Node): Tree.ChildNode[] => ('childNodes' in node ? node.childNodes : []);
const find = (node: Tree.Node, tag: string): Tree.Element | undefined => {
  for (const child of childrenOf(node)) {
    if ('tagName' in child && child.tagName === tag) return child;
    const found = find(child, tag);
    if (found) return found;
  }
  return undefined;
};
const words = (node: Tree.Node): string =>
  'value' in node ? node.value : childrenOf(node).map(words).join('');
/** One line, with nothing in it that Markdown would take for markup. */
const line = (node: Tree.Node) =>
  words(node)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!:+-]/g, String.raw`\$&`);

function blocks(node: Tree.Node, out: string[]): void {
  for (const child of childrenOf(node)) {
    if (!('tagName' in child) || LEFT_OUT.has(child.tagName)) continue;
    const [, level] = /^h([2-6])$/.exec(child.tagName) ?? [];
    if (level) out.push(`${'#'.repeat(Number(level))} ${line(child)}`);
    else if (child.tagName === 'tr')
      out.push(`- ${childrenOf(child).map(line).filter(Boolean).join(' ／ ')}`);
    else if (BLOCKS.has(child.tagName)) out.push(`${child.tagName === 'li' ? '- ' : ''}${line(child)}`);
    else blocks(child, out);
  }
}

/** @throws where the page has no title or no main part */
export function articleOf(html: string): Article {
  const document = parse(html);
  const main = find(document, 'main');
  const title = main && find(main, 'h1');
  if (!main || !title) throw new Error('A page without <main> or <h1>');
  const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
  const out: string[] = [];
  blocks(main, out);
  return {
    title: words(title).replace(/\s+/g, ' ').trim(),
    description,
    markdown: `${out.filter((block) => block.trim() !== '').join('\n\n')}\n`,
  };
}
