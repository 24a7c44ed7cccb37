/**
 * The same mail as people hand it in: copied out of a mail program. Made here from the source, so that one labelled
 * mail measures every kind of input.
 */
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, serialize } from 'parse5';
import type { Input, Message } from '../../checker/index.ts';

/**
 * `eml` the mail itself · `rich` the body as a PC's clipboard carries it: links, but no headers · `plain` what is
 * copied as text: subject, sender's name and address, visible words · `phone` the same with the sender's name alone.
 */
export const KINDS = ['eml', 'rich', 'plain', 'phone'] as const;
export type Kind = (typeof KINDS)[number];

/** How a file of a manifest was handed in, by its name: corpora keep copies as .html and .txt. */
export function kindOfFile(file: string): Kind {
  if (/\.html?$/i.test(file)) return 'rich';
  return /\.txt$/i.test(file) ? 'plain' : 'eml';
}

/** The copy of a mail; null where nothing can be copied in that way (no HTML, no visible text). */
export function copyOf(message: Message, kind: Exclude<Kind, 'eml'>): Input | null {
  if (kind === 'rich') {
    const html = message.html === '' ? '' : clipboardHtml(message.html);
    return html.trim() === '' ? null : { text: message.text, html };
  }
  if (message.text.trim() === '') return null;
  return { text: [...heading(message, kind === 'plain'), message.text].join('\n') };
}

function heading({ subject, from }: Message, withAddress: boolean): string[] {
  const lines = subject === '' ? [] : [`件名: ${subject}`];
  // Programs show the address where there is no name.
  const name = from?.name || from?.address;
  const address = withAddress && from?.name && from.address ? ` <${from.address}>` : '';
  if (name) lines.push(`差出人: ${name}${address}`);
  return lines.length > 0 ? [...lines, ''] : [];
}

type Node = DefaultTreeAdapterMap['childNode'];

/** What no copy carries: the head, and whatever mail programs take out before they show a mail. */
const NOT_COPIED = new Set(['head', 'style', 'script', 'title', 'meta', 'link', 'base', 'template']);

function clipboardHtml(source: string): string {
  const document = parse(source);
  // With a stack of its own: a hostile mail nests deeper than functions can call each other.
  const waiting: DefaultTreeAdapterMap['parentNode'][] = [document];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    parent.childNodes = parent.childNodes.filter(isCopied);
    for (const child of parent.childNodes) if ('childNodes' in child) waiting.push(child);
  }
  const html = document.childNodes.find((node) => node.nodeName === 'html');
  const body = html && 'childNodes' in html && html.childNodes.find((node) => node.nodeName === 'body');
  return body && defaultTreeAdapter.isElementNode(body) ? serialize(body) : '';
}

/** Browsers leave out what is not displayed when they copy. */
function isCopied(node: Node): boolean {
  if (node.nodeName === '#comment' || NOT_COPIED.has(node.nodeName)) return false;
  const style = 'attrs' in node ? (node.attrs.find(({ name }) => name === 'style')?.value ?? '') : '';
  return !/display\s*:\s*none/i.test(style);
}
