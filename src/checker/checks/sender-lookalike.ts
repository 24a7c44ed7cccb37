import type { Check } from '../check.ts';
import { apparentSender } from '../claim/sender.ts';
import { quoteSender } from '../evidence.ts';
import { imitatesBrand, imitatesInLocalPart } from '../hosts/imitation.ts';
import { domainOf, isOfficialAddress } from '../hosts/official.ts';
import { toUnicodeHost } from '../hosts/punycode.ts';

/**
 * The address imitates Amazon's: amazom, amazon-co-jp, Amazon.co.jp@…, amazon.security.co.jp, punycode.
 * Trap: a shop or a river of that name — the check is asked only of mails that claim to be Amazon.
 */
export default {
  id: 'sender-lookalike',
  strength: 'decisive',
  needs: ['sender'],
  onlyIfClaimed: true,
  words: {
    title: 'Amazonに似せた差出人のアドレス',
    found: ({ address, shown }) =>
      shown
        ? `差出人のアドレス ${address} は、画面では「${shown}」のように見えます。Amazonの名前をまねた別のドメインです。`
        : `差出人のアドレス ${address} は、Amazonの名前をまねていますが、Amazonのドメインではありません。`,
    why: '似た名前のドメインは誰でも取れます。「@」より前の部分も、好きな文字にできます。',
    action: 'このメールには返信せず、リンクも押さないでください。',
    clear: '差出人のアドレスに、Amazonの名前をまねた形は見つかりませんでした。',
    unknown: { unseen: '差出人のアドレスが見えないため、調べられませんでした。' },
  },
  judge(message) {
    const address = apparentSender(message)?.address ?? '';
    if (address === '') return { outcome: 'unknown', reason: 'unseen' };
    const domain = domainOf(address);
    if (isOfficialAddress(address) || !(imitatesBrand(domain) || imitatesInLocalPart(address))) {
      return { outcome: 'clear' };
    }
    const shown = toUnicodeHost(domain);
    return {
      outcome: 'found',
      data: { address, domain, ...(shown === domain ? {} : { shown }) },
      evidence: quoteSender(message),
    };
  },
} satisfies Check;
