/** Could a copied body that names no sender be Amazon's? Only where nobody else is named in it. */
import { fold } from '../../text/fold.ts';
import { properNames } from '../brand/display-name.ts';
import { OTHER_SENDERS } from '../facts/other-senders.ts';
import { isCarrier, isOfficialSite } from '../hosts/official.ts';
import type { Link, Message } from '../message.ts';
import { letters } from '../overlap.ts';

/** Firms, schools, offices: whoever the mail is from, it says so. */
const SOMEBODY =
  /事務局|編集部|消費生活センター|協議会|株式会社|有限会社|合同会社|協同組合|銀行|信用金庫|大学|学校|役所|事務所|協会|組合|©|\(c\)|copyright|\b(?:inc|ltd|llc|gmbh|corp)\b/;
/** Amazon's own firms, and what else a foot of its mails says. */
const OWN_FIRM =
  /(?:(?:©|\(c\)|copyright)[ \d,–—-]{0,20})?(?:amazon|アマゾン)[^\n]{0,24}?(?:合同会社|株式会社|\binc\b|\bllc\b)|(?:©|\(c\)|copyright)[ \d,–—-]{0,20}(?:amazon|アマゾン)/g;
/** A notice is short and in the reader's language; longer or foreign text without a sender could be anything. */
const LONGEST_NOTICE = 1500;

/** What notices are about beside the words of SHOP, and how they begin in English. */
const NOTICE =
  /荷物|住所|返金|口座|認証|明細|料金|会費|特典|残高|請求|dear (?:customer|user|member|client)|unusual (?:activity|sign)|verify your/;
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
  const links = message.links.filter(({ role, host }) => role === 'action' && host !== '');
  const words = text.replace(/https?:\/\/\S{1,2000}/g, ' ');
  if (SOMEBODY.test(words) || namesAnother(words) || printsOwnHost(message, links, text, words)) return false;
  if (message.kind === 'html' && signsOwnName(message)) return false;
  if (/<img\b/i.test(message.html) && links.length > 0 && letters(message.text) < HARDLY_ANY) return true;
  return NOTICE.test(text) || (shop && /[ぁ-ん]/.test(text));
}

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

/** Lines in a foot that are nobody's name. */
const FOOT =
  /[。、:：/@!?]|\d|配信|送信|専用|返信|解除|規約|プライバシー|ヘルプ|こちら|敬具|ください|下さい|ます|です|ました|unsubscribe|privacy/;
const LONGEST_NAME = 24;

/** The last line is a name, and not Amazon's: somebody signs. In a copy of letters alone it may be a button: not to be asked there. */
export function signsOwnName({ text, links }: Message): boolean {
  const last = text.trimEnd().split('\n').at(-1)?.trim() ?? '';
  if (last.length > LONGEST_NAME || links.some((link) => link.text.trim() === last)) return false;
  return !FOOT.test(fold(last)) && properNames(last).length > 0;
}

/** There are links, and they lead to Amazon or, beside that, to a carrier. */
export function hasOwnLinksOnly(message: Message): boolean {
  const links = message.links.filter(({ role, host }) => role !== 'asset' && host !== '');
  const own = ({ host }: Link) => isOfficialSite(host);
  return links.some(own) && links.every((link) => own(link) || isCarrier(link.host));
}

/** @param text folded */
export const withoutOwnFirm = (text: string): string => text.replace(OWN_FIRM, ' ');

/** A firm, an office or a known sender that is not Amazon is named. @param text folded */
export function namesFirm(text: string): boolean {
  const others = withoutOwnFirm(text);
  return SOMEBODY.test(others) || namesAnother(others);
}

/** @param text folded */
export function namesAnother(text: string): boolean {
  return OTHER_SENDERS.names.some((name) => text.includes(name));
}
