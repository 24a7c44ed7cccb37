import type { Check } from '../check.ts';
import { quoteLinks } from '../evidence.ts';
import { linkKind } from '../hosts/official.ts';
import { toUnicodeHost } from '../hosts/punycode.ts';

/**
 * A link's host imitates Amazon's name. Traps: amazonaws.com and amazingthings.jp are not imitations; pictures
 * loaded from somewhere are not links to press; survey hosts bear their customers' names (see official.ts).
 */
export default {
  id: 'link-lookalike',
  strength: 'decisive',
  needs: [],
  onlyIfClaimed: false,
  words: {
    title: 'Amazonに似せた行き先',
    found: ({ host, domain, shown }) =>
      shown && shown !== host
        ? `行き先 ${host} は、画面では「${shown}」のように見えます。Amazonの名前をまねた別のサイトです。`
        : `行き先 ${host} は、Amazonの名前をまねています。本当の持ち主のドメインは ${domain} です。`,
    why: '行き先の持ち主は、ドメインの終わりの部分で決まります。前の方に「amazon」と書くことは誰にでもできます。',
    action: 'リンクを押さないでください。',
    clear: 'リンクの行き先に、Amazonの名前をまねたものは見つかりませんでした。',
    unknown: { unseen: 'リンクの本当の行き先が見えないため、調べられませんでした。' },
  },
  judge(message, { claims }) {
    const imitating = message.links.filter((link) => link.role !== 'asset' && linkKind(link) === 'lookalike');
    const first = imitating[0];
    if (!first)
      return message.coverage.links ? { outcome: 'clear' } : { outcome: 'unknown', reason: 'unseen' };
    return {
      outcome: 'found',
      strength: claims ? 'decisive' : 'strong',
      data: { host: first.host, domain: first.domain, shown: toUnicodeHost(first.host) },
      evidence: quoteLinks(message, imitating),
    };
  },
} satisfies Check;
