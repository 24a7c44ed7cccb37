/** The addresses that a walk over a mail comes by, each with the words and pictures that show it. */
import { LIMITS } from '../limits.ts';
import type { Anchor } from './anchor.ts';
import type { Element } from './tree.ts';

/** Words that stand for an address without text: enough for any button. */
const WORDS = 300;

const isSeen = ({ textStart, picture }: Anchor) => textStart >= 0 || picture > 0;

export class Anchors {
  private readonly list: Anchor[] = [];
  private readonly truncated: Set<string>;
  /** By the attributes of its tag, which the elements that a parser makes of one tag share. */
  private readonly links = new Map<Element['attrs'], Anchor>();
  private readonly replaced = new Set<Anchor>();

  constructor(truncated: Set<string>) {
    this.truncated = truncated;
  }

  /** How many there are so far. */
  get length(): number {
    return this.list.length;
  }

  /**
   * @param at how much text is laid out before it
   * @returns null where there are too many
   */
  add(element: Element, kind: Anchor['kind'], href: string, hidden: boolean, at: number): Anchor | null {
    // Where tags are closed in the wrong order or never (<a><p></a>), one link is several elements in the tree.
    const begun = kind === 'link' ? this.links.get(element.attrs) : undefined;
    if (begun && isSeen(begun)) {
      begun.hidden &&= hidden;
      return begun;
    }
    if (this.list.length >= LIMITS.links) {
      this.truncated.add('links');
      return null;
    }
    const place = element.sourceCodeLocation;
    const anchor: Anchor = {
      ...{ kind, href, text: begun?.text ?? '', textStart: -1, textEnd: -1, button: false, picture: 0 },
      start: begun?.start ?? place?.startOffset ?? 0,
      end: begun?.end ?? place?.startTag?.endOffset ?? place?.endOffset ?? 0,
      at,
      hidden,
    };
    this.list.push(anchor);
    if (begun) this.replaced.add(begun);
    if (kind === 'link') this.links.set(element.attrs, anchor);
    return anchor;
  }

  /** Since there were `from`, one link was added and no other; it shows all that was laid out from `start` to `end`. */
  onlyLink(from: number, start: number, end: number): Anchor | null {
    const inside = this.list.slice(from, from + 4).filter((anchor) => anchor.kind === 'link');
    const [link] = inside;
    if (inside.length !== 1 || !link || link.textStart < 0) return null;
    return link.textStart - start <= 2 && link.textEnd === end ? link : null;
  }

  /** All of them, each once. */
  all(): Anchor[] {
    return this.list.filter((anchor) => !this.replaced.has(anchor));
  }
}

/** Text laid out inside a link. */
export function showText(link: Anchor, start: number, end: number): void {
  if (link.textStart < 0) link.textStart = start;
  link.textEnd = end;
}

/** Words of a link that are not laid out: hidden ones, and what stands for its pictures. They count where it shows no others. */
export function addWords(link: Anchor, words: string): void {
  if (link.textStart < 0 && link.text.length < WORDS) link.text += words;
}

/** The walk leaves a link. */
export function finish(link: Anchor): void {
  link.text = link.textStart >= 0 ? '' : link.text.replace(/\s+/g, ' ').trim();
}
