/** The walk over a parsed mail: lays out what is seen, keeps apart what is hidden, notes every address. */
import { type Anchor, addressOf } from './anchor.ts';
import { Anchors, addWords, finish, showText } from './anchors.ts';
import { breakAt, breakBefore, SKIP } from './boxes.ts';
import { parseLength, type Rgb, sameColour } from './colour.ts';
import { cascade, type Declarations, type Sheet } from './css.ts';
import { Hidden } from './hidden.ts';
import { Layout } from './layout.ts';
import { VIEWS, type View } from './media.ts';
import { type Attributes, howHidden, inherit, ownGround, ROOT, type Style } from './style.ts';
import { attribute, type Document, type Element, hasAttribute, type Node } from './tree.ts';

/** As browsers write a link that has no colour of its own. */
const LINK_BLUE: Rgb = [0, 0, 238];

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
  /** There once the walk is over. */
  anchors: Anchor[] = [];
  readonly hidden: Hidden;
  private readonly truncated: Set<string>;
  private readonly sheet: Sheet;
  private readonly views: readonly View[];
  private readonly stack: (Task | Leaving)[] = [];
  /** Addresses come by so far. */
  private readonly met: Anchors;

  constructor(truncated: Set<string>, sheet: Sheet) {
    this.truncated = truncated;
    this.hidden = new Hidden(truncated);
    this.met = new Anchors(truncated);
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
    this.anchors = this.met.all();
  }

  private pushChildren(nodes: Node[], styles: readonly Style[], link: Anchor | null): void {
    for (let i = nodes.length - 1; i >= 0; i--) this.stack.push({ node: nodes[i] as Node, styles, link });
  }

  private text(value: string, { styles, link, node }: Task): void {
    const shown = styles.find((style) => howHidden(style) === null);
    if (!shown) {
      this.hidden.add(value, howHidden(styles[0] as Style) ?? 'display', node, this.layout.length);
      if (link) addWords(link, value);
      return;
    }
    const start = this.layout.text(value, shown.pre);
    if (link && start >= 0) showText(link, start, this.layout.length);
  }

  private anchor(element: Element, kind: Anchor['kind'], href: string, styles: readonly Style[]) {
    const hidden = styles.every((style) => style.box !== null || style.invisible || style.opacity < 0.06);
    return this.met.add(element, kind, href, hidden, this.layout.length);
  }

  private element(element: Element, task: Task): void {
    const tag = element.tagName;
    const attributes = attributesOf(element, tag);
    const rules = this.rules(element, tag);
    const styles = task.styles.map((style, index) =>
      inherit(style, rules[index] as Declarations, attributes),
    );
    const href = addressOf(element, tag);
    for (const [index, style] of styles.entries()) {
      if (tag === 'pre' || tag === 'textarea') style.pre = true;
      if (href !== null && !rules[index]?.has('color')) style.colour = LINK_BLUE;
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
    const drawn = isDrawn(ownGround(css, attributes.ground, attributes.picture), outside);
    const framed = /\b(?:solid|[1-9]px)/.test(css.get('border') ?? '') && css.has('padding');
    if (link && (drawn || (framed && href !== null)) && !outside.box) link.button = true;
    const display = css.get('display') ?? '';
    if (style.box === null) breakBefore(this.layout, tag, display);
    this.content(element, tag, styles, link);
    const entered = { length: this.layout.length, anchors: this.met.length };
    const leave = () => {
      if (href !== null && link) finish(link);
      // A coloured box that holds one link and nothing else is a button.
      const only =
        drawn && !link ? this.met.onlyLink(entered.anchors, entered.length, this.layout.length) : null;
      if (only) only.button = true;
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
      addWords(link, ` ${attribute(element, 'alt')}`);
    } else if (tag === 'area' && link) {
      link.text ||= attribute(element, 'alt') || attribute(element, 'title');
    } else if (tag === 'input' && /^(?:submit|button|reset)$/.test(type)) {
      this.text(attribute(element, 'value'), { node: element, styles, link });
    }
  }
}

function attributesOf(element: Element, tag: string): Attributes {
  return {
    hidden: hasAttribute(element, 'hidden'),
    colour: attribute(element, tag === 'body' ? 'text' : tag === 'font' ? 'color' : ''),
    ground: attribute(element, 'bgcolor'),
    picture: hasAttribute(element, 'background'),
  };
}

/** It has a ground that can be told from what lies around it. */
function isDrawn(own: ReturnType<typeof ownGround>, outside: Style): boolean {
  if (own === undefined || own === 'clear') return false;
  return own === null || outside.ground === null || !sameColour(own, outside.ground);
}
