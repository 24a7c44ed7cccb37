import { isVerified } from '../action-weight.ts';
import type { Check } from '../check.ts';
import { quoteFolded } from '../evidence.ts';

/** A deadline put on the reader, or a threat of loss. Each kind counts once. Few blanks: thousands of them would be shared out between the parts in every way. */
const PRESSURE: readonly RegExp[] = [
  /(?:\d{1,3}|二十四|四十八|七十二)\s{0,4}時間(?:\s{0,4}(?:以内|以外|いない|じかん))?\s{0,4}(?:に|で)?[^。\n]{0,24}(?:確認|更新|ログイン|サインイン|手続|ロック|停止|応じ|返信|連絡|登録)/,
  /(?:本日中|今日中|明日まで|\d{1,2}月末?\s*(?:\d{1,2}日)?まで|\d{1,2}日以内|期限までに|\d{1,2}時間\s*以内)(?!にお届け)/,
  /(?:停止|閉鎖|削除|終了|無効|ロック|制限|凍結|解約|失効|キャンセル)(?:され|さ せ|となり|になり|に なり|いたし|させ|する|し(?:ます|、)|の対象|が発生)/,
  /至急|早急|お早めに|(?:できるだけ|なるべく)早く|速やか|すみやか|ただちに|直ちに|緊急|ご迅速|残り時間|先着|immediately|within \d{1,3} hours?|suspended|act now/,
  /(?:遅延|出荷できない|ご利用(?:いただけ|でき|になれ)(?:なく|ませ)|ご利用(?:を|が)(?:一時)?制限)/,
];

/**
 * The account itself is to be stopped unless something is done within hours: 「24時間以内にご確認がない場合、アカウントを
 * ロックさせて…」. Amazon's own deadlines count days and are about an order or a membership, as far as they are known; the
 * 24 hours of its holds are its own time to answer. The threat may follow in a sentence of its own.
 */
const ULTIMATUM =
  /(?:\d{1,3}|二十四|四十八|七十二)\s?時間\s?(?:以内|内)[^。]{0,60}(?:ない|なければ|なき|ません)[^。]{0,16}?(?:場合|とき|と|時)[^。]{0,60}(?:アカウント|account)[^。]{0,24}(?:停止|閉鎖|ロック|制限|凍結|削除|無効|終了|解約|ブロック)|アカウント[^。\n]{0,12}(?:\d{1,3})\s?時間\s?(?:以内|後)に[^。\n]{0,10}(?:停止|閉鎖|ロック|凍結|削除|無効)|(?:\d{1,3}|二十四|四十八|七十二)\s?時間\s?(?:以内|内|前)[^。\n]{0,60}(?:ください|下さい|願い[^。\n]{0,10}|勧めします)[。\n][^。]{0,40}(?:ない|なければ|ません|それ以外の|さもな)[^。]{0,60}アカウント[^。]{0,24}(?:停止|閉鎖|ロック|制限|凍結|削除|無効|終了|解約|ブロック)|within \d{1,3} hours?[^.]{0,60}(?:account)[^.]{0,40}(?:suspend|clos|lock|terminat|delet|restrict)/;

/**
 * Deadline, threat or suspension. Weak, since genuine holds and declined-card notices press as well; strong where the
 * account is to be stopped within hours.
 * Traps: mails whose sender was verified and sellers, who are given hours (weak), sentences quoted in a warning.
 * Source: 36 of 103 frauds (2020–2025) give 24, 48 or 72 hours; trustworthyshopping.aboutamazon.com names words that hurry as a sign (2026-11).
 */
export default {
  id: 'pressure',
  strength: 'weak',
  needs: ['text'],
  onlyIfClaimed: true,
  words: {
    title: '急がせる、または不安にさせる言葉',
    found: ({ ultimatum }) =>
      ultimatum
        ? '何時間以内に操作しないとアカウントを止める、と迫る言葉があります。'
        : '期限や利用停止などを挙げて、急いで操作させようとする言葉があります。',
    why: '急ぐと確かめる余裕がなくなります。ただし、本物のお知らせにも、期限や停止の知らせはあります。',
    action: '急ぐ必要はありません。先にアプリかブックマークからAmazonを開いて確かめてください。',
    clear: '急がせる言葉は見つかりませんでした。',
    unknown: { unseen: '文面が見えないため、調べられませんでした。' },
  },
  judge(message, { words }) {
    const { text } = words.text;
    const matches = PRESSURE.map((pattern) => pattern.exec(text)).filter((match) => match !== null);
    const last = ULTIMATUM.exec(text);
    const ultimatum = last !== null && !/出品/.test(last[0]) && !isQuoted(text, last.index);
    if (matches.length === 0 && !ultimatum) return { outcome: 'clear' };
    if (ultimatum) matches.unshift(last);
    return {
      outcome: 'found',
      ...(ultimatum && !isVerified(message) ? { strength: 'strong' } : {}),
      data: { kinds: matches.length, ...(ultimatum ? { ultimatum } : {}) },
      evidence: matches
        .slice(0, 3)
        .map(({ index, 0: { length } }) =>
          quoteFolded(message, 'text', words.text, { start: index, end: index + length }),
        ),
    };
  },
} satisfies Check;

/** Warnings repeat what frauds write: 「24時間以内に…」などと伝えるメール. */
function isQuoted(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 200), index);
  return before.lastIndexOf('「') > before.lastIndexOf('」');
}
