import { actionWeight } from '../action-weight.ts';
import type { Check, Context } from '../check.ts';
import { quoteLinks } from '../evidence.ts';
import { isCarrier, isOfficial } from '../hosts/official.ts';
import { redirectorsOf } from '../hosts/redirectors.ts';
import type { Link, Message } from '../message.ts';

/** Names under which sites take the address they pass a reader on to. Source: common open redirects (CWE-601), 2026-11. */
const TARGET_NAMES =
  /^(?:u|url|uri|to|goto|go|dest|destination|target|link|out|next|continue|return|returnurl|return_to|redir|redirect|redirecturl|redirect_ur[li]|location)$/i;

interface Detour {
  link: Link;
  /** Host of the site in between. */
  via: string;
  /** Where it leads on to, as far as it is written; '' if it cannot be known. */
  end: string;
  /** What really opens is up to the site in between. */
  blind: boolean;
}

/**
 * A link goes by way of another site that passes on whoever asks: search, translation, a click counter.
 * Traps: Amazon's own counter (/gp/r.html); the checking services of the reader's firm, which rewrite every link;
 * a detour that ends at Amazon after all; mails in other names, where newsletters count clicks (weak).
 */
export default {
  id: 'link-redirector',
  strength: 'decisive',
  needs: [],
  onlyIfClaimed: false,
  words: {
    title: '別のサイトを中継するリンク',
    found: ({ via, end, blind }) =>
      blind
        ? `リンクは ${via} を中継しています。${end ? `${end} へ送る形ですが、` : ''}最後の行き先は確かめられません。`
        : `リンクは ${via} を中継して、${end} へ向かいます。`,
    why: '検索や翻訳のサイトは、別のサイトへ人を送る役目もします。有名な名前を前に置いて、本当の行き先を目立たなくできます。',
    action: 'リンクを押さないでください。',
    clear: '別のサイトを中継して行き先を目立たなくするリンクは、見つかりませんでした。',
    unknown: { unseen: 'リンクの本当の行き先が見えないため、調べられませんでした。' },
  },
  judge(message, context) {
    const { claims } = context;
    const detours = message.links
      .filter((link) => link.role !== 'asset' && link.host !== '')
      .map(detourOf)
      .filter((detour) => detour !== null && (claims !== null || !detour.blind)) as Detour[];
    const worst = detours.find(({ link }) => link.role === 'action') ?? detours[0];
    if (!worst)
      return message.coverage.links ? { outcome: 'clear' } : { outcome: 'unknown', reason: 'unseen' };
    const { via, end, blind } = worst;
    return {
      outcome: 'found',
      strength: claims === null ? 'weak' : weight(message, context, worst),
      data: { via, end, blind },
      evidence: quoteLinks(
        message,
        detours.map(({ link }) => link),
      ),
    };
  },
} satisfies Check;

/** A known end is judged like any link's end; what cannot be unwrapped is strong at most. */
function weight(message: Message, context: Context, { link, blind }: Detour): 'decisive' | 'strong' | 'weak' {
  if (link.role !== 'action') return 'weak';
  return blind || link.opaque ? 'strong' : actionWeight(message, context);
}

/** Null where there is no detour, or one that nobody need mind. */
function detourOf(link: Link): Detour | null {
  if (isOfficial(link.host) || isCarrier(link.host)) return null;
  for (const step of link.chain) {
    const url = new URL(step);
    const [row] = redirectorsOf(url);
    if (!row || row.by === 'receiver' || row.by === 'amazon') continue;
    const blind = step === link.chain.at(-1);
    return { link, via: url.hostname, end: blind ? '' : link.host, blind };
  }
  const end = nestedHost(link);
  return end === '' ? null : { link, via: link.host, end, blind: true };
}

/** Host of an address inside the last address's parameters, as redirectors have it that nobody has listed. */
function nestedHost({ chain, host }: Link): string {
  for (const [name, value] of new URL(chain.at(-1) ?? '').searchParams) {
    if (!TARGET_NAMES.test(name) || !/^https?:\/\//i.test(value) || !URL.canParse(value)) continue;
    const nested = new URL(value).hostname;
    if (!isNear(nested, host) && !isNear(host, nested)) return nested;
  }
  return '';
}

const isNear = (host: string, other: string) =>
  host === other || host.endsWith(`.${other.replace(/^www\./, '')}`);
