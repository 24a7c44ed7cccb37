/** Could a copied body that names no sender be Amazon's? Only where nobody else is named in it. */
import { fold } from '../../text/fold.ts';
import { NOTICE_MATTERS } from '../facts/claim-phrases.ts';
import { isCarrier, isOfficialSite } from '../hosts/official.ts';
import type { Link, Message } from '../message.ts';
import { letters } from '../overlap.ts';
import { namesFirm, signsOwnName } from './others.ts';

/** A notice is short and in the reader's language; longer or foreign text without a sender could be anything. */
const LONGEST_NOTICE = 1500;
/** So few letters say nothing; what the mail says it says in pictures. */
const HARDLY_ANY = 20;

/**
 * A copied body without sender and subject that may well be Amazon's, since nobody else is named: a notice, a mail made
 * of pictures, or one whose every link is Amazon's.
 * @param text folded
 * @param shop it speaks of a shop's matters
 */
export function isNobodys(message: Message, text: string, shop: boolean): boolean {
  if (text.length > LONGEST_NOTICE) return false;
  if (hasOwnLinksOnly(message)) return true;
  if (!namesNobody(message, text)) return false;
  const links = message.links.filter(isPressed);
  if (/<img\b/i.test(message.html) && links.length > 0 && letters(message.text) < HARDLY_ANY) return true;
  return NOTICE_MATTERS.form.test(text) || (shop && /[ぁ-ん]/.test(text));
}

/**
 * Nobody but Amazon is named in a copied body: no firm, no name as the last line, no host in the foot.
 * @param text folded
 */
export function namesNobody(message: Message, text: string): boolean {
  const words = text.replace(/https?:\/\/\S{1,2000}/g, ' ');
  if (namesFirm(words)) return false;
  if (printsOwnHost(message, message.links.filter(isPressed), text, words)) return false;
  return message.kind !== 'html' || !signsOwnName(message);
}

const isPressed = ({ role, host }: Link) => role === 'action' && host !== '';

/**
 * A firm prints its own host in the foot; frauds have no reason to. In a text copy an address in full may be the button.
 * @param words the text without addresses in full
 */
function printsOwnHost({ kind }: Message, links: readonly Link[], text: string, words: string): boolean {
  const labels = links.map((link) => fold(link.text));
  // Each domain once: a thousand links to one place would be a million looks at their words.
  return [...new Set(links.map(({ domain }) => domain))].some((domain) => {
    if (words.includes(domain)) return true;
    const shown = labels.filter((label) => label.includes(domain)).length;
    return kind === 'html' && text.split(domain, shown + 2).length > shown + 1;
  });
}

/** There are links, and they lead to Amazon or, beside that, to a carrier. */
export function hasOwnLinksOnly(message: Message): boolean {
  const links = message.links.filter(({ role, host }) => role !== 'asset' && host !== '');
  const own = ({ host }: Link) => isOfficialSite(host);
  return links.some(own) && links.every((link) => own(link) || isCarrier(link.host));
}
