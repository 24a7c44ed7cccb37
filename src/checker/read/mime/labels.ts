/** Charset labels as a mail declares them. They tell of the program that wrote it, not of the text. */
import { LIMITS } from '../limits.ts';
import type { Part } from './mime.ts';

const WORD = /=\?([^?*\s]{1,40})(?:\*[^?\s]{0,20})?\?[bq]\?/gi;
const META = /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i;

/** What the HTML says of its own charset in its first lines, '' if nothing. */
export function charsetInHtml(html: string): string {
  return META.exec(html.slice(0, 2_048))?.[1] ?? '';
}

/**
 * @param html decoded HTML of the mail, '' if none
 * @returns labels of encoded words, parts and the HTML itself, lower-case, each once, as written (gb2312, not gb18030)
 */
export function charsetLabels(root: Part | null, html: string, truncated: Set<string>): string[] {
  const found = new Set<string>();
  const add = (label: string) => {
    if (label === '') return;
    if (found.size >= LIMITS.charsets) truncated.add('charsets');
    else found.add(label.toLowerCase());
  };
  for (const { raw } of root?.fields ?? []) {
    for (const word of raw.matchAll(WORD)) add(word[1] as string);
  }
  const open = root ? [root] : [];
  for (let part = open.pop(); part; part = open.pop()) {
    add((part.type.params.get('charset') ?? '').slice(0, 40).trim());
    open.push(...part.children.toReversed());
  }
  add(charsetInHtml(html));
  return [...found];
}
