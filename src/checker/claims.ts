/**
 * Does this mail say that it comes from Amazon? Only then may a check convict it of lying.
 * The traps: a notice *about* such frauds, a receipt that names Prime Video, a river cruise, list mail by
 * somebody who works there. So a mere mention is no claim: the brand has to stand where a sender stands.
 */
import { fold } from '../text/fold.ts';
import { imitatesBrand, nameClaim, namesBrand, resemblesBrand } from './brand.ts';
import { OTHER_SENDERS } from './facts/other-senders.ts';
import type { Mailbox, Message } from './message.ts';
import { domainOf, isDesk, isOfficial, isOfficialAddress } from './official.ts';
import type { Words } from './reading.ts';

/**
 * Where the claim stands. `asked` is no place in the mail: a bare URL, or a body without sender and subject that
 * names nobody at all, is brought here as "this says it is Amazon", and is judged as that, with more reserve.
 */
export type ClaimPlace = 'name' | 'address' | 'subject' | 'opening' | 'signature' | 'link' | 'asked';

/** The sender the mail is about: in a mail that a person passed on, the one inside. */
export function apparentSender(message: Message): Mailbox | null {
  return message.forwarded?.from ?? message.from;
}

/** Words of dealing with a shop account. Beside a look-alike address they make the claim. */
const SHOP =
  /アカウント|注文|お支払|支払い|プライム|会員|ポイント|サインイン|ログイン|配達|配送|発送|お届け|カード|account|order|payment|sign.?in|password|delivery/;

/** Somebody warns of, or writes about, mails that pose as Amazon. */
const ABOUT_FRAUDS =
  /(?:を|に)?(?:かたる|騙る|装う|装った|なりすま)|偽(?:物の|物|の)?メール|詐欺メールに|フィッシングメール(?:が|に|の)/;

/** The brand first in the subject, with an account matter after it: 【Amazon】…, Amazonアカウント…, Amazon.co.jp にご登録の…. */
const SUBJECT_CLAIM =
  /^(?:[\s[［(（【〖*,:：\]］)）】〗!！]|重要|緊急|大切|お知らせ|ご注意|なお|の|spam|re|fwd?|回复|番号|要確認)*(?:amazon(?!\s*pay)|アマゾン(?!川|河|熱帯|流域))[^\s]{0,8}?(?:[】\]］〗:：]|\s*(?:\.?co|\.?com|から|services|プライム|アカウント|ポイント|注文|お客様|会員|id|支払|お支払|カスタマー|ギフト|重要|のお知らせ|ご利用|セキュリティ|アラート|が))/;

/** Said by a shop to its customer in the first person. */
const OPENING =
  /(?:いつも|この度は|平素は|日頃より|平素より)[^。\n]{0,12}(?:amazon|アマゾン)(?!\s*pay)[^。\n]{0,24}(?:ご利用|ご愛顧)|(?:amazon|アマゾン)(?:\.co\.jp|サービス)?を(?:いつも)?ご利用[^。\n]{0,12}ありがとう|(?:amazon|アマゾン)(?:\.co\.jp)?\s*(?:お客様|チームは)|(?:誰かが)?あなたの\s*amazon\S{0,6}\s*(?:アカウント|id)|(?:お客様の|ご利用の)\s*amazon\S{0,8}\s*(?:アカウント|id|プライム|会員)/;

/** A line that is nothing but Amazon's own name, as at the foot of its mails. Line by line: `\s` would cross lines and cost a square. */
const OWN_NAME_LINE =
  /^[ \t]*amazon(?:\.co\.jp)?[ \t]*(?:カスタマー(?:サポート|サービス)(?:センター)?|アカウント担当|(?:サポート)?チーム)?[ \t]*[.。]?[ \t]*$/m;
const COPYRIGHT_LINE =
  /^[ \t]*(?:©|\(c\)|copyright)?[ \d,–—-]{0,20}amazon(?:\.com|\.co\.jp)?[., ]{0,3}inc\b/m;

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

  if (name === 'is-brand' || (name === 'contains-brand' && shop)) places.push('name');
  // People who work there write to lists under their own names; that is not the shop speaking.
  if (isOfficialAddress(address) && (isDesk(address) || (shop && !message.viaList))) places.push('address');
  else if (shop && !isOfficialAddress(address) && (imitatesBrand(domain) || imitatesInLocalPart(address)))
    places.push('address');

  // A named stranger writing about Amazon makes no claim with words alone; a warning about frauds never does.
  const about = ABOUT_FRAUDS.test(subject) || ABOUT_FRAUDS.test(text);
  if (places.length === 0 && about) return [];
  if (SUBJECT_CLAIM.test(subject) && shop) places.push('subject');
  if (OPENING.test(text)) places.push('opening');
  if (COPYRIGHT_LINE.test(text) || (shop && OWN_NAME_LINE.test(text))) places.push('signature');
  // Frauds in other names use the same hosts; with a sender in sight it is the sender who says who speaks.
  const unsigned = name === 'no' && domain === '' && !sender?.name;
  const posesByLink = message.links.some(
    (link) => link.role === 'action' && !isOfficial(link.host) && namesBrand(link.host),
  );
  if (posesByLink && unsigned && shop && !namesAnother(text)) places.push('link');
  if (places.length === 0 && shop && namesNobody(message, text)) places.push('asked');
  return places;
}

/** Firms, schools, offices: whoever the mail is from, it says so. */
const SOMEBODY =
  /株式会社|有限会社|合同会社|協同組合|銀行|信用金庫|大学|学校|役所|事務所|協会|組合|©|\(c\)|copyright|\b(?:inc|ltd|llc|gmbh|corp)\b/;
/** A notice is short and in the reader's language; longer or foreign text without a sender could be anything. */
const LONGEST_NOTICE = 1500;

/** A pasted Japanese notice without sender and subject, in which no other sender is named. */
function namesNobody(message: Message, text: string): boolean {
  const { sender, subject } = message.coverage;
  if (sender || subject || apparentSender(message)?.name || text.length > LONGEST_NOTICE) return false;
  return /[ぁ-ん]/.test(text) && !SOMEBODY.test(text) && !namesAnother(text);
}

/** @param text folded */
function namesAnother(text: string): boolean {
  return OTHER_SENDERS.names.some((name) => text.includes(name));
}

/** `amozon-co-jp@21-c.cn`, `Amazon.co.jp@…`: the brand before the @, where it costs nothing. */
export function imitatesInLocalPart(address: string): boolean {
  const local = fold(address.slice(0, Math.max(0, address.lastIndexOf('@'))));
  return local.split(/[.\-_+]/).some(resemblesBrand);
}
