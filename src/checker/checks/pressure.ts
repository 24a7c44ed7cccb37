import type { Check } from '../check.ts';
import { quote } from '../evidence.ts';

/** A deadline put on the reader, or a threat of loss. Each kind counts once. */
const PRESSURE: readonly RegExp[] = [
  /(?:\d{1,3}|二十四|四十八|七十二)\s*時間\s*(?:以内|以外|いない|じかん)?\s*(?:に|で)?[^。\n]{0,24}(?:確認|更新|ログイン|サインイン|手続|ロック|停止|応じ|返信|連絡|登録)/,
  /(?:本日中|今日中|明日まで|\d{1,2}月末?\s*(?:\d{1,2}日)?まで|\d{1,2}日以内|期限までに|\d{1,2}時間\s*以内)(?!にお届け)/,
  /(?:停止|閉鎖|削除|終了|無効|ロック|制限|凍結|解約|失効|キャンセル)(?:され|さ せ|となり|になり|に なり|いたし|させ|する|します|の対象|が発生)/,
  /至急|早急|お早めに|速やか|すみやか|ただちに|直ちに|緊急|ご迅速|残り時間|先着|immediately|within \d{1,3} hours?|suspended|act now/,
  /(?:遅延|出荷できない|ご利用(?:いただけ|になれ)(?:なく|ませ)|ご利用(?:を|が)(?:一時)?制限)/,
];

/**
 * Deadline, threat or suspension. Always weak: genuine holds and declined-card notices press as well.
 */
export default {
  id: 'pressure',
  strength: 'weak',
  needs: ['text'],
  onlyIfClaimed: true,
  words: {
    title: '急がせる、または不安にさせる言葉',
    found: () => '期限や利用停止などを挙げて、急いで操作させようとする言葉があります。',
    why: '急ぐと確かめる余裕がなくなります。ただし、本物のお知らせにも似た言葉はあります。',
    action: '急ぐ必要はありません。先にアプリかブックマークからAmazonを開いて確かめてください。',
    clear: '急がせる言葉は見つかりませんでした。',
    unknown: { unseen: '文面が見えないため、調べられませんでした。' },
  },
  judge(message, { words }) {
    const { text, map } = words.text;
    const matches = PRESSURE.map((pattern) => pattern.exec(text)).filter((match) => match !== null);
    if (matches.length === 0) return { outcome: 'clear' };
    return {
      outcome: 'found',
      data: { kinds: matches.length },
      evidence: matches
        .slice(0, 3)
        .map((match) =>
          quote(message, 'text', map[match.index] ?? 0, map[match.index + match[0].length] ?? 0),
        ),
    };
  },
} satisfies Check as Check;
