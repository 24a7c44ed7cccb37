import { officialResult, officialSignatureBroke, passedOn } from '../authentication.ts';
import type { Check } from '../check.ts';
import { quoteSender } from '../evidence.ts';
import { domainOf, isOfficialAddress } from '../hosts/official.ts';
import { fromAddress } from '../message.ts';
import { isAmazonHop, outsideHop } from '../route.ts';

/**
 * From is Amazon's, but the receiver wrote that it could not be verified.
 * Traps: forwarding and mailing lists break signatures (then not decisive, and said so); a firm's gateway that writes a
 * banner into the text breaks them as well (unknown where the mail came in from Amazon's relay, which lets nobody use a
 * From that is not their own); a forged header beneath the receiver's own is not read at all (see read/mime/auth-results.ts).
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
      altered:
        'Amazonの電子署名が付いていますが、途中で文面が書きかえられたため、正しいかを確かめられませんでした。',
      forwarded: '転送されたメールのため、差出人の検査結果が崩れています。これだけでは判断できません。',
    },
  },
  judge(message, { registrable }) {
    const address = fromAddress(message);
    if (!isOfficialAddress(address)) return { outcome: 'not-applicable' };
    const result = officialResult(message);
    const data = { domain: domainOf(address), result };
    switch (result) {
      case 'pass':
        return { outcome: 'clear' };
      case 'unseen':
        return { outcome: 'unknown', reason: 'no-result' };
      case 'fail': {
        const broke = officialSignatureBroke(message);
        const hop = outsideHop(message, registrable);
        if (broke && hop && isAmazonHop(hop)) return { outcome: 'unknown', reason: 'altered' };
        // Amazon's signature came along, and a list or a forwarding service altered what it stands for.
        if (broke && passedOn(message)) return { outcome: 'unknown', reason: 'forwarded' };
        return {
          outcome: 'found',
          strength: broke || passedOn(message) ? 'strong' : 'decisive',
          data,
          evidence: quoteSender(message),
        };
      }
      case 'none':
        if (passedOn(message)) return { outcome: 'unknown', reason: 'forwarded' };
        return { outcome: 'found', strength: 'strong', data, evidence: quoteSender(message) };
    }
  },
} satisfies Check;
