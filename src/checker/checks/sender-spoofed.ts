import { officialResult, passedOn } from '../authentication.ts';
import type { Check } from '../check.ts';
import { quoteSender } from '../evidence.ts';
import { domainOf, isOfficialAddress } from '../official.ts';

/**
 * From is Amazon's, but the receiver wrote that it could not be verified.
 * Traps: forwarding and mailing lists break signatures (then not decisive, and said so); a forged header beneath
 * the receiver's own is not read at all (see read/auth-results.ts).
 */
export default {
  id: 'sender-spoofed',
  strength: 'decisive',
  needs: ['sender', 'authentication'],
  onlyIfClaimed: true,
  words: {
    title: '差出人のなりすまし',
    found: ({ domain, result }) =>
      result === 'fail'
        ? `差出人は ${domain} と名乗っていますが、受信したサーバーの検査（DMARC）は「不合格」でした。`
        : `差出人は ${domain} と名乗っていますが、受信したサーバーの記録に、${domain} から送られたと確かめたものがありません。`,
    why: '差出人のアドレスは書き換えられます。本物のAmazonのメールは、受信側の検査で確かめられるように送られています。',
    action: '差出人の表示を信じず、アプリかブックマークからAmazonを開いて確かめてください。',
    clear: '受信したサーバーの検査で、差出人のドメインに食い違いは見つかりませんでした。',
    unknown: {
      unseen: 'ヘッダー（メールの経路の記録）がないため、差出人が本物かどうかを調べられませんでした。',
      'no-result': '受信したサーバーの検査結果がヘッダーにないため、調べられませんでした。',
      forwarded: '転送されたメールのため、差出人の検査結果が崩れています。これだけでは判断できません。',
    },
  },
  judge(message) {
    const address = message.from?.address ?? '';
    if (!isOfficialAddress(address)) return { outcome: 'not-applicable' };
    const result = officialResult(message);
    const data = { domain: domainOf(address), result };
    switch (result) {
      case 'pass':
        return { outcome: 'clear' };
      case 'unseen':
        return { outcome: 'unknown', reason: 'no-result' };
      case 'fail':
        return {
          outcome: 'found',
          strength: passedOn(message) ? 'strong' : 'decisive',
          data,
          evidence: quoteSender(message),
        };
      case 'none':
        if (passedOn(message)) return { outcome: 'unknown', reason: 'forwarded' };
        return { outcome: 'found', strength: 'strong', data, evidence: quoteSender(message) };
    }
  },
} satisfies Check as Check;
