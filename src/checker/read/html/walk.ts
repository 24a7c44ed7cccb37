/** The walk over a parsed mail: lays out what is seen, keeps apart what is hidden, notes every address. */

import { LIMITS } from '../limits.ts';
import { type Anchor, addressOf } from './anchor.ts';
import { breakAt, breakBefore, SKIP } from './boxes.ts';
import { parseLength, type Rgb, sameColour } from './colour.ts';
import { cascade, type Declarations, type Sheet } from './css.ts';
import { Hidden } from './hidden.ts';
import { Layout } from './layout.ts';
import { VIEWS, type View } from './media.ts';
import { howHidden, inherit, ownGround, ROOT, type Style } from './style.ts';
import { attribute, type Document, type Element, hasAttribute, type Node } from './tree.ts';

/** Something to do when the walk leaves an element. */
interface Leaving {
  leave: () => void;
}

interface Task {
  node: Node;
  /** In each view. What one of them shows is seen. */
  styles: readonly Style[];
  link: Anchor | null;
}

export class Walk {
  readonly layout = new Layout();
  anchors: Anchor[] = [];
  readonly hidden: Hidden;
  private readonly truncated: Set<string>;
  private readonly sheet: Sheet;
  private readonly views: readonly View[];
  private readonly stack: (Task | Leaving)[] = [];
  /** By the attributes of its tag, which the elements that a parser makes of one tag share. */
  private readonly links = new Map<Element['attrs'], Anchor>();
  private readonly replaced = new Set<Anchor>();

  constructor(truncated: Set<string>, sheet: Sheet) {
    this.truncated = truncated;
    this.hidden = new Hidden(truncated);
    this.sheet = sheet;
    this.views = sheet.viewsDiffer ? VIEWS : VIEWS.slice(0, 1);
  }

  /** Iterates with a stack of its own: a hundred thousand nested tags would overflow the call stack. */
  run(document: Document): void {
    this.pushChildren(
      document.childNodes,
      this.views.map(() => ROOT),
      null,
    );
    for (let next = this.stack.pop(); next; next = this.stack.pop()) {
      if ('leave' in next) next.leave();
      else if (next.node.nodeName === '#text') this.text((next.node as { value: string }).value, next);
      else if (!SKIP.test(next.node.nodeName)) this.element(next.node as Element, next);
    }
    if (this.layout.truncated) this.truncated.add('text');
    this.anchors = this.anchors.filter((anchor) => !this.replaced.has(anchor));
  }

  private pushChildren(nodes: Node[], styles: readonly Style[], link: Anchor | null): void {
    for (let i = nodes.length - 1; i >= 0; i--) this.stack.push({ node: nodes[i] as Node, styles, link });
  }

  private text(value: string, { styles, link, node }: Task): void {
    const shown = styles.find((style) => howHidden(style) === null);
    if (!shown) {
      this.hidden.add(value, howHidden(styles[0] as Style) ?? 'display', node, this.layout.length);
      if (link && link.textStart < 0 && link.text.length < 300) link.text += value;
      return;
    }
    const start = this.layout.text(value, shown.pre);
    if (!link || start < 0) return;
    if (link.textStart < 0) link.textStart = start;
    link.textEnd = this.layout.length;
  }

  private anchor(
    element: Element,
    kind: Anchor['kind'],
    href: string,
    styles: readonly Style[],
  ): Anchor | null {
    const hidden = styles.every((style) => style.box !== null || style.invisible || style.opacity < 0.06);
    // Where tags are closed in the wrong order or never (<a><p></a>), one link is several elements in the tree.
    const begun = kind === 'link' ? this.links.get(element.attrs) : undefined;
    if (begun && isSeen(begun)) {
      begun.hidden &&= hidden;
      return begun;
    }
    if (this.anchors.length >= LIMITS.links) {
      this.truncated.add('links');
      return null;
    }
    const place = element.sourceCodeLocation;
    const anchor: Anchor = {
      ...{ kind, href, text: begun?.text ?? '', textStart: -1, textEnd: -1, button: false, picture: 0 },
      start: begun?.start ?? place?.startOffset ?? 0,
      end: begun?.end ?? place?.startTag?.endOffset ?? place?.endOffset ?? 0,
      at: this.layout.length,
      hidden,
    };
    this.anchors.push(anchor);
    if (begun) this.replaced.add(begun);
    if (kind === 'link') this.links.set(element.attrs, anchor);
    return anchor;
  }

  private element(element: Element, task: Task): void {
    const tag = element.tagName;
    const ground = attribute(element, 'bgcolor');
    const picture = hasAttribute(element, 'background');
    const rules = this.rules(element, tag);
    const styles = task.styles.map((style, index) =>
      inherit(style, rules[index] as Declarations, {
        hidden: hasAttribute(element, 'hidden'),
        colour: attribute(element, tag === 'body' ? 'text' : tag === 'font' ? 'color' : ''),
        ground,
        picture,
      }),
    );
    const href = addressOf(element, tag);
    for (const [index, style] of styles.entries()) {
      if (tag === 'pre' || tag === 'textarea') style.pre = true;
      if (href !== null && !rules[index]?.has('color')) style.colour = [0, 0, 238];
    }
    const link = href === null ? task.link : this.anchor(element, 'link', href, styles);
    // Where it stands and how it is drawn: as in the first view that shows it.
    const view = Math.max(
      0,
      styles.findIndex((style) => style.box === null),
    );
    const css = rules[view] as Declarations;
    const style = styles[view] as Style;
    const outside = task.styles[view] as Style;
    const own = ownGround(css, ground, picture);
    const drawn = own === null || (Array.isArray(own) && !isGround(own as unknown as Rgb, outside));
    const framed = /\b(?:solid|[1-9]px)/.test(css.get('border') ?? '') && css.has('padding');
    if (link && (drawn || (framed && href !== null)) && !outside.box) link.button = true;
    const display = css.get('display') ?? '';
    if (style.box === null) breakBefore(this.layout, tag, display);
    this.content(element, tag, styles, link);
    const entered = { length: this.layout.length, anchors: this.anchors.length };
    const leave = () => {
      if (href !== null && link) this.finish(link);
      if (drawn && !link) this.onlyLink(entered);
      if (style.box === null) breakAt(this.layout, tag, display);
    };
    this.stack.push({ leave });
    this.pushChildren(element.childNodes, styles, link);
  }

  private rules(element: Element, tag: string): Declarations[] {
    const classes = attribute(element, 'class').split(/\s+/).filter(Boolean).slice(0, 20);
    const own = { tag, id: attribute(element, 'id'), classes, style: attribute(element, 'style') };
    return this.views.map((view) => cascade(this.sheet, view, own));
  }

  private content(element: Element, tag: string, styles: readonly Style[], link: Anchor | null): void {
    const type = attribute(element, 'type').toLowerCase();
    if (tag === 'img' || tag === 'image' || (tag === 'input' && type === 'image')) {
      const source = attribute(element, 'src') || attribute(element, 'href');
      if (/^\s*https?:/i.test(source)) {
        const asset = this.anchor(element, 'asset', source, styles);
        if (asset) asset.text = attribute(element, 'alt');
      }
      if (!link) return;
      const width = parseLength(attribute(element, 'width').toLowerCase()) ?? 0;
      link.picture = Math.max(link.picture, width, 1);
      if (link.textStart < 0 && link.text.length < 300) link.text += ` ${attribute(element, 'alt')}`;
    } else if (tag === 'area' && link) {
      link.text ||= attribute(element, 'alt') || attribute(element, 'title');
    } else if (tag === 'input' && /^(?:submit|button|reset)$/.test(type)) {
      this.text(attribute(element, 'value'), { node: element, styles, link });
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

const isSeen = ({ textStart, picture }: Anchor) => textStart >= 0 || picture > 0;

function isGround(colour: Rgb, parent: Style): boolean {
  return parent.ground !== null && sameColour(colour, parent.ground);
}
