/** Specimens as pages print them: plain text in which each piece of evidence is marked. Runs at build only. */
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { defang } from '../text/defang.ts';

const BLOCKS = new Set(['p', 'div', 'h1', 'h2', 'h3', 'li', 'tr', 'table', 'ul', 'ol', 'blockquote']);
const UNREAD = new Set(['head', 'style', 'script', 'title']);

function walk(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value.replace(/\s+/g, ' ');
  if (!('childNodes' in node) || UNREAD.has(node.nodeName)) return '';
  const inner = node.childNodes.map(walk).join('');
  if (node.nodeName === 'br') return '\n';
  if (node.nodeName === 'a') {
    const target = (node as Tree.Element).attrs.find(({ name }) => name === 'href')?.value;
    return target ? `${inner}〔行き先：${defang(target)}〕` : inner;
  }
  return BLOCKS.has(node.nodeName) ? `\n${inner}\n` : inner;
}

/** HTML as a person would read it, with each link's target written behind its words. */
export function readableHtml(html: string): string {
  return walk(parseFragment(html))
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export interface Segment {
  text: string;
  /** Numbers of the findings that quote these words; none between quotes. */
  notes: number[];
}

/** Cuts `text` at the quotes found in it. Of quotes that overlap in part the first in `marks` is kept. */
export function annotate(text: string, marks: readonly { quote: string; note: number }[]): Segment[] {
  const places: { start: number; end: number; notes: number[] }[] = [];
  for (const { quote, note } of marks) {
    const start = quote === '' ? -1 : text.indexOf(quote);
    const end = start + quote.length;
    const same = places.find((place) => place.start === start && place.end === end);
    const free = places.every((place) => end <= place.start || place.end <= start);
    if (same && !same.notes.includes(note)) same.notes.push(note);
    else if (start >= 0 && free) places.push({ start, end, notes: [note] });
  }
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, notes } of places.sort((a, b) => a.start - b.start)) {
    if (start > at) segments.push({ text: text.slice(at, start), notes: [] });
    segments.push({ text: text.slice(start, end), notes });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), notes: [] });
  return segments;
}
