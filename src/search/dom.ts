/** The few DOM helpers of the search page. Text goes in as text: no markup is ever made from content. */
import type { Piece } from './marks.ts';

/** The element marked `data-part="name"` below `root`. */
export function part<T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T {
  const element = root.querySelector<T>(`[data-part="${name}"]`);
  if (element === null) throw new Error(`No element for "${name}"`);
  return element;
}

/** A copy of what stands in a <template>. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  return (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
}

/** Fills an element with text, marked pieces in <mark>. */
export function write(element: HTMLElement, pieces: readonly Piece[]): void {
  element.replaceChildren(
    ...pieces.map(({ text, marked }) => {
      if (!marked) return document.createTextNode(text);
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
}
