import { isVerified } from '../action-weight.ts';
import type { Check, Context } from '../check.ts';
import { apparentSender } from '../claim/sender.ts';
import { quoteFolded } from '../evidence.ts';
import { AMAZON_PHONES, CALL_PRETEXTS } from '../facts/phone.ts';
import { isMarketplace } from '../hosts/official.ts';
import type { Message } from '../message.ts';
import type { Strength } from '../report.ts';

/**
 * Telephone numbers as they are written in Japan, from abroad, and in North America; also with digits masked, as people
 * and this site copy them. Bounded; read over hostile text.
 */
const PHONE =
  /(?<![\d-])(?:\+81[ -]?\d{1,4}|\(?0\d{1,3}\)?|(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?)[ .‐‑–−ー-]{0,2}[\d●○*]{2,4}[ .‐‑–−ー-]{0,2}[\d●○*]{3,4}(?![\d●○*-])/g;
/** A number has so many digits, with or without the country's. */
const DIGITS = { fewest: 10, most: 12 };
/** A page of numbers is a list of shops; looking at each would be quadratic. */
const MOST = 20;

const CALL = /電話|tel\b|ダイヤル|コール|連絡|問い?合わ|\bcall|phone|dial/;
/** So far before and after a number stands what it is for. */
const AROUND = { before: 140, after: 60 };
/** So far stands the story that is told. */
const STORY = 250;
/** Somebody else's number, and the warnings that name one. */
const OTHERS =
  /配送業者|配達|配送(?:会社|担当)|ドライバー|販売(?:者|元|店)|出品者|メーカー|製造|回収|工事|取付|加盟店|名乗る|騙|かたる|詐欺|ないでください|消費生活|警察/;

/** The reader's own number, of which a notice tells that it was put in or changed. */
const REGISTERED = {
  before: /(?:新しい|登録(?:された|済みの?)?|変更後の?)[^。\n]{0,4}電話番号[はが:： ]{0,3}$/,
  after: /^[」』) ]{0,3}(?:に|へ|が|を)[^。\n]{0,8}(?:変更|登録|更新|追加|設定)/,
};

/**
 * The reader shall call a number about a purchase that nobody made, an account that is locked, or fees left unpaid. Such
 * mails need no link: the rest is said on the telephone. Strong; weak in a mail whose sender was verified, from a seller,
 * and in a copy that names nobody (a bank, too, gives its number), unless it threatens with the courts.
 * Traps: Amazon's own numbers, the reader's own that was registered or changed, the carrier's, the seller's and the maker's, a recall, warnings of such calls, numbers of
 * orders and of payments.
 */
export default {
  id: 'callback-number',
  strength: 'strong',
  needs: ['text'],
  onlyIfClaimed: true,
  words: {
    title: '電話をかけさせる番号',
    found: ({ number }) =>
      `心配になる用件を挙げて、「${number}」へ連絡するように求めています。Amazonの番号として知られているものではありません。`,
    why: 'リンクのかわりに電話をかけさせる手口があります。電話の先で、お金やカードの番号、操作を求められます。',
    action: 'その番号には電話しないでください。用件は、アプリのカスタマーサービスから確かめられます。',
    clear: '心配になる用件で電話をかけさせる番号は、見つかりませんでした。',
    unknown: { unseen: '文面が見えないため、調べられませんでした。' },
  },
  judge(message, context) {
    const { text } = context.words.text;
    for (const match of [...text.matchAll(PHONE)].slice(0, MOST)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const strength = isForeignNumber(match[0]) ? weight(message, context, start, end) : null;
      if (!strength) continue;
      const evidence = quoteFolded(message, 'text', context.words.text, { start, end });
      return { outcome: 'found', strength, data: { number: evidence.quote.trim() }, evidence: [evidence] };
    }
    return { outcome: 'clear' };
  },
} satisfies Check;

function isForeignNumber(written: string): boolean {
  const digits = written.replace(/[^\d●○*]/g, '').replace(/^81/, '0');
  const fits = digits.length >= DIGITS.fewest && digits.length <= DIGITS.most;
  return fits && !AMAZON_PHONES.numbers.includes(digits);
}

function weight(message: Message, context: Context, start: number, end: number): Strength | null {
  const { text } = context.words.text;
  const near = text.slice(Math.max(0, start - AROUND.before), end + AROUND.after);
  if (!CALL.test(near) || OTHERS.test(near) || isReaders(text, start, end)) return null;
  const story = text.slice(Math.max(0, start - STORY), end + STORY);
  if (isVerified(message) || isMarketplace(apparentSender(message)?.address ?? ''))
    return CALL_PRETEXTS.alarm.test(story) ? 'weak' : null;
  if (CALL_PRETEXTS.debt.test(story)) return 'strong';
  if (!CALL_PRETEXTS.alarm.test(story)) return null;
  return context.claimedIn[0] === 'asked' ? 'weak' : 'strong';
}

function isReaders(text: string, start: number, end: number): boolean {
  return (
    REGISTERED.before.test(text.slice(Math.max(0, start - 40), start)) ||
    REGISTERED.after.test(text.slice(end, end + 40))
  );
}
