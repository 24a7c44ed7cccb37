import { officialResult, passedOn } from '../authentication.ts';
import type { Check } from '../check.ts';

/**
 * Asked of the reader: is the address it came to the one registered at Amazon? Notices about an account go there, and
 * lists of addresses that frauds use know nothing of it.
 * Traps: mail passed on, or forwarded from the registered address (not asked); somebody else's account with this
 * address by mistake, a second account (verified as Amazon's: weak). The right address reassures of nothing.
 * No page of Amazon's states it (unconfirmed, 2026-11); common sense of accounts, hence strong and never decisive.
 */
export default {
  id: 'account-used',
  strength: 'strong',
  needs: [],
  onlyIfClaimed: true,
  words: {
    title: 'Amazonに登録したアドレスに届いたか',
    found: () => 'Amazonに登録していないアドレスに届いた、とのことです。',
    why: 'アカウントの知らせは、登録したアドレスに届くのがふつうです。偽のメールは、どのアドレスにも送られます。',
    action: '登録したアドレスは、アプリかブックマークから開いたアカウントの画面で確かめてください。',
    clear: '登録したアドレスに届いた、とのことです。偽のメールも、同じアドレスに届きます。',
    unknown: {
      unseen: 'どのアドレスに届いたかを、まだ確かめていません。',
      'not-asked': 'Amazonに登録したアドレスに届いたかどうかを見ると、さらに確かめられます。',
    },
  },
  judge(message, { answers: { accountUsed } }) {
    // A bare address came to nobody, and a mail that was passed on came to somebody else first.
    if (message.kind === 'url' || message.forwarded || passedOn(message))
      return { outcome: 'not-applicable' };
    if (accountUsed === undefined) return { outcome: 'unknown', reason: 'not-asked' };
    if (accountUsed === 'yes') return { outcome: 'clear' };
    return {
      outcome: 'found',
      strength: officialResult(message) === 'pass' ? 'weak' : 'strong',
    };
  },
} satisfies Check;
