import type { Check } from '../check.ts';
import { quoteLinks } from '../evidence.ts';
import { isOfficial } from '../hosts/official.ts';
import type { Disguise, Link } from '../message.ts';

const WORDS: Record<Disguise, string> = {
  userinfo: '「@」の前に別の名前を書いて、行き先に見せかけています',
  ip: 'サイトの名前ではなく、番号（IPアドレス）で書かれています',
  backslash: '逆向きの斜線で、行き先を読みにくくしています',
  slashes: '斜線の数や形を変えて、行き先を読みにくくしています',
  'wide-dot': '全角の点や斜線に似た文字で、行き先を読みにくくしています',
  invisible: '目に見えない文字が混ざっています',
  port: '通常と違う入口（ポート番号）が指定されています',
  script: 'ページを開く代わりに、プログラムを動かす形になっています',
};

/** Odd, but also used by honest small sites; never decisive. */
const HARMLESS_ALONE: readonly Disguise[] = ['port'];

/**
 * A link is written so that its goal is hard to see.
 * Traps: the `@` in a map's path is no user name; web mail's own `javascript:void(0)` buttons come along in a rich
 * paste (the reader marks only scripts that do something, on links one would press).
 */
export default {
  id: 'link-disguise',
  strength: 'decisive',
  needs: [],
  onlyIfClaimed: false,
  words: {
    title: '行き先を隠す書き方のリンク',
    found: ({ disguise, host }) => `リンク（${host || '行き先なし'}）は、${WORDS[disguise as Disguise]}。`,
    why: '本物のAmazonのリンクが、このような書き方をする例は知られていません。',
    action: 'リンクを押さないでください。',
    clear: 'リンクの書き方に、行き先を隠す細工は見つかりませんでした。',
    unknown: { unseen: 'リンクの本当の行き先が見えないため、調べられませんでした。' },
  },
  judge(message, { claims }) {
    const disguised = message.links.filter((link) => link.role !== 'asset' && hides(link));
    const worst = disguised.find((link) => !onlyHarmless(link)) ?? disguised[0];
    if (!worst)
      return message.coverage.links ? { outcome: 'clear' } : { outcome: 'unknown', reason: 'unseen' };
    const decisive = claims !== null && !onlyHarmless(worst);
    return {
      outcome: 'found',
      strength: decisive ? 'decisive' : onlyHarmless(worst) ? 'weak' : 'strong',
      data: { disguise: worst.disguises[0], disguises: worst.disguises, host: worst.host },
      evidence: quoteLinks(message, disguised),
    };
  },
} satisfies Check;

/** A disguise that still ends at Amazon deceives nobody; a script counts only where one is asked to press it. */
function hides(link: Link): boolean {
  if (link.disguises.length === 0 || isOfficial(link.host)) return false;
  return !link.disguises.includes('script') || link.role === 'action';
}

const onlyHarmless = (link: Link) => link.disguises.every((disguise) => HARMLESS_ALONE.includes(disguise));
