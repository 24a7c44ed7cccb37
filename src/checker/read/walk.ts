/** The walk over a parsed mail: lays out what is seen, keeps apart what is hidden, notes every address. */
import type { HiddenText } from '../message.ts';
import { breakAt, breakBefore, SKIP } from './boxes.ts';
import { parseLength, type Rgb, sameColour } from './colour.ts';
import { cascade, type Sheet } from './css.ts';
import { Layout } from './layout.ts';
import { LIMITS } from './limits.ts';
import { howHidden, inherit, ownGround, ROOT, type Style } from './style.ts';
import { attribute, type Document, type Element, hasAttribute, type Node } from './tree.ts';

/** An address in the mail, before it is judged. */
export interface Anchor {
  kind: 'link' | 'asset';
  href: string;
  /** Visible text, or the alt text of its pictures. */
  text: string;
  /** In the source: its start tag. */
  start: number;
  end: number;
  /** In the laid-out text; -1 where it shows none. */
  textStart: number;
  textEnd: number;
  hidden: boolean;
  /** Drawn like a button: a ground of its own, or the only thing in a coloured box. */
  button: boolean;
  /** Width of the picture it holds, 0 for none or unknown. */
  picture: number;
}

/** Something to do when the walk leaves an element. */
interface Leaving {
  leave: () => void;
}

interface Task {
  node: Node;
  style: Style;
  link: Anchor | null;
}

/** Hidden words with no more than this seen between them are one piece: letters strewn into a visible word. */
const ONE_PLACE = 20;

export class Walk {
  readonly layout = new Layout();
  readonly anchors: Anchor[] = [];
  readonly hidden: HiddenText[] = [];
  private hiddenChars = 0;
  private readonly truncated: Set<string>;
  private readonly sheet: Sheet;
  private readonly stack: (Task | Leaving)[] = [];

  constructor(truncated: Set<string>, sheet: Sheet) {
    this.truncated = truncated;
    this.sheet = sheet;
  }

  /** Iterates with a stack of its own: a hundred thousand nested tags would overflow the call stack. */
  run(document: Document): void {
    this.pushChildren(document.childNodes, ROOT, null);
    for (let next = this.stack.pop(); next; next = this.stack.pop()) {
      if ('leave' in next) next.leave();
      else if (next.node.nodeName === '#text') this.text((next.node as { value: string }).value, next);
      else if (!SKIP.test(next.node.nodeName)) this.element(next.node as Element, next);
    }
    if (this.layout.truncated) this.truncated.add('text');
  }

  private pushChildren(nodes: Node[], style: Style, link: Anchor | null): void {
    for (let i = nodes.length - 1; i >= 0; i--) this.stack.push({ node: nodes[i] as Node, style, link });
  }

  private text(value: string, { style, link, node }: Task): void {
    const how = howHidden(style);
    if (how) {
      this.hide(value, how, node);
      if (link && link.textStart < 0 && link.text.length < 300) link.text += value;
      return;
    }
    const start = this.layout.text(value, style.pre);
    if (!link || start < 0) return;
    if (link.textStart < 0) link.textStart = start;
    link.textEnd = this.layout.length;
  }

  private hide(value: string, how: HiddenText['how'], node: Node): void {
    const text = value.replace(/\s+/g, ' ');
    if (text.trim() === '') return;
    const last = this.hidden.at(-1);
    const at = this.layout.length;
    const place = node.sourceCodeLocation;
    const end = place?.endOffset ?? 0;
    if (this.hiddenChars + text.length > LIMITS.hiddenChars) this.truncated.add('hidden');
    else if (last?.how === how && at - last.at < ONE_PLACE)
      Object.assign(last, { text: last.text + text, end });
    else if (this.hidden.length < LIMITS.hiddenPieces)
      this.hidden.push({ text, how, start: place?.startOffset ?? 0, end, at });
    else this.truncated.add('hidden');
    this.hiddenChars += text.length;
  }

  private anchor(element: Element, kind: Anchor['kind'], href: string, style: Style): Anchor | null {
    if (this.anchors.length >= LIMITS.links) {
      this.truncated.add('links');
      return null;
    }
    const place = element.sourceCodeLocation;
    const anchor: Anchor = {
      ...{ kind, href, text: '', textStart: -1, textEnd: -1, button: false, picture: 0 },
      start: place?.startOffset ?? 0,
      end: place?.startTag?.endOffset ?? place?.endOffset ?? 0,
      hidden: style.box !== null || style.invisible || style.opacity < 0.06,
    };
    this.anchors.push(anchor);
    return anchor;
  }

  private element(element: Element, task: Task): void {
    const tag = element.tagName;
    const classes = attribute(element, 'class').split(/\s+/).filter(Boolean).slice(0, 20);
    const css = cascade(this.sheet, tag, attribute(element, 'id'), classes, attribute(element, 'style'));
    const ground = attribute(element, 'bgcolor');
    const picture = hasAttribute(element, 'background');
    const style = inherit(task.style, css, {
      hidden: hasAttribute(element, 'hidden'),
      colour: attribute(element, tag === 'body' ? 'text' : tag === 'font' ? 'color' : ''),
      ground,
      picture,
    });
    if (tag === 'pre' || tag === 'textarea') style.pre = true;
    const href = this.address(element, tag);
    let link = task.link;
    if (href !== null) {
      if (!css.has('color')) style.colour = [0, 0, 238];
      link = this.anchor(element, 'link', href, style);
    }
    const own = ownGround(css, ground, picture);
    const drawn = own === null || (Array.isArray(own) && !isGround(own as unknown as Rgb, task.style));
    const framed = /\b(?:solid|[1-9]px)/.test(css.get('border') ?? '') && css.has('padding');
    if (link && (drawn || (framed && href !== null)) && !task.style.box) link.button = true;
    const display = css.get('display') ?? '';
    if (style.box === null) breakBefore(this.layout, tag, display);
    this.content(element, tag, style, link);
    const entered = { length: this.layout.length, anchors: this.anchors.length };
    const leave = () => {
      if (href !== null && link) this.finish(link);
      if (drawn && !link) this.onlyLink(entered);
      if (style.box === null) breakAt(this.layout, tag, display);
    };
    this.stack.push({ leave });
    this.pushChildren(element.childNodes, style, link);
  }

  /** The address a person is taken to by this element, or null. */
  private address(element: Element, tag: string): string | null {
    const href = attribute(element, 'href') || attribute(element, 'xlink:href');
    if (tag === 'a' || tag === 'area') return href === '' ? null : href;
    if (tag === 'form') return attribute(element, 'action') || null;
    if (tag === 'button' || tag === 'input') return attribute(element, 'formaction') || null;
    return null;
  }

  private content(element: Element, tag: string, style: Style, link: Anchor | null): void {
    const type = attribute(element, 'type').toLowerCase();
    if (tag === 'img' || tag === 'image' || (tag === 'input' && type === 'image')) {
      const source = attribute(element, 'src') || attribute(element, 'href');
      if (/^\s*https?:/i.test(source)) {
        const asset = this.anchor(element, 'asset', source, style);
        if (asset) asset.text = attribute(element, 'alt');
      }
      if (!link) return;
      const width = parseLength(attribute(element, 'width').toLowerCase()) ?? 0;
      link.picture = Math.max(link.picture, width, 1);
      if (link.textStart < 0 && link.text.length < 300) link.text += ` ${attribute(element, 'alt')}`;
    } else if (tag === 'input' && /^(?:submit|button|reset)$/.test(type)) {
      this.text(attribute(element, 'value'), { node: element, style, link });
    }
  }

  /** A coloured box that holds one link and nothing else is a button. */
  private onlyLink(entered: { length: number; anchors: number }): void {
    const inside = this.anchors.slice(entered.anchors, entered.anchors + 4).filter((a) => a.kind === 'link');
    const [link] = inside;
    if (inside.length !== 1 || !link || link.textStart < 0) return;
    if (link.textStart - entered.length <= 2 && link.textEnd === this.layout.length) link.button = true;
  }

  private finish(link: Anchor): void {
    if (link.textStart >= 0) link.text = '';
    else link.text = link.text.replace(/\s+/g, ' ').trim();
  }
}

function isGround(colour: Rgb, parent: Style): boolean {
  return parent.ground !== null && sameColour(colour, parent.ground);
}
