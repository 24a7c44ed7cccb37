import { fold } from '../../text/fold.ts';
import { actionWeight, isVerified } from '../action-weight.ts';
import { passedOn } from '../authentication.ts';
import type { Check, Context, Judgement } from '../check.ts';
import { apparentSender, isPassedOnByService } from '../claim/sender.ts';
import { quoteLinks } from '../evidence.ts';
import { PRETEXTS } from '../facts/claim-phrases.ts';
import { keepsGenuineForm } from '../genuine-form.ts';
import {
  domainOf,
  isAppStore,
  isCarrier,
  isOfficial,
  isStrangers,
  isSurvey,
  isUnder,
  linkKind,
} from '../hosts/official.ts';
import type { Link, Message } from '../message.ts';
import { letters } from '../overlap.ts';
import type { Strength } from '../report.ts';

/**
 * The link that the mail asks to press ends outside Amazon's domains.
 * Traps: a carrier's tracking page; the shops for apps; an address that a sentence only mentions (in a copied text it
 * may be the only one to be seen); survey hosts, opaque short links and a bare address (strong at most, a survey in a
 * mail that is otherwise Amazon's weak); a body that names nobody (strong, or weak where it gives none of the reasons that frauds give:
 * without its sender a shop's mail looks the same); the own pages of a service that passed the words on (strong); mails whose sender was verified: Amazon sends its readers to makers, too, and passes on what sellers
 * write (weak, but strong where a sign-in or a payment is asked for); links in the foot are not what is asked for.
 * A stranger's link among official ones, under words that ask for nothing (「マイページ」), is weak: frauds hide theirs so,
 * and genuine mails name a maker or a seller. Here it counts only that the end is not Amazon's; what kind of place it
 * is, and whether it is hidden, belongs to link-redirector, link-shortener and link-free-hosting.
 */
export default {
  id: 'action-link-foreign',
  strength: 'decisive',
  needs: [],
  onlyIfClaimed: true,
  words: {
    title: '押させようとしているリンクの行き先がAmazonではない',
    found: ({ text, host, genuineForm, among }) =>
      among
        ? `Amazonへのリンクにまじって、「${text}」だけが ${host} へ行きます。Amazonのサイトではありません。`
        : genuineForm
          ? `本物のお知らせと同じ形をしていますが、「${text}」だけが ${host} へ行きます。Amazonのサイトではありません。`
          : `「${text}」の行き先は ${host} です。Amazonのサイトではありません。`,
    why: '偽のメールの目的は、偽のページを開かせて、パスワードやカード番号を入力させることです。',
    action: 'リンクを押さないでください。開いてしまったときは、何も入力せずに閉じてください。',
    clear: '押させようとしているリンクの行き先は、Amazonのドメインでした。',
    unknown: { unseen: 'ボタンやリンクの本当の行き先が見えないため、調べられませんでした。' },
  },
  judge(message, context) {
    // Codes in pictures have a check of their own.
    const actions = message.links.filter(
      (link) => link.role === 'action' && link.host !== '' && !link.qr && !isMentioned(message, link),
    );
    const foreign = actions.filter(({ host }) => !isOfficial(host) && !isCarrier(host) && !isAppStore(host));
    const bait = foreign.filter((link) => !isServices(link, message));
    const worst = bait.find((link) => linkKind(link) !== 'shortener') ?? bait[0] ?? foreign[0];
    if (!worst) {
      if (!message.coverage.links) return { outcome: 'unknown', reason: 'unseen' };
      if (actions.length === 0) return { outcome: 'not-applicable' };
      return amongOfficial(message) ?? { outcome: 'clear' };
    }
    const genuineForm = keepsGenuineForm(message, context.words, foreign);
    return {
      outcome: 'found',
      strength: weight(worst, message, context, genuineForm),
      data: {
        text: worst.text || worst.href,
        host: worst.host,
        domain: worst.domain,
        ...(genuineForm ? { genuineForm } : {}),
      },
      evidence: quoteLinks(message, foreign),
    };
  },
} satisfies Check;

function weight(link: Link, message: Message, context: Context, genuineForm: boolean): Strength {
  if (message.kind === 'url') return actionWeight(message, context);
  if (isVerified(message)) return asksForKeys(link, context) ? 'strong' : 'weak';
  if (isSurvey(link) && genuineForm) return 'weak';
  // A body that names nobody may be another firm's; a button through a redirector or on free hosting is no firm's.
  const nobody = context.claimedIn[0] === 'asked' && link.chain.length < 2 && !link.shared;
  if (nobody && !givesPretext(message, context)) return 'weak';
  const held = isSurvey(link) || link.opaque || nobody || isServices(link, message);
  return held ? 'strong' : actionWeight(message, context);
}

/** The service that passes on what others wrote leads to its own pages besides: to an invitation, to a paper. */
function isServices(link: Link, message: Message): boolean {
  const sender = apparentSender(message);
  return isPassedOnByService(sender) && isUnder(domainOf(sender?.address ?? ''), link.domain);
}

/** So few letters are a picture's: what it says is not read. */
const HARDLY_ANY = 20;

function givesPretext({ text }: Message, { words }: Context): boolean {
  return letters(text) < HARDLY_ANY || PRETEXTS.form.test(words.text.text);
}

/** What firms lead to from the foot, where icons have no words, often at a service that sends their mails. */
const FOOT = /配信|解除|規約|プライバシー|unsubscribe|opt.?out|privacy|terms/;

/** Only where the goals behind the words were seen, and nobody else's links have come along with the mail. */
function amongOfficial(message: Message): Judgement | null {
  const others = message.forwarded !== null || passedOn(message) || isVerified(message);
  const strangers = message.links.filter(
    (link) => link.text.trim() !== '' && isStrangers(link) && !FOOT.test(fold(link.text)),
  );
  const [first, second] = message.kind === 'text' || others ? [] : strangers;
  if (!first || (second && second.domain !== first.domain)) return null;
  return {
    outcome: 'found',
    strength: 'weak',
    data: { text: first.text || first.href, host: first.host, domain: first.domain, among: true },
    evidence: quoteLinks(message, [first]),
  };
}

/** What nobody but Amazon may ask its customers for: the sign-in is its own, and it takes the payment. */
const KEYS =
  /(?:サインイン|ログイン)(?:$|し|を|する|が必要)|パスワード|カード(?:番号|情報)|お?支払い?(?:方法)?[をのは][^。\n]{0,12}(?:ください|願い)|振(?:り)?込|sign.?in|log.?in|password|card number|pay (?:here|now|again)/;

function asksForKeys(link: Link, { words }: Context): boolean {
  return KEYS.test(fold(link.text.trim())) || KEYS.test(words.text.text);
}

/** Words or a mark in the sentence that send the reader to the address in it. */
const POINTS_THERE =
  /ログイン|サインイン|クリック|タップ|アクセス|確認|更新|手続|登録|再開|解除|変更|支払|受け取|申し込|検証|url|リンク|こちら|ここ|下記|以下|ご覧|開|見て|見る|訪問|アドレス|[→⇒▼▶►↓☞]|click|verify|log ?in|sign ?in|confirm|update/;

/**
 * In a copied text the button's goal is not seen, and an address that stands in a sentence beside it would pass for it:
 * 「お問い合わせは販売者（https://…）へ」, 「製造元の案内: https://…」, a giver's words in 「」. One alone on its line is what is to be pressed.
 */
function isMentioned(message: Message, link: Link): boolean {
  if (message.kind !== 'text' || link.part !== 'text') return false;
  const { text } = message;
  const before =
    text
      .slice(Math.max(0, link.start - 200), link.start)
      .split(/[\n。]/)
      .at(-1) ?? '';
  const after = text.slice(link.end, link.end + 200).split(/[\n。]/, 1)[0] ?? '';
  if (/「[^」]*$/.test(before) && /^[^「]*」/.test(after)) return true;
  const words = fold(`${before}${after}`);
  return letters(words) > 0 && !POINTS_THERE.test(words);
}
