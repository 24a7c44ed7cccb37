/** A mail as the specimen of a case: what a reader saw of it, masked and defanged, small enough to print. */
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Message } from '../../checker/index.ts';
import { type Known, knownOf, redact, redactMail, spansIn } from '../../redact/index.ts';
import { defang } from '../../text/defang.ts';

export interface DraftSpecimen {
  kind: 'text' | 'html';
  body: string;
}

/** A page shows the lure, not its footer's footer. */
const MOST_CHARS = 4_000;

/** @param name a name to mask besides those the mail gives away */
export function specimenOf(message: Message, name = ''): DraftSpecimen {
  const known = knownOf(message, name);
  const { subject, from, text } = redactMail(message, name);
  const head = [...(from === '' ? [] : [`差出人：${from}`]), ...(subject === '' ? [] : [`件名：${subject}`])];
  const withTargets = message.html !== '' && message.links.some(({ part }) => part === 'html');
  if (!withTargets) {
    const body = text.replace(/(?<![ \t])[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n');
    return { kind: 'text', body: `${[...head, '', shortened(body.trim())].join('\n')}\n` };
  }
  const lines = [...head.map((line) => `<p>${escaped(line)}</p>`), ...htmlLines(message.html, known)];
  return { kind: 'html', body: `${lines.join('\n')}\n` };
}

const shortened = (text: string) => (text.length > MOST_CHARS ? `${text.slice(0, MOST_CHARS)}…` : text);

/** A run of words, or a tag between them. */
type Piece = { words: string } | { tag: string };

const BLOCKS = new Set(
  `address article blockquote br center dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table
  tbody td th tr ul`.split(/\s+/),
);
const UNREAD = new Set(['head', 'style', 'script', 'title', 'noscript', 'template']);
/** Declarations that hide words from a reader: the engine looks for them. */
const HIDING =
  /^(?:display|visibility|opacity|font-size|position|top|left|text-indent|overflow|clip|color|height|width|max-height)$/;

function htmlLines(html: string, known: Known): string[] {
  const pieces: Piece[] = [];
  walk(parseFragment(html), pieces, known, false);
  const words = pieces.map((piece) => ('words' in piece ? piece.words : '')).join('');
  const spans = spansIn(words, known);
  let at = 0;
  let next = 0;
  let out = '';
  for (const piece of pieces) {
    if ('tag' in piece) {
      out += piece.tag;
      continue;
    }
    const end = at + piece.words.length;
    let safe = '';
    // A name may begin in one element and end in the next: its mask stands where it begins.
    for (let span = spans[next]; span && span.start < end; span = spans[next]) {
      if (span.start >= at) safe += words.slice(at, span.start) + span.mask;
      at = Math.min(span.end, end);
      if (span.end > end) break;
      next++;
    }
    out += escaped(defang(safe + words.slice(at, end)));
    at = end;
  }
  return cut(out.split('\n').map((line) => line.trim()));
}

/** Whole lines up to the limit, none empty. */
function cut(lines: string[]): string[] {
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (line.replace(/<[^<>]*>/g, '').trim() === '' && !/<(?:img|form|input)/.test(line)) continue;
    length += line.length;
    if (length > MOST_CHARS) break;
    kept.push(`<p>${line}</p>`);
  }
  return kept;
}

/** @param inside within a link or a hidden element, whose words stay on one line */
function walk(node: Tree.Node, pieces: Piece[], known: Known, inside: boolean): void {
  if (node.nodeName === '#text') {
    pieces.push({ words: (node as Tree.TextNode).value.replace(/\s+/g, ' ') });
    return;
  }
  if (!('childNodes' in node) || UNREAD.has(node.nodeName)) return;
  const [open, close] = 'attrs' in node ? tags(node, known) : ['', ''];
  const breaks = BLOCKS.has(node.nodeName) && !inside;
  if (breaks) pieces.push({ words: '\n' });
  if (open !== '') pieces.push({ tag: open });
  for (const child of node.childNodes) walk(child, pieces, known, inside || close !== '');
  if (close !== '') pieces.push({ tag: close });
  if (breaks) pieces.push({ words: '\n' });
}

/** What of an element the engine judges; all else is left out. */
function tags({ tagName, attrs }: Tree.Element, known: Known): [open: string, close: string] {
  const value = (name: string) => attrs.find((attribute) => attribute.name === name)?.value ?? '';
  const safe = (text: string) => escaped(redact(text, known).text).replaceAll('"', '&quot;');
  if (tagName === 'a' && value('href') !== '') return [`<a href="${safe(value('href'))}">`, '</a>'];
  if (tagName === 'img' && /^https?:/i.test(value('src'))) {
    return [`<img src="${safe(value('src'))}" alt="${safe(value('alt'))}">`, ''];
  }
  if (tagName === 'form') return [`<form action="${safe(value('action'))}">`, '</form>'];
  if (tagName === 'input') return [`<input type="${safe(value('type') || 'text')}">`, ''];
  const style = value('style')
    .slice(0, 2_000)
    .split(';')
    .filter((rule) => HIDING.test(rule.split(':', 1)[0]?.trim().toLowerCase() ?? ''))
    .join(';');
  return /none|hidden|font-size:\s*[01](?:px|pt)?\s*(?:;|$)|opacity:\s*0|absolute|text-indent:\s*-/i.test(
    style,
  )
    ? [`<span style="${safe(style.trim())}">`, '</span>']
    : ['', ''];
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
