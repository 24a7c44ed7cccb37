/**
 * Does this mail say that it comes from Amazon? Only then may a check convict it of lying.
 * The traps: a notice *about* such frauds, a receipt that names Prime Video, a river cruise, list mail by
 * somebody who works there. So a mere mention is no claim: the brand has to stand where a sender stands.
 */
import { fold } from '../../text/fold.ts';
import { asksForAction } from '../asks.ts';
import { couldBeAnybodys, isProductAlone, nameClaim, RIVER } from '../brand/display-name.ts';
import { PARTNER_DOMAINS } from '../facts/amazon.ts';
import { SHOP_MATTERS, TALK_OF_FRAUDS } from '../facts/claim-phrases.ts';
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
import type { Message } from '../message.ts';
import type { Words } from '../reading.ts';
import { namesFirm, namesKnownSender, signsOwnName } from './others.ts';
import {
  apparentSender,
  isPassedOnByService,
  PASSED_ON,
  signsBesideBrand,
  speaksForItself,
} from './sender.ts';
import { hasOwnLinksOnly, isNobodys, namesNobody } from './unnamed.ts';
import { opens, signs, subjectBearsTag, subjectSpeaks, tellsOfAccount } from './voice.ts';

/**
 * Where the claim stands. Two are no places in the mail. `asked`: a bare address, or a body without sender and subject
 * that names nobody at all, is brought here with the question whether it is Amazon's, and is judged with more reserve.
 * `told`: an address is handed in as the one that a mail in Amazon's name asks to press.
 */
export type ClaimPlace = 'name' | 'address' | 'subject' | 'opening' | 'signature' | 'link' | 'asked' | 'told';

/** @returns where the mail claims to be Amazon, strongest first; empty if it does not. */
export function claimsAmazon(message: Message, words: Words): ClaimPlace[] {
  if (message.kind === 'url') return ['asked'];
  const places: ClaimPlace[] = [];
  const sender = apparentSender(message);
  const subject = words.topic;
  const { text } = words.text;
  const shop = SHOP_MATTERS.form.test(subject) || SHOP_MATTERS.form.test(text);
  const name = nameClaim(sender?.name ?? '');
  const address = sender?.address ?? '';
  const domain = domainOf(address);
  if (PARTNER_DOMAINS.some((partner) => isUnder(domain, partner.domain))) return [];
  if (name !== 'is-brand' && (RIVER.test(subject) || RIVER.test(text))) return [];

  // Firms that give Amazon's cards as prizes sign their mails and write from their own addresses, never from a free mailbox.
  const free = FREE_MAIL.some((row) => row.domain === domain);
  const posing =
    name === 'contains-brand' && (free || (shop && !namesFirm(text) && !signsBesideBrand(sender, text)));
  // Who writes from a device or a mailbox called Kindle is not the shop, unless an account's matters are put to the reader.
  const device = isProductAlone(sender?.name ?? '') && !isOfficialAddress(address);
  const asShop = name === 'is-brand' && (!device || (shop && asksForAction(message, words)));
  if (asShop || posing) places.push('name');
  // People who work there write to lists under their own names; that is not the shop speaking.
  const office = isDesk(address) || isMarketplace(address) || (!message.viaList && (shop || name !== 'no'));
  if (isOfficialAddress(address) && office) places.push('address');
  else if (shop && !isOfficialAddress(address) && (imitatesBrand(domain) || imitatesInLocalPart(address)))
    places.push('address');

  // A named stranger writing about Amazon makes no claim with words alone; a warning about frauds never does.
  const about = TALK_OF_FRAUDS.form.test(subject) || TALK_OF_FRAUDS.form.test(text);
  const service = isPassedOnByService(sender);
  if (places.length === 0 && (about || (!service && speaksForItself(sender, subject, text))))
    return isPastedBody(message) && hasOwnLinksOnly(message) ? ['asked'] : [];
  if (opens(text, shop)) places.push('opening');
  if (signs(text, shop)) places.push('signature');
  // Under somebody's own name, or signed by a firm, a subject tells what the mail is about, unless it bears Amazon's tag.
  const another = name === 'no' && !couldBeAnybodys(sender?.name ?? '') && !PASSED_ON.test(subject);
  const signed = () =>
    another ||
    (!PASSED_ON.test(subject) && (namesFirm(text) || (message.kind !== 'text' && signsOwnName(message))));
  if (shop && subjectSpeaks(subject) && (places.length > 0 || subjectBearsTag(subject) || !signed()))
    places.push('subject');
  // Frauds in other names use the same hosts: whoever else is named speaks.
  const posesByLink = message.links.some(
    (link) => link.role === 'action' && !isOfficial(link.host) && namesBrand(link.host),
  );
  const named = () => [fold(sender?.name ?? ''), subject, text].some(namesKnownSender);
  if (posesByLink && shop && !another && !message.viaList && !named()) places.push('link');
  if (places.length > 0) return places;
  const pasted = isPastedBody(message);
  const unnamed = pasted
    ? namesNobody(message, text)
    : service || (!message.viaList && !signed() && !named());
  if (unnamed && tellsOfAccount(text)) return ['opening'];
  return pasted && isNobodys(message, text, shop) ? ['asked'] : [];
}

/** A copied body: neither subject nor sender came along. */
function isPastedBody(message: Message): boolean {
  const { sender, subject } = message.coverage;
  return !sender && !subject && !apparentSender(message)?.name;
}
