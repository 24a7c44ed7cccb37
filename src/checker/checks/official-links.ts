import { isVerified } from '../action-weight.ts';
import { passedOn } from '../authentication.ts';
import type { Check } from '../check.ts';
import { quoteLinks } from '../evidence.ts';
import { isCarrier, isOfficialSite, isStrangers } from '../hosts/official.ts';

/**
 * Every link one is asked to press is official. Weak alone: frauds sprinkle real links too, and may set their own beside
 * them under words that ask for nothing (「マイページ」), so any other stranger's link takes the comfort away.
 * Traps: carriers, app shops, surveys and social sites beside Amazon's links; mails whose sender was verified, or that
 * somebody passed on.
 */
export default {
  id: 'official-links',
  strength: 'reassuring',
  needs: ['links'],
  onlyIfClaimed: true,
  words: {
    title: '行き先がAmazonのドメイン',
    found: ({ count }) => `押すように求めているリンク${count}件の行き先は、すべてAmazonのドメインでした。`,
    why: '偽のメールにも、本物のリンクが混ざることがあります。これだけでは本物と言えません。',
    action: '手続きは、アプリかブックマークから進めるのが確実です。',
    clear: '行き先がすべてAmazonのドメイン、とは言えませんでした。',
    unknown: { unseen: 'リンクの本当の行き先が見えないため、調べられませんでした。' },
  },
  judge(message) {
    const actions = message.links.filter((link) => link.role === 'action' && link.host !== '');
    if (actions.length === 0) return { outcome: 'not-applicable' };
    const own = actions.filter((link) => isOfficialSite(link.host));
    if (own.length === 0 || actions.some((link) => !isOfficialSite(link.host) && !isCarrier(link.host))) {
      return { outcome: 'clear' };
    }
    const trusted = isVerified(message) || message.forwarded !== null || passedOn(message);
    if (!trusted && message.kind !== 'text' && message.links.some(isStrangers)) return { outcome: 'clear' };
    return {
      outcome: 'found',
      data: { count: own.length },
      evidence: quoteLinks(message, own),
    };
  },
} satisfies Check;
