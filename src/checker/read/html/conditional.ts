/**
 * Links that Outlook alone shows: buttons drawn in VML inside conditional comments, which every other program takes for
 * remarks. Newsletters repeat there the link of the button beside it; whoever writes another one means Outlook's readers.
 */
import type { Anchor } from './anchor.ts';
import { type Comment, placeOf } from './tree.ts';

/** "[if mso]", "[if gte mso 9]", "[if (mso)|(IE)]"; not "[if !mso]", which Outlook leaves out. */
const FOR_OUTLOOK = /^\[if\s[^\]!]{0,100}\b(?:mso|vml)\b[^\]!]{0,100}\]>/i;
/** No "<" inside a tag: from each one, the search ends at the next. */
const LINK = /<(?:v:\w{1,20}|a|area)\s[^<>]*?\bhref\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s<>"']+))/gi;

/** @returns the comment's links with their places in the source; they show no text that is laid out */
export function outlookLinks(comment: Comment): Anchor[] {
  if (!FOR_OUTLOOK.test(comment.data)) return [];
  const from = placeOf(comment).start + '<!--'.length;
  return [...comment.data.matchAll(LINK)].map((match) => {
    const href = (match[1] ?? match[2] ?? (match[3] as string)).replaceAll('&amp;', '&');
    const place = { start: from + match.index, end: from + match.index + match[0].length };
    const shown = { text: '', textStart: -1, textEnd: -1, at: -1 };
    return { kind: 'link', href, ...shown, ...place, hidden: false, button: true, picture: 0 };
  });
}
