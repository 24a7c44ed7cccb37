/** Does the mail want something done? A foreign link in a mail that asks for a sign-in weighs more than one that does not. */
import { fold } from '../text/fold.ts';
import type { Message } from './message.ts';
import type { Words } from './reading.ts';

const ASK =
  /サインイン|ログイン|更新|確認|手続|支払|登録|変更|解除|再開|復元|認証|入力|クリック|タップ|押して|受け取|受取|申し込|申込|提出|削除|キャンセル|続ける|ご請求|sign.?in|log.?in|verify|update|confirm|restore|unlock|review|claim|click/;

/** Words that ask for an act, in the subject, the text, or on an action link. */
export function asksForAction({ links }: Message, { subject, text }: Words): boolean {
  return (
    ASK.test(subject.text) ||
    ASK.test(text.text) ||
    links.some((link) => link.role === 'action' && ASK.test(fold(link.text)))
  );
}

const LINK_ASK =
  /(?:以下|下記|次|こちら|下)の?(?:リンク|url|ボタン|ページ|サイト|ログイン)|(?:クリック|タップ)(?!せず|しない|しな|は)|サインイン(?!の|し(?:た|まし)|履歴)|ログイン(?:し|する|後)(?!た|まし)|リンク(?:を|から|より)|アップロード|再登録|\[[^\]\n]{2,30}(?:ページ|へ|する)\]|sign.?in|log.?in|click|follow the link/;

/** The text sends the reader to a link or a sign-in, whether or not the link could be seen. */
export function asksToFollowLink({ text }: Words): boolean {
  return LINK_ASK.test(text.text);
}
