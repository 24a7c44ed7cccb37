/** Which elements begin a line of their own, as in the style sheet that browsers start from. */
import type { Layout } from './layout.ts';

/** Never shown, or not as text. */
export const SKIP = /^(?:head|script|style|title|template|noframes|iframe|object|#comment|#documentType)$/;

/** Blocks with a blank line around them, and those without. */
const SPACED = /^(?:p|h[1-6]|ul|ol|dl|blockquote|pre|figure|fieldset)$/;
const BLOCK =
  /^(?:div|table|tbody|thead|tfoot|tr|li|dt|dd|section|article|header|footer|main|nav|aside|center|form|address|details|summary|caption|hr|body|html|legend|figcaption|button|option|dir|menu)$/;

/** What an element puts between what stands before and after its edge. */
export function breakAt(layout: Layout, tag: string, display: string): void {
  if (tag === 'td' || tag === 'th' || tag === 'br') return;
  const inline = display.startsWith('inline');
  if (SPACED.test(tag) && !inline) layout.block(2);
  else if ((BLOCK.test(tag) && !inline) || /^(?:block|table$|table-row|flex|list-item)/.test(display))
    layout.block(1);
}

/** The same at an element's beginning, where a cell or a <br> does its work. */
export function breakBefore(layout: Layout, tag: string, display: string): void {
  if (tag === 'br') layout.line();
  else if (tag === 'td' || tag === 'th') layout.cell();
  else breakAt(layout, tag, display);
}
