/** A first guess at what a subject talks about; a person looks at it again. The first that fits, most telling first. */
import type { Theme } from '../../schemas/theme.ts';
import { fold } from '../../text/fold.ts';

const SIGNS: readonly [Theme, RegExp][] = [
  ['points', /ポイント|特典|ギフト|クーポン|当選|キャンペーン|プレゼント/],
  ['payment', /支払|決済|カード|請求|引き落とし|口座/],
  ['prime', /プライム|prime|会費|会員費/],
  ['order', /注文|配送|配達|お届け|出荷|発送|荷物|返品|商品/],
  ['security', /不正|第三者|サインイン|ログイン|セキュリティ|異常|パスワード/],
  ['hold', /停止|ロック|保留|制限|閉鎖|ブロック|凍結/],
  ['account', /アカウント|account|情報|更新|確認|認証/],
];

export function themeOf(subject: string): Theme {
  const words = fold(subject);
  return SIGNS.find(([, form]) => form.test(words))?.[0] ?? 'other';
}
