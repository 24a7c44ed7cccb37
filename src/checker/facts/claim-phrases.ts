/** What is said in Amazon's name, about such mails, and in other names. All forms are for folded text and bounded. */
import type { Fact } from './fact.ts';

export interface Phrases extends Fact {
  form: RegExp;
}

const FRAUDS = 'Frauds posing as Amazon, in public mailing-list archives and published reports';
const OTHERS = 'Genuine mails of other senders, in public mailing-list archives';
const read = (form: RegExp, source: string): Phrases => ({ form, source, checked: '2026-11', sure: false });

/** Words of dealing with a shop account. Beside a look-alike address they make the claim. */
export const SHOP_MATTERS: Phrases = read(
  /アカウント|注文|お支払|支払い|プライム|会員|ポイント|サインイン|ログイン|配達|配送|発送|お届け|カード|account|order|payment|sign.?in|password|delivery|konto|zahlung|bestell|passwort|cuenta|pedido|contraseña|compte|commande|paiement/,
  FRAUDS,
);

/** What notices are about beside the matters of a shop, and how they begin in English. */
export const NOTICE_MATTERS: Phrases = read(
  /荷物|住所|返金|口座|認証|明細|料金|会費|特典|残高|請求|dear (?:customer|user|member|client)|unusual (?:activity|sign)|verify your/,
  FRAUDS,
);

/** Said by a shop to its customer in the first person. The card in its name is another firm's: see PARTNER_DOMAINS. */
export const OPENINGS: Phrases = read(
  /(?:いつも|この度は|平素は|日頃より|平素より)[^。\n]{0,12}(?:amazon|アマゾン)(?!\s*(?:pay|master|カード))[^。\n]{0,24}(?:ご利用|ご愛顧)|(?:amazon|アマゾン)(?:\.co\.jp|サービス)?\s?を(?:いつも)?ご利用[^。\n]{0,12}ありがとう|(?:amazon|アマゾン)(?:\.co\.jp)?\s*(?:お客様|チームは)|(?:誰かが)?あなたの\s*amazon\S{0,6}\s*(?:アカウント|id)|(?:お客様の|ご利用の)\s*amazon\S{0,8}\s*(?:アカウント|id|プライム|会員)/,
  FRAUDS,
);

/** Somebody warns of, or writes about, mails that pose as Amazon. */
export const TALK_OF_FRAUDS: Phrases = read(
  /かたる|騙る|装う|装った|なりすま|名乗る|名のる|という(?:件名の)?(?:メール|相談|sms)|(?:メール|sms|文面)は、?(?:詐欺|偽)|偽(?:物の|物|の)?メール|詐欺メールに|フィッシングメール(?:が|に|の)/,
  'Warnings of such mails by firms, schools and public offices',
);

/** Firms, schools, offices: whoever the mail is from, it says so. */
export const FIRMS: Phrases = read(
  /事務局|編集部|消費生活センター|協議会|株式会社|有限会社|合同会社|協同組合|銀行|信用金庫|大学|学校|役所|事務所|協会|組合|©|\(c\)|copyright|\b(?:inc|ltd|llc|gmbh|corp)\b/,
  OTHERS,
);

/** Amazon's own firms, and what else a foot of its mails says. Global: to be taken out of a text. */
export const OWN_FIRMS: Phrases = read(
  /(?:(?:©|\(c\)|copyright)[ \d,–—-]{0,20})?(?:amazon|アマゾン)[^\n]{0,24}?(?:合同会社|株式会社|\binc\b|\bllc\b)|(?:©|\(c\)|copyright)[ \d,–—-]{0,20}(?:amazon|アマゾン)/g,
  FRAUDS,
);

/** Lines in a foot that are nobody's name. */
export const FOOT_LINES: Phrases = read(
  /[。、:：/@!?]|\d|配信|送信|専用|返信|解除|規約|プライバシー|ヘルプ|こちら|敬具|ください|下さい|ます|です|ました|unsubscribe|privacy/,
  OTHERS,
);
