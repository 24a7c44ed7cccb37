/** Addresses as they stand in HTML. */
import { attribute, type Element } from './tree.ts';

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
  /** How much text is laid out before it, -1 if it stands in the head. */
  at: number;
  hidden: boolean;
  /** Drawn like a button: a ground of its own, or the only thing in a coloured box. */
  button: boolean;
  /** Width of the picture it holds, 0 for none or unknown. */
  picture: number;
}

/** The address a person is taken to by this element, or null. */
export function addressOf(element: Element, tag: string): string | null {
  const href = attribute(element, 'href') || attribute(element, 'xlink:href');
  if (tag === 'a' || tag === 'area') return href === '' ? null : href;
  if (tag === 'form') return attribute(element, 'action') || null;
  if (tag === 'button' || tag === 'input') return attribute(element, 'formaction') || null;
  return null;
}
