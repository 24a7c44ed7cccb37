import { asksToFollowLink } from '../asks.ts';
import { officialResult } from '../authentication.ts';
import type { Check } from '../check.ts';
import type { Words } from '../reading.ts';

const SUBJECT =
  /注文|発送|出荷|配達|配送|お届け|購入|\border(?:s|ed)?\b(?! to)|shipped|shipment|delivery|dispatched/;
/** An order's number, or the order itself; 注文履歴 in a footer is only a way to the account. */
const TEXT =
  /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)|ご?注文(?!履歴)[^。\n]{0,20}(?:番号|確認|内容|合計|金額|承り|ありがとう|いただ|商品|発送|出荷|キャンセル|取り消)|お届け予定/;

/**
 * Asked of the reader, where the mail speaks of an order: do you know it? Unknown and sending to a link: strong, the
 * false order with its cancel button. Unknown otherwise, or verified as Amazon's: weak — somebody in the family, a
 * gift, a forgotten subscription; or the account itself is in other hands. Known reassures of nothing: lures hit real orders by chance.
 * Source: false order confirmations of 2022-07 (public lists) and 2023-08 (itexchange.jp/dg-media/20230818-01).
 */
export default {
  id: 'order-known',
  strength: 'strong',
  needs: [],
  onlyIfClaimed: true,
  words: {
    title: '注文に心当たりがあるか',
    found: () => 'メールに書かれた注文に心当たりがない、とのことです。',
    why: '知らない注文で驚かせ、取り消しのボタンを押させる偽のメールがあります。家族の注文や、贈り物のこともあります。',
    action: 'アプリかブックマークから注文履歴を見てください。非表示にした注文も見ます。',
    clear: '心当たりのある注文、とのことです。偽のメールの内容が、たまたま合うこともあります。',
    unknown: {
      unseen: '注文の話があるかどうかが、文面から分かりませんでした。',
      'not-asked': '注文履歴に同じ注文があるかを見ると、さらに確かめられます。',
    },
  },
  judge(message, { answers: { orderKnown }, words }) {
    if (!speaksOfOrder(words)) return { outcome: 'not-applicable' };
    if (orderKnown === undefined) return { outcome: 'unknown', reason: 'not-asked' };
    if (orderKnown === 'yes') return { outcome: 'clear' };
    const lures = asksToFollowLink(words) || message.links.some(({ role }) => role === 'action');
    const verified = !message.forwarded && officialResult(message) === 'pass';
    return { outcome: 'found', strength: lures && !verified ? 'strong' : 'weak' };
  },
} satisfies Check;

function speaksOfOrder({ topic, text }: Words): boolean {
  return SUBJECT.test(topic) || TEXT.test(text.text);
}
