import { actionWeight } from '../action-weight.ts';
import type { Check } from '../check.ts';
import { quoteLinks } from '../evidence.ts';
import { isFreeHosting } from '../hosts/free-hosting.ts';
import { isOfficial } from '../hosts/official.ts';
import type { Link } from '../message.ts';

/**
 * The link leads to a place where anybody may put up a page: workers.dev, web.app, a bucket at s3.amazonaws.com.
 * Traps: the one bucket that Kindle's exports come from (facts/amazon.ts); pictures loaded from such places; a page of
 * that kind in the foot, or in the lines of a friend who passes a mail on (weak); in mails of other names only the
 * link to press is noted.
 */
export default {
  id: 'link-free-hosting',
  strength: 'decisive',
  needs: [],
  onlyIfClaimed: false,
  words: {
    title: 'だれでも借りられる場所へのリンク',
    found: ({ host, aws }) =>
      aws
        ? `行き先 ${host} は、AWSを契約した人ならだれでも使える場所です。Amazonの買い物サイトではありません。`
        : `行き先 ${host} は、だれでも名前を付けてページを置ける場所です。`,
    why: '無料や試用で借りられる場所は、偽のページによく使われます。持ち主の名前は、アドレスからは分かりません。',
    action: 'リンクを押さないでください。',
    clear: 'だれでも借りられる場所へ行くリンクは、見つかりませんでした。',
    unknown: { unseen: 'リンクの本当の行き先が見えないため、調べられませんでした。' },
  },
  judge(message, context) {
    const { claims } = context;
    const rented = message.links.filter(
      (link) => isRented(link) && (claims !== null || link.role === 'action'),
    );
    const worst = rented.find((link) => link.role === 'action') ?? rented[0];
    if (!worst)
      return message.coverage.links ? { outcome: 'clear' } : { outcome: 'unknown', reason: 'unseen' };
    const weight = worst.role === 'action' ? actionWeight(message, context) : 'weak';
    return {
      outcome: 'found',
      strength: claims === null ? 'note' : weight,
      data: {
        host: worst.host,
        ...(/(?:^|\.)(?:amazonaws\.com|cloudfront\.net|on\.aws|elasticbeanstalk\.com)$/.test(worst.host)
          ? { aws: true }
          : {}),
      },
      evidence: quoteLinks(message, rented),
    };
  },
} satisfies Check;

/** A short address may stand on anybody's host as well, but then its end is not there: see link-shortener. */
function isRented(link: Link): boolean {
  return (
    link.role !== 'asset' && link.host !== '' && !link.opaque && !isOfficial(link.host) && isFreeHosting(link)
  );
}
