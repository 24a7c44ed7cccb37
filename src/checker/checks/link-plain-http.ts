import type { Check } from '../check.ts';
import { quoteLinks } from '../evidence.ts';
import { isCarrier, isOfficial } from '../hosts/official.ts';

/**
 * The link to press is written with http:, without encryption. Weak, and the words say that https proves nothing: of
 * the frauds reported today nearly all have it.
 * Traps: Amazon's own addresses, which go on to https by themselves; carriers; a host written without any scheme.
 */
export default {
  id: 'link-plain-http',
  strength: 'weak',
  needs: [],
  onlyIfClaimed: true,
  words: {
    title: '暗号化されていない行き先（http:）',
    found: ({ host }) => `押すように求めているリンク（${host}）は、暗号化されていない「http:」で始まります。`,
    why: 'Amazonのサイトは「https:」です。ただし偽のサイトもほとんどが「https:」なので、それは本物の証拠になりません。',
    action: 'このリンクの先では、何も入力しないでください。',
    clear:
      '押すように求めているリンクに「http:」のものはありませんでした。「https:」でも、本物とは限りません。',
    unknown: { unseen: 'リンクの本当の行き先が見えないため、調べられませんでした。' },
  },
  judge(message) {
    const plain = message.links.filter(
      (link) =>
        link.role === 'action' &&
        link.host !== '' &&
        /^\s*http:/i.test(link.href) &&
        !isOfficial(link.host) &&
        !isCarrier(link.host),
    );
    const [first] = plain;
    if (!first)
      return message.coverage.links ? { outcome: 'clear' } : { outcome: 'unknown', reason: 'unseen' };
    return { outcome: 'found', data: { host: first.host }, evidence: quoteLinks(message, plain) };
  },
} satisfies Check;
