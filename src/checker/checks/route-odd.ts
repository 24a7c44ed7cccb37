import { officialResult, passedOn, signedAsOfficial } from '../authentication.ts';
import type { Check } from '../check.ts';
import { quoteWords } from '../evidence.ts';
import { domainOf, isOfficialAddress } from '../hosts/official.ts';
import { fromAddress } from '../message.ts';
import { hasNoName, isAmazonHop, outsideHop } from '../route.ts';

/**
 * The host that handed the mail to the receiver: neither Amazon's nor its relay's under an official From, or without
 * a name (reverse DNS). Strong only where both hold and no Amazon hop stands beneath: a forwarder would leave one.
 * Under an official From without signature `sender-unsigned` names the host already; only a missing name is told here.
 * Traps: amazonses.com is anybody's and proves nothing either way; forwarding and lists hand over in their own name;
 * receivers that never look up names; hops inside the receiver (Exchange, iCloud).
 * Source: 46 of 103 frauds on public lists (2020–2025) came from nameless hosts; so did 81.4 % in August 2025 (協議会).
 */
export default {
  id: 'route-odd',
  strength: 'weak',
  needs: ['sender', 'authentication'],
  onlyIfClaimed: true,
  words: {
    title: '送ってきたサーバーが不自然',
    found: ({ domain, host, nameless }) =>
      domain
        ? `差出人は ${domain} ですが、送ってきたサーバー（${host}）はAmazonのものではありません。${nameless ? '逆引きの名前もありません。' : ''}`
        : `送ってきたサーバー（${host}）に、逆引きの名前がありません。`,
    why: '逆引きの名前は、サーバーの表札のようなものです。まともに運用された送信サーバーには、ふつう付いています。',
    action: '経路だけで決めず、電子署名やリンク先の結果と合わせて見てください。',
    clear: '送ってきたサーバーに、目立つ点はありませんでした。これだけでは本物と言えません。',
    unknown: {
      unseen: 'ヘッダー（メールの経路の記録）がないため、送ってきたサーバーが見えません。',
      'no-route': 'ヘッダーに、送ってきたサーバーの記録がありませんでした。',
      forwarded: '転送されたメールのため、もとの送信サーバーが分かりません。',
    },
  },
  judge(message, { registrable }) {
    if (message.forwarded || passedOn(message)) return { outcome: 'unknown', reason: 'forwarded' };
    const hop = outsideHop(message, registrable);
    if (!hop) return { outcome: 'unknown', reason: 'no-route' };
    const address = fromAddress(message);
    const nameless = hasNoName(message, hop);
    const data = { host: hop.rdns || hop.ip, nameless };
    const evidence = quoteWords(message, 'headers', hop.ip);
    if (!isOfficialAddress(address)) {
      return nameless ? { outcome: 'found', data, evidence } : { outcome: 'clear' };
    }
    if (isAmazonHop(hop) || officialResult(message) === 'pass') return { outcome: 'clear' };
    if (!signedAsOfficial(message)) {
      return nameless ? { outcome: 'found', data, evidence } : { outcome: 'not-applicable' };
    }
    return {
      outcome: 'found',
      // Below the last hop the lines can be forged, so a relay named there only softens.
      strength: nameless && !message.hops.some(isAmazonHop) ? 'strong' : 'weak',
      data: { ...data, domain: domainOf(address) },
      evidence,
    };
  },
} satisfies Check;
