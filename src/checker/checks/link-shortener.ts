import type { Check } from '../check.ts';
import { quoteLinks } from '../evidence.ts';
import { isOfficial } from '../hosts/official.ts';
import { opaqueKind } from '../hosts/redirectors.ts';

/**
 * The link to press has an end that nobody can see: a short address, or a counter that keeps the end to itself.
 * Traps: Amazon's own short addresses (a note: they hide the page, not whose it is); short links in the foot, to
 * social networks; mails in other names, where counters are the rule.
 */
export default {
  id: 'link-shortener',
  strength: 'strong',
  needs: [],
  onlyIfClaimed: true,
  words: {
    title: '行き先が見えないリンク',
    found: ({ host, kind }) => {
      if (kind === 'official') return `${host} は、Amazonの短いURLです。どのページが開くかは見えません。`;
      return kind === 'tracker'
        ? `押すように求めているリンクは、クリックを数える仕組み（${host}）です。最後の行き先は見えません。`
        : `押すように求めているリンクは、短縮URL（${host}）です。最後の行き先は見えません。`;
    },
    why: '短縮URLは、だれでも、どこへでも向けて作れます。開くまで行き先が分かりません。',
    action: 'リンクは使わず、アプリかブックマークからAmazonを開いてください。',
    clear: '押すように求めているリンクに、行き先を隠す短いURLはありませんでした。',
    unknown: { unseen: 'リンクの本当の行き先が見えないため、調べられませんでした。' },
  },
  judge(message) {
    const actions = message.links.filter((link) => link.role === 'action');
    const hidden = actions.filter((link) => link.opaque && !isOfficial(link.host));
    const own = actions.filter((link) => isOfficial(link.host, 'short'));
    const telling = hidden.length > 0 ? hidden : own;
    const [worst] = telling;
    if (!worst)
      return message.coverage.links ? { outcome: 'clear' } : { outcome: 'unknown', reason: 'unseen' };
    return {
      outcome: 'found',
      strength: worst.opaque ? 'strong' : 'note',
      data: { host: worst.host, kind: worst.opaque ? (opaqueKind(worst.host) ?? 'shortener') : 'official' },
      evidence: quoteLinks(message, telling),
    };
  },
} satisfies Check;
