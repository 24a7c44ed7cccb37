/**
 * A remark plugin: where a guide or a sign article first uses a word of the glossary, the word leads there. Written by
 * hand, such links would be forgotten, doubled, or left behind when a paragraph moves. Telephone numbers dial.
 */
import type { RemarkPlugin } from '@astrojs/markdown-remark';
import { GLOSSARY_PATH, TERMS, type Term, termId } from './terms.ts';

/** A node of mdast, as far as it matters here. */
interface Node {
  type: string;
  value?: string;
  /** Of an MDX element. */
  name?: string | null;
  children?: Node[];
}

interface Link extends Node {
  type: 'link';
  url: string;
  title: string;
  /** What becomes attributes in HTML. */
  data: { hProperties: Record<string, string> };
}

const ARTICLE = /\/src\/content\/(?:guides|signs)\/(?!glossary\.mdx$)[^/]+\.mdx$/;

/** Headings, and what somebody else wrote: mails, source, addresses. Code and expressions hold no text nodes anyway. */
const LEFT_ALONE = new Set(['heading', 'blockquote', 'linkReference', 'definition']);
const ELEMENTS_LEFT_ALONE = new Set(['a', 'Defanged']);

const FORMS = new Map<string, Term>(
  TERMS.flatMap((term) => (term.forms ?? [term.name]).map((form): [string, Term] => [form, term])),
);
const escaped = (form: string) => form.replace(/[#/]/g, '\\$&');
/** Quoted words are names of buttons and words of mails; a longer form comes before the shorter one within it. */
const QUOTED_OR_FORM = new RegExp(
  `「[^「」]*」|(?<![A-Za-z0-9#])(?:${[...FORMS.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![A-Za-z0-9])`,
  'g',
);

export const linkTerms: RemarkPlugin = () => (tree, file) => {
  if (ARTICLE.test(file.path?.replaceAll('\\', '/') ?? '')) walk(tree as Node, new Set());
};

/** @param met terms that already lead somewhere on this page; added to */
function walk(node: Node, met: Set<Term>): void {
  if (LEFT_ALONE.has(node.type) || ELEMENTS_LEFT_ALONE.has(node.name ?? '')) return;
  if (node.type === 'link') {
    // A word that leads to its own guide needs no second door.
    for (const { term } of formsIn(textOf(node))) met.add(term);
    return;
  }
  // The first row of a table is its heading.
  const kept = node.type === 'table' ? 1 : 0;
  if (node.children === undefined) return;
  node.children = node.children.flatMap((child, index) => {
    if (index < kept) return [child];
    if (child.type === 'text') return linked(child.value ?? '', met);
    walk(child, met);
    return [child];
  });
}

function linked(text: string, met: Set<Term>): Node[] {
  const nodes: (Node | Link)[] = [];
  let at = 0;
  for (const { term, form, index } of formsIn(text)) {
    if (met.has(term)) continue;
    met.add(term);
    if (index > at) nodes.push({ type: 'text', value: text.slice(at, index) });
    nodes.push({
      type: 'link',
      url: term.dial ?? `${GLOSSARY_PATH}#${termId(term)}`,
      // Said by screen readers after the word, and shown beside a mouse.
      title: `${term.dial ? '' : '用語集：'}${term.means.replaceAll('`', '')}`,
      data: { hProperties: { class: term.dial ? 'dial' : 'term' } },
      children: [{ type: 'text', value: form }],
    });
    at = index + form.length;
  }
  if (at < text.length) nodes.push({ type: 'text', value: text.slice(at) });
  return nodes;
}

function formsIn(text: string): { term: Term; form: string; index: number }[] {
  return [...text.matchAll(QUOTED_OR_FORM)].flatMap(({ 0: form, index }) => {
    const term = FORMS.get(form);
    return term ? [{ term, form, index }] : [];
  });
}

const textOf = (node: Node): string => node.value ?? node.children?.map(textOf).join('') ?? '';
