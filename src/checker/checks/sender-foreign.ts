import { asksToFollowLink } from '../asks.ts';
import { passedOn } from '../authentication.ts';
import { couldBeAnybodys, nameClaim } from '../brand/display-name.ts';
import type { Check, Context } from '../check.ts';
import { apparentSender, PASSED_ON } from '../claim/sender.ts';
import { quoteSender } from '../evidence.ts';
import { domainOf, isOfficialAddress } from '../hosts/official.ts';
import type { Message } from '../message.ts';

/**
 * The name says Amazon, or subject and signature do, and the address is somebody else's. Where only a name was copied:
 * a name that is not Amazon's (weak).
 * Traps: a seller on marketplace.amazon.co.jp (official); another firm giving gift cards as a prize (its own name
 * stands beside the brand: strong, not decisive); a person at amazon.com (official); a friend who
 * forwards a genuine mail, or answers one, under their own name; a group that hands one on; a shop that thanks for an
 * order at Amazon and signs with its own name (strong at most).
 */
export default {
  id: 'sender-foreign',
  strength: 'decisive',
  needs: [],
  onlyIfClaimed: true,
  words: {
    title: '差出人のアドレスがAmazonのものではない',
    found: ({ name, address }) =>
      !address
        ? `Amazonからの連絡のように書かれていますが、差出人の名前は「${name}」です。`
        : name
          ? `表示名は「${name}」ですが、アドレスは ${address} です。Amazonのドメインではありません。`
          : `Amazonからの連絡のように書かれていますが、差出人のアドレスは ${address} です。Amazonのドメインではありません。`,
    why: '表示名は誰でも自由に付けられます。アドレスの「@」より後ろが、送った人の使えるドメインです。',
    action: 'このメールのリンクは使わず、アプリかブックマークからAmazonを開いて確かめてください。',
    clear: '差出人のアドレスは、Amazonのドメインの形をしています。これだけでは本物と言えません。',
    unknown: {
      unseen: '差出人のアドレスが見えないため、調べられませんでした。',
      forwarded: 'だれかが転送したメールのため、もとの差出人が見えません。',
    },
  },
  judge(message, context) {
    const sender = apparentSender(message);
    if (!sender) return { outcome: 'unknown', reason: 'unseen' };
    const { name, address } = sender;
    if (isOfficialAddress(address)) return { outcome: 'clear' };
    const claim = nameClaim(name);
    if (claim === 'no' && !message.forwarded && PASSED_ON.test(context.words.subject.text)) {
      return { outcome: 'unknown', reason: 'forwarded' };
    }
    if (address === '') {
      if (claim !== 'no' || couldBeAnybodys(name)) return { outcome: 'unknown', reason: 'unseen' };
      return { outcome: 'found', strength: 'weak', data: { name }, evidence: quoteSender(message) };
    }
    // A group rewrites the sender of what it hands on: 'Amazon.co.jp' via 総務 <soumu@…>.
    if (BY_GROUP.test(name)) {
      if (message.viaList) return { outcome: 'unknown', reason: 'forwarded' };
      if (!message.coverage.authentication)
        return {
          outcome: 'found',
          strength: 'weak',
          data: { name, address },
          evidence: quoteSender(message),
        };
    }
    return {
      outcome: 'found',
      strength: claim === 'is-brand' || speaksAsAmazon(message, context) ? 'decisive' : 'strong',
      data: { name, address, domain: domainOf(address) },
      evidence: quoteSender(message),
    };
  },
} satisfies Check;

/** As Google Groups writes it (support.google.com/groups: "via" in the sender's name), 2026-11. */
const BY_GROUP = /^['‘’].{1,80}['‘’] (?:via|経由) \S/;

/** An answer quotes the subject, and often the foot, of what it answers. */
const ANSWER = /^\s*(?:re|aw|返信)\s*[:：]/;

/** Subject and signature are both Amazon's and something is asked: nobody but Amazon speaks in this mail. */
function speaksAsAmazon(message: Message, { claimedIn, words }: Context): boolean {
  return (
    claimedIn.includes('subject') &&
    claimedIn.includes('signature') &&
    !ANSWER.test(words.topic) &&
    !passedOn(message) &&
    asksToFollowLink(words)
  );
}
