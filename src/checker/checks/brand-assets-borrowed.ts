import { isVerified } from '../action-weight.ts';
import type { Check } from '../check.ts';
import { quoteLinks } from '../evidence.ts';
import { isCarrier, isOfficial } from '../hosts/official.ts';
import type { Link } from '../message.ts';

/**
 * The mail loads Amazon's own logos and frames from Amazon's servers, while its button leads elsewhere.
 * Traps: affiliates and price watchers, who show pictures of goods (another path) and whose links lead to Amazon;
 * genuine mails, whose links are Amazon's; other people's mails that mention Amazon.
 */
export default {
  id: 'brand-assets-borrowed',
  strength: 'weak',
  needs: ['links'],
  onlyIfClaimed: true,
  words: {
    title: '本物の画像の借用',
    found: ({ pictures, host }) =>
      `ロゴなどの画像は ${pictures} から本物を読み込み、ボタンは ${host} へ行きます。`,
    why: '画像は、だれでも本物の場所から読み込んで使えます。見た目が本物と同じでも、本物の証拠になりません。',
    action: 'ロゴや見た目ではなく、差出人のアドレスとリンクの行き先で判断してください。',
    clear: 'Amazonのロゴ画像を借りて、別のところへ誘うメールではありませんでした。',
    unknown: { unseen: '画像やリンクの本当の場所が見えないため、調べられませんでした。' },
  },
  judge(message) {
    if (isVerified(message)) return { outcome: 'clear' };
    const borrowed = message.links.filter((link) => link.role === 'asset' && isBrandPicture(link));
    const away = message.links.find((link) => link.role === 'action' && leadsAway(link));
    const [first] = borrowed;
    if (!first || !away) return { outcome: 'clear' };
    return {
      outcome: 'found',
      data: { pictures: first.host, host: away.host, count: borrowed.length },
      evidence: quoteLinks(message, borrowed),
    };
  },
} satisfies Check;

/**
 * Logos and frames lie under /images/G/; what is on sale under /images/I/ and /images/P/, where affiliates take their
 * pictures from. Source: addresses in genuine mails and in frauds of 2020–2025.
 */
function isBrandPicture(link: Link): boolean {
  if (!isOfficial(link.host, 'pictures')) return false;
  return new URL(link.chain.at(-1) ?? '').pathname.startsWith('/images/G/');
}

const leadsAway = (link: Link) => link.host !== '' && !isOfficial(link.host) && !isCarrier(link.host);
