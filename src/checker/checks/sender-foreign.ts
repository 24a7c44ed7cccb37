import { nameClaim } from '../brand.ts';
import type { Check } from '../check.ts';
import { apparentSender } from '../claims.ts';
import { quoteSender } from '../evidence.ts';
import { domainOf, isOfficialAddress } from '../official.ts';

/** A person's program puts it before the subject of what they pass on. */
const PASSED_ON = /^\s*(?:fwd?|転送|wg|tr)\s*[:：]/i;

/**
 * The name says Amazon, the address is somebody else's.
 * Traps: a seller on marketplace.amazon.co.jp (official); another firm giving gift cards as a prize (its own name
 * stands beside the brand: strong, not decisive); a person at amazon.com (official); a friend who
 * forwards a genuine mail under their own name.
 */
export default {
  id: 'sender-foreign',
  strength: 'decisive',
  needs: ['sender'],
  onlyIfClaimed: true,
  words: {
    title: '差出人のアドレスがAmazonのものではない',
    found: ({ name, address }) =>
      name
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
  judge(message) {
    const sender = apparentSender(message);
    if (!sender || sender.address === '') return { outcome: 'unknown', reason: 'unseen' };
    if (isOfficialAddress(sender.address)) return { outcome: 'clear' };
    const claim = nameClaim(sender.name);
    if (claim === 'no' && !message.forwarded && PASSED_ON.test(message.subject)) {
      return { outcome: 'unknown', reason: 'forwarded' };
    }
    return {
      outcome: 'found',
      strength: claim === 'is-brand' ? 'decisive' : 'strong',
      data: { name: sender.name, address: sender.address, domain: domainOf(sender.address) },
      evidence: quoteSender(message),
    };
  },
} satisfies Check as Check;
