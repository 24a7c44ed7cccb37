import { officialResult } from '../authentication.ts';
import type { Check } from '../check.ts';
import { quoteSender } from '../evidence.ts';
import { domainOf, isOfficialAddress } from '../hosts/official.ts';
import { fromAddress } from '../message.ts';

/**
 * The receiver verified that the mail is from an official domain. The only sign that speaks strongly for a mail.
 * Trap: any other header that claims it; only the receiver's own is read.
 */
export default {
  id: 'genuine-authentication',
  strength: 'reassuring',
  needs: ['sender', 'authentication'],
  onlyIfClaimed: true,
  words: {
    title: '受信側の検査で、Amazonのドメインと確かめられている',
    found: ({ domain }) => `受信したサーバーが、このメールは ${domain} から送られたものと確かめています。`,
    why: 'この検査（DMARC・DKIM）の結果は、受信したサーバーが書くものです。差出人には書き換えられません。',
    action: 'それでも手続きはメールのリンクからではなく、アプリかブックマークから進めるのが確実です。',
    clear: '受信したサーバーの記録に、Amazonのドメインと確かめたものはありませんでした。',
    unknown: {
      unseen: 'ヘッダー（メールの経路の記録）がないため、差出人の検査結果が見えません。',
      'no-result': '受信したサーバーの検査結果がヘッダーにありませんでした。',
    },
  },
  judge(message) {
    const address = fromAddress(message);
    if (message.forwarded || !isOfficialAddress(address)) return { outcome: 'clear' };
    const result = officialResult(message);
    if (result === 'unseen') return { outcome: 'unknown', reason: 'no-result' };
    if (result !== 'pass') return { outcome: 'clear' };
    return { outcome: 'found', data: { domain: domainOf(address) }, evidence: quoteSender(message) };
  },
} satisfies Check;
