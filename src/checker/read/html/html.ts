/** What a person sees of an HTML mail, what is kept from being seen, and every address in it. */
import type { ActiveContent, HiddenText } from '../../message.ts';
import { LIMITS } from '../limits.ts';
import { activeContent } from './active.ts';
import type { Anchor } from './anchor.ts';
import { outlookLinks } from './conditional.ts';
import { emptySheet, type Sheet } from './css.ts';
import { addStyleSheet } from './stylesheet.ts';
import { attribute, type Document, type Element, type Node, parseTree, placeOf } from './tree.ts';
import { Walk } from './walk.ts';

export interface Rendered {
  text: string;
  hidden: HiddenText[];
  anchors: Anchor[];
  active: ActiveContent[];
  base: string;
}

interface Gathered {
  base: string;
  /** For Outlook alone. */
  outlook: Anchor[];
  refresh: Element[];
  active: ActiveContent[];
}

/** What stands anywhere, in <head> as well, and is gathered before the text is laid out. */
function gather(document: Document, sheet: Sheet, truncated: Set<string>): Gathered {
  const gathered: Gathered = { base: '', outlook: [], refresh: [], active: [] };
  const counts: Partial<Record<ActiveContent['kind'], number>> = {};
  const stack: Node[] = [...document.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#comment' && 'data' in node && gathered.outlook.length < LIMITS.links)
      gathered.outlook.push(...outlookLinks(node));
    if (!('tagName' in node)) continue;
    if (node.tagName === 'style') {
      for (const child of node.childNodes) if ('value' in child) addStyleSheet(sheet, child.value);
    } else if (node.tagName === 'base') gathered.base ||= attribute(node, 'href');
    const active = activeContent(node);
    if (active?.kind === 'refresh') gathered.refresh.push(node);
    if (active) {
      const count = (counts[active.kind] ?? 0) + 1;
      counts[active.kind] = count;
      if (count > LIMITS.active) truncated.add('active');
      else gathered.active.push(active);
    }
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i] as Node);
  }
  return gathered;
}

/** Some frauds wrap the whole mail in a link; nested ones would each repeat it. */
const ANCHOR_CHARS = 2_000;

function shownBy(text: string, anchor: Anchor): string {
  const end = Math.min(anchor.textEnd, anchor.textStart + ANCHOR_CHARS);
  return text.slice(anchor.textStart, end).replace(/\s+/g, ' ');
}

/** Reads an HTML mail. Linear in its size; never throws on any input. */
export function renderHtml(html: string, truncated: Set<string>): Rendered {
  const document = parseTree(html, truncated);
  const sheet = emptySheet();
  const { base, outlook, refresh, active } = gather(document, sheet, truncated);
  const walk = new Walk(truncated, sheet);
  walk.run(document);
  for (const meta of refresh.slice(0, 10)) {
    const href = /url\s*=\s*['"]?([^'"]+)/i.exec(attribute(meta, 'content').slice(0, LIMITS.urlChars))?.[1];
    if (href)
      walk.anchors.push({
        ...{
          kind: 'link',
          href,
          text: '',
          textStart: -1,
          textEnd: -1,
          at: -1,
          hidden: false,
          button: true,
          picture: 0,
        },
        ...placeOf(meta),
      });
  }
  const known = new Set(walk.anchors.map((anchor) => anchor.href.trim()));
  for (const anchor of outlook) {
    if (known.has(anchor.href.trim())) continue;
    known.add(anchor.href.trim());
    if (walk.anchors.length >= LIMITS.links) truncated.add('links');
    else walk.anchors.push(anchor);
  }
  const text = walk.layout.toString();
  for (const anchor of walk.anchors) {
    if (anchor.textStart >= 0) anchor.text = shownBy(text, anchor);
  }
  return { text, hidden: walk.hidden.pieces, anchors: walk.anchors, active, base };
}
