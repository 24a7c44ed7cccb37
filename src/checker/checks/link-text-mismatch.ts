import type { Check } from '../check.ts';
import { quoteLinks } from '../evidence.ts';
import { isOfficialSite } from '../hosts/official.ts';
import { shownHost } from '../hosts/shown-host.ts';
import type { Link } from '../message.ts';

/**
 * The words on a link are one address, the link leads to another.
 * Traps: the same place written longer or shorter; Amazon's own redirector; text that only names a file or a version;
 * click counters of newsletters (a mismatch between two strangers is only weak).
 */
export default {
  id: 'link-text-mismatch',
  strength: 'decisive',
  needs: ['links'],
  onlyIfClaimed: false,
  words: {
    title: '書いてあるアドレスと本当の行き先が違う',
    found: ({ shown, host }) => `画面には ${shown} と書かれていますが、本当の行き先は ${host} です。`,
    why: 'リンクの文字は飾りです。文字とは別の行き先を付けられます。',
    action: 'リンクを押さず、Amazonはアプリかブックマークから開いてください。',
    clear: '書いてあるアドレスと行き先に、食い違いは見つかりませんでした。',
    unknown: { unseen: 'リンクの本当の行き先が見えないため、調べられませんでした。' },
  },
  judge(message) {
    const mismatches = message.links.filter(
      (link) => link.role !== 'asset' && link.host !== '' && differs(link),
    );
    const worst = mismatches.find((link) => isOfficialSite(shownHost(link.text))) ?? mismatches[0];
    if (!worst) return { outcome: 'clear' };
    const shown = shownHost(worst.text);
    return {
      outcome: 'found',
      strength: isOfficialSite(shown) ? 'decisive' : 'weak',
      data: { shown, host: worst.host },
      evidence: quoteLinks(message, mismatches),
    };
  },
} satisfies Check;

function differs(link: Link): boolean {
  const shown = shownHost(link.text);
  // Text that shows the very address it links to hides nothing, wherever that redirects: see action-link-foreign.
  const [first = ''] = link.chain;
  if (shown === '' || (URL.canParse(first) && shown === new URL(first).hostname)) return false;
  if (isOfficialSite(shown) && isOfficialSite(link.host)) return false;
  const sameSite = shown === link.domain || shown.endsWith(`.${link.domain}`);
  return !sameSite;
}
