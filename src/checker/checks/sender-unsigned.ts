import { passedOn, signedAsOfficial } from '../authentication.ts';
import { nameClaim } from '../brand/display-name.ts';
import type { Check } from '../check.ts';
import { quoteSender } from '../evidence.ts';
import { domainOf, isDesk, isOfficial, isOfficialAddress } from '../hosts/official.ts';
import { handedOverByStranger, outsideHop } from '../route.ts';

/**
 * From is Amazon's, the headers are all there, and yet no DKIM signature for that domain is on the mail.
 * Decisive only where the receiver's own record also shows a stranger handing it over and nothing vouches for the
 * envelope. Traps: mailing lists strip signatures (strong at most); headers pasted in part (unknown); people who work
 * at Amazon and write to lists under their own name (strong at most, being no shop mail).
 * Source: every genuine mail whose headers we know is signed d=amazon.co.jp or d=amazon.com (2017–2024).
 */
export default {
  id: 'sender-unsigned',
  strength: 'strong',
  needs: ['sender', 'authentication'],
  onlyIfClaimed: true,
  words: {
    title: 'Amazonの電子署名がない',
    found: ({ domain, host }) =>
      host
        ? `差出人は ${domain} ですが、${domain} の電子署名（DKIM）がありません。送ってきたサーバーは ${host} で、Amazonのものではありません。`
        : `差出人は ${domain} ですが、${domain} の電子署名（DKIM）がありません。`,
    why: '知られている本物のAmazonのメールには、Amazonのドメインの電子署名が付いています。差出人の欄だけなら誰でも書けます。',
    action: 'リンクや電話番号を使わず、アプリかブックマークからAmazonを開いて確かめてください。',
    clear:
      'Amazonのドメインの電子署名が付いています。署名が正しいかどうかは、受信したサーバーの記録で見ます。',
    unknown: { unseen: 'ヘッダー（メールの経路の記録）がないため、電子署名を調べられませんでした。' },
  },
  judge(message, { registrable }) {
    const { from } = message;
    if (!from || !isOfficialAddress(from.address)) return { outcome: 'not-applicable' };
    if (signedAsOfficial(message)) return { outcome: 'clear' };
    const proven =
      message.auth?.results.some((row) => row.result === 'pass' && isOfficial(row.domain)) ?? false;
    if (proven) return { outcome: 'clear' };
    const hop = outsideHop(message, registrable);
    const stranger = handedOverByStranger(hop);
    const asShop = nameClaim(from.name) !== 'no' || isDesk(from.address);
    return {
      outcome: 'found',
      strength: stranger && asShop && !passedOn(message) ? 'decisive' : 'strong',
      data: {
        domain: domainOf(from.address),
        ...(stranger && hop ? { host: hop.rdns || hop.ip } : {}),
      },
      evidence: quoteSender(message),
    };
  },
} satisfies Check;
