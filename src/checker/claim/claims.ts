/**
 * Does this mail say that it comes from Amazon? Only then may a check convict it of lying.
 * The traps: a notice *about* such frauds, a receipt that names Prime Video, a river cruise, list mail by
 * somebody who works there. So a mere mention is no claim: the brand has to stand where a sender stands.
 */
import { fold } from '../../text/fold.ts';
import { asksForAction } from '../asks.ts';
import {
  couldBeAnybodys,
  isProductAlone,
  nameClaim,
  namesBesideBrand,
  properNames,
  RIVER,
} from '../brand/display-name.ts';
import { PARTNER_DOMAINS } from '../facts/amazon.ts';
import { FREE_MAIL } from '../facts/free-mail.ts';
import { imitatesBrand, imitatesInLocalPart, namesBrand } from '../hosts/imitation.ts';
import {
  domainOf,
  isDesk,
  isMarketplace,
  isOfficial,
  isOfficialAddress,
  isUnder,
} from '../hosts/official.ts';
import type { Mailbox, Message } from '../message.ts';
import type { Words } from '../reading.ts';
import {
  hasOwnLinksOnly,
  isNobodys,
  namesAnother,
  namesFirm,
  signsOwnName,
  withoutOwnFirm,
} from './unnamed.ts';

/**
 * Where the claim stands. Two are no places in the mail. `asked`: a bare address, or a body without sender and subject
 * that names nobody at all, is brought here with the question whether it is Amazon's, and is judged with more reserve.
 * `told`: an address is handed in as the one that a mail in Amazon's name asks to press.
 */
export type ClaimPlace = 'name' | 'address' | 'subject' | 'opening' | 'signature' | 'link' | 'asked' | 'told';

/** The sender the mail is about: in a mail that a person passed on, the one inside. */
export function apparentSender(message: Message): Mailbox | null {
  return message.forwarded?.from ?? message.from;
}

/** A person's program puts it before the subject of what they pass on. Folded text. */
export const PASSED_ON = /^\s*(?:fwd?|転送|wg|tr)\s*[:：]/;

/** Words of dealing with a shop account. Beside a look-alike address they make the claim. */
const SHOP =
  /アカウント|注文|お支払|支払い|プライム|会員|ポイント|サインイン|ログイン|配達|配送|発送|お届け|カード|account|order|payment|sign.?in|password|delivery/;

/** Somebody warns of, or writes about, mails that pose as Amazon. */
const ABOUT_FRAUDS =
  /(?:を|に)?(?:かたる|騙る|装う|装った|なりすま|名乗る|名のる)|という(?:件名の)?(?:メール|相談|sms)|(?:メール|sms|文面)は、?(?:詐欺|偽)|偽(?:物の|物|の)?メール|詐欺メールに|フィッシングメール(?:が|に|の)/;

/** The brand first in the subject, with an account matter after it: 【Amazon】…, Amazonアカウント…, Amazon.co.jp にご登録の…. */
const SUBJECT_CLAIM =
  /^(?:[\s[［(（【〖*,:：\]］)）】〗!！]|重要|緊急|大切|お知らせ|ご注意|なお|の|spam|re|fwd?|回复|番号|要確認)*(?:amazon(?!\s*(?:pay|ギフト))|アマゾン(?!川|河|熱帯|流域))[^\s]{0,8}?(?:[】\]］〗:：]|\s*(?:\.?co|\.?com|から|services|プライム|アカウント|ポイント|注文|お客様|会員|id|支払|お支払|カスタマー|重要|のお知らせ|ご利用|セキュリティ|アラート|が))/;

/** Amazon's own tag in front: 【Amazon】…, Amazon.co.jp: …. */
const SUBJECT_TAG = /^[^\p{L}]{0,3}(?:amazon(?:\.co\.jp)?|アマゾン)\s?[】\]］〗:：]/u;

/** Said by a shop to its customer in the first person. The card in its name is another firm's: see PARTNER_DOMAINS. */
const OPENING =
  /(?:いつも|この度は|平素は|日頃より|平素より)[^。\n]{0,12}(?:amazon|アマゾン)(?!\s*(?:pay|master|カード))[^。\n]{0,24}(?:ご利用|ご愛顧)|(?:amazon|アマゾン)(?:\.co\.jp|サービス)?を(?:いつも)?ご利用[^。\n]{0,12}ありがとう|(?:amazon|アマゾン)(?:\.co\.jp)?\s*(?:お客様|チームは)|(?:誰かが)?あなたの\s*amazon\S{0,6}\s*(?:アカウント|id)|(?:お客様の|ご利用の)\s*amazon\S{0,8}\s*(?:アカウント|id|プライム|会員)/;

/** The sender named at the very start, as short messages do: "Amazon:お客様の…", "【Amazon】お支払い…". */
const FIRST_WORD =
  /^\s*(?:[【[［<《]\s*)?(?:amazon(?:\.co\.jp)?|アマゾン)(?:\s*[】\]］>》]|\s*[:：]|より[、,\s]|からの?(?:お知らせ|ご案内))/;

/** A line that is nothing but Amazon's own name, as at the foot of its mails. Line by line: `\s` would cross lines and cost a square. */
const OWN_NAME_LINE =
  /^[ \t]*amazon(?:\.co\.jp)?[ \t]*(?:カスタマー(?:サポート|サービス)(?:センター)?|アカウント担当|(?:サポート)?チーム)?[ \t]*[.。]?[ \t]*$/m;
/** A department or the firm itself, in one of the last lines: 「Amazonセキュリティチーム」, 「アマゾンジャパン合同会社」. */
const SIGNS_OFF =
  /^[ \t]*(?:amazon|アマゾン).{0,24}(?:サポート|サービス|センター?|チーム|担当|事務局|窓口|係|合同会社|llc|team)/;
const SIGN_OFF = { lines: 4, longest: 40 };
/** News of the firm begin with its name, too, and go on with a verb. */
const COPYRIGHT_LINE =
  /^[ \t]*(?:©|\(c\)|copyright)?[ \d,–—-]{0,20}amazon(?:\.com|\.co\.jp)?[., ]{0,3}inc\b\.?,?[ \t]*(?:$|or its|all rights|[©(\d])/m;

/** What somebody reads out to others: a warning shows the very sentences of the frauds. Folded text. */
const QUOTED = /「[^「」]{0,400}」/g;

/** @returns where the mail claims to be Amazon, strongest first; empty if it does not. */
export function claimsAmazon(message: Message, words: Words): ClaimPlace[] {
  if (message.kind === 'url') return ['asked'];
  const places: ClaimPlace[] = [];
  const sender = apparentSender(message);
  const subject = words.topic;
  const { text } = words.text;
  const shop = SHOP.test(subject) || SHOP.test(text);
  const name = nameClaim(sender?.name ?? '');
  const address = sender?.address ?? '';
  const domain = domainOf(address);
  if (PARTNER_DOMAINS.some((partner) => isUnder(domain, partner.domain))) return [];
  if (name !== 'is-brand' && (RIVER.test(subject) || RIVER.test(text))) return [];

  // Firms that give Amazon's cards as prizes sign their mails and write from their own addresses, never from a free mailbox.
  const free = FREE_MAIL.some((row) => row.domain === domain);
  const firm = namesFirm(text);
  const posing = name === 'contains-brand' && (free || (shop && !firm && !signsBesideBrand(sender, text)));
  // Who writes from a device or a mailbox called Kindle is not the shop, unless an account's matters are put to the reader.
  const device = isProductAlone(sender?.name ?? '') && !isOfficialAddress(address);
  const asShop = name === 'is-brand' && (!device || (shop && asksForAction(message, words)));
  if (asShop || posing) places.push('name');
  // People who work there write to lists under their own names; that is not the shop speaking.
  if (isOfficialAddress(address) && (isDesk(address) || isMarketplace(address) || (shop && !message.viaList)))
    places.push('address');
  else if (shop && !isOfficialAddress(address) && (imitatesBrand(domain) || imitatesInLocalPart(address)))
    places.push('address');

  // A named stranger writing about Amazon makes no claim with words alone; a warning about frauds never does.
  const about = ABOUT_FRAUDS.test(subject) || ABOUT_FRAUDS.test(text);
  if (places.length === 0 && (about || speaksForItself(sender, subject, text)))
    return isPastedBody(message) && hasOwnLinksOnly(message) ? ['asked'] : [];
  const own = text.replace(QUOTED, '「」');
  if (OPENING.test(own) || (shop && FIRST_WORD.test(own))) places.push('opening');
  if (COPYRIGHT_LINE.test(text) || signsOff(text) || (shop && OWN_NAME_LINE.test(text)))
    places.push('signature');
  // Under somebody's own name, or signed by a firm, a subject tells what the mail is about, unless it bears Amazon's tag.
  const another = name === 'no' && !couldBeAnybodys(sender?.name ?? '') && !PASSED_ON.test(subject);
  const signs = firm || (message.kind !== 'text' && signsOwnName(message));
  const signed = another || (signs && !PASSED_ON.test(subject));
  if (shop && SUBJECT_CLAIM.test(subject) && (!signed || places.length > 0 || SUBJECT_TAG.test(subject)))
    places.push('subject');
  // Frauds in other names use the same hosts: whoever else is named speaks.
  const posesByLink = message.links.some(
    (link) => link.role === 'action' && !isOfficial(link.host) && namesBrand(link.host),
  );
  const named = [fold(sender?.name ?? ''), subject, text].some(namesAnother);
  if (posesByLink && shop && !named && !another && !message.viaList) places.push('link');
  if (places.length === 0 && isPastedBody(message) && isNobodys(message, text, shop)) places.push('asked');
  return places;
}

/** Nothing but Amazon's own words in a line near the end. @param text folded */
function signsOff(text: string): boolean {
  const lines = text.slice(-1_000).trimEnd().split('\n').slice(-SIGN_OFF.lines);
  return lines.some(
    (line) => line.length <= SIGN_OFF.longest && SIGNS_OFF.test(line) && nameClaim(line) === 'is-brand',
  );
}

/** The sender's own name, which is not Amazon's, stands in the text: then it is this sender who speaks of Amazon. */
function speaksForItself(sender: Mailbox | null, subject: string, text: string): boolean {
  return !PASSED_ON.test(subject) && properNames(sender?.name ?? '').some((name) => text.includes(name));
}

/** What stands beside the brand in the sender's name is a name of its own, and stands in the text as well: not only as Amazon's firm. */
function signsBesideBrand(sender: Mailbox | null, text: string): boolean {
  const others = withoutOwnFirm(text);
  return namesBesideBrand(sender?.name ?? '').some((name) => others.includes(name));
}

/** A copied body: neither subject nor sender came along. */
function isPastedBody(message: Message): boolean {
  const { sender, subject } = message.coverage;
  return !sender && !subject && !apparentSender(message)?.name;
}
