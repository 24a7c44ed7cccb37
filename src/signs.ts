/** One sign = one check of the engine + one article. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { CHECKS, type Check, type Strength } from './checker/index.ts';

export interface Sign {
  check: Check;
  article: CollectionEntry<'signs'>;
}

const GROUPS = {
  sender: {
    title: 'だれが送ったか',
    lead: '差出人の名前は、送る人が自由に書けます。見るのはアドレスと、受け取った側の記録です。',
  },
  link: {
    title: 'どこへ連れて行くか',
    lead: 'いちばん確かな手がかりです。書いてある文字ではなく、ほんとうの行き先を見ます。',
  },
  text: {
    title: '何が書いてあるか',
    lead: '言葉はまねできます。ほかの手がかりと合わせて使います。',
  },
  reader: {
    title: 'あなただけが知っていること',
    lead: 'メールの中には書いてありません。アプリを開けば分かります。',
  },
} as const;

export type SignGroup = keyof typeof GROUPS;

/** A new check is given its group here. */
const GROUP_OF: Record<string, SignGroup> = {
  'sender-foreign': 'sender',
  'sender-lookalike': 'sender',
  'sender-name-disguise': 'sender',
  'sender-spoofed': 'sender',
  'sender-unsigned': 'sender',
  'own-domain-pass': 'sender',
  'genuine-authentication': 'sender',
  'reply-elsewhere': 'sender',
  'route-odd': 'sender',
  'mailer-odd': 'sender',
  'action-link-foreign': 'link',
  'link-text-mismatch': 'link',
  'link-lookalike': 'link',
  'link-disguise': 'link',
  'link-redirector': 'link',
  'link-shortener': 'link',
  'link-free-hosting': 'link',
  'link-plain-http': 'link',
  'official-links': 'link',
  'qr-link': 'link',
  'paste-line': 'link',
  'form-in-mail': 'link',
  'attachment-risky': 'link',
  'name-missing': 'text',
  pressure: 'text',
  'secret-asked': 'text',
  'callback-number': 'text',
  'chinese-traces': 'text',
  'odd-japanese': 'text',
  'hidden-text': 'text',
  'disguised-brand': 'text',
  'brand-assets-borrowed': 'text',
  'company-facts-wrong': 'text',
  'image-only': 'text',
  'part-mismatch': 'text',
  'known-lure': 'text',
  'message-center': 'reader',
  'order-known': 'reader',
  'account-used': 'reader',
  'already-pressed': 'reader',
  'already-typed': 'reader',
};

/** How much a found sign settles, for readers. The words themselves are the engine's. */
export const STRENGTH_MEANING: Record<Strength, string> = {
  decisive: 'これがあれば、偽のメールと判断できます。',
  strong: '強く疑う理由になります。ほかの手がかりも合わせて見ます。',
  weak: 'これだけでは決まりません。本物のメールにもあることです。',
  reassuring: '本物らしい点です。これだけで本物とは決まりません。',
  note: '判断のための参考です。',
};

/**
 * Every check with its article, in the engine's order.
 * @throws when a check has no article or no group, or an article no check; names the cure
 */
export async function signs(): Promise<(Sign & { group: SignGroup })[]> {
  const articles = new Map((await getCollection('signs')).map((article) => [article.id, article]));
  const all = CHECKS.map((check) => {
    const article = articles.get(check.id);
    const group = GROUP_OF[check.id];
    if (!article)
      throw new Error(`The check "${check.id}" has no article. Write src/content/signs/${check.id}.mdx`);
    if (!group)
      throw new Error(`The check "${check.id}" has no group. Give it one in GROUP_OF, src/signs.ts`);
    articles.delete(check.id);
    return { check, article, group };
  });
  const orphans = [...articles.keys()].map((id) => `src/content/signs/${id}.mdx`);
  if (orphans.length > 0) {
    throw new Error(
      `No check of that name: ${orphans.join(', ')}. Name it after one of: ${CHECKS.map(({ id }) => id).join(', ')}`,
    );
  }
  return all;
}

/** The signs under the four questions one can ask of a mail. */
export async function signGroups(): Promise<{ id: SignGroup; title: string; lead: string; signs: Sign[] }[]> {
  const all = await signs();
  return (Object.keys(GROUPS) as SignGroup[]).map((id) => ({
    id,
    ...GROUPS[id],
    signs: all.filter(({ group }) => group === id),
  }));
}
