import { passedOn } from '../authentication.ts';
import type { Check } from '../check.ts';
import { quoteWords } from '../evidence.ts';
import { FREE_MAIL } from '../facts/free-mail.ts';
import { domainOf, isOfficialAddress } from '../hosts/official.ts';
import { fromAddress } from '../message.ts';

/**
 * An answer would go to a free mailbox or to somebody else's domain (Reply-To).
 * Traps: Amazon's bounce addresses and the marketplace relay are its own; a sender's own reply or tracking address
 * (reply+token@…) is its own; lists and forwarding services set Reply-To; the Reply-To of a friend who passes it on.
 */
export default {
  id: 'reply-elsewhere',
  strength: 'strong',
  needs: [],
  onlyIfClaimed: true,
  words: {
    title: '返信先が別のところ',
    found: ({ reply, domain, free }) =>
      free
        ? `返信すると、${reply} に届きます。誰でも作れる無料メール（${domain}）のアドレスです。`
        : `返信すると、${reply} に届きます。差出人とは別のドメインで、Amazonのものでもありません。`,
    why: '返信先は、差出人とは別に指定できます。返事を自分の手元に集めるために使われます。',
    action: '返信はしないでください。問い合わせは、公式アプリやサイトの窓口から行います。',
    clear: '返信先に、不自然な点は見つかりませんでした。',
    unknown: { unseen: 'ヘッダー（メールの経路の記録）がないため、返信先が見えません。' },
  },
  judge(message, { registrable }) {
    if (message.forwarded || passedOn(message)) return { outcome: 'not-applicable' };
    if (message.replyTo.length === 0) {
      return message.headersComplete ? { outcome: 'clear' } : { outcome: 'unknown', reason: 'unseen' };
    }
    const sender = registrable(domainOf(fromAddress(message)));
    const elsewhere = message.replyTo.find(
      ({ address }) => !isOfficialAddress(address) && registrable(domainOf(address)) !== sender,
    );
    if (!elsewhere) return { outcome: 'clear' };
    const domain = domainOf(elsewhere.address);
    return {
      outcome: 'found',
      data: { reply: elsewhere.address, domain, free: FREE_MAIL.some((row) => row.domain === domain) },
      evidence: quoteWords(message, 'headers', elsewhere.address),
    };
  },
} satisfies Check;
