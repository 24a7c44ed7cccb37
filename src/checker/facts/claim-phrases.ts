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

const NEWS =
  '停止|制限|ロック|保留|凍結|閉鎖|無効|失効|異常|不正|第三者|期限(?:が|を)?切れ|引き?落と|でき(?=ません|ず)|確認が必要|(?:再)?認証(?:を|が必要)|未払い?|承認され|(?:ご|再)?確認(?:を|くだ|して)|更新(?:を|くだ|して|され)|自動更新|登録が完了|返金';
const FORMAL = '[^。\\n]{0,24}(?:まし[たて]|でし[たて]|ます|ません|です|ください|下さい|願い|ござい)';

/**
 * News of the reader's account at Amazon, told the way a firm tells its customers: whoever says this and names nobody
 * else speaks as Amazon. Mails about such accounts (a tool to be linked, a lawyer, a course) tell no such news.
 */
export const ACCOUNT_NEWS: Phrases = read(
  new RegExp(
    `(?:(?:amazon|アマゾン)(?:\\.co\\.jp|\\.com)?[\\sの]?(?:ご?登録)?(?:アカウント|プライム|会員|ポイント|ご?注文|お?支払|prime|music|id(?![a-z]))|プライム会員|kindle unlimited|awsアカウント)[^。\\n]{0,40}(?:${NEWS})${FORMAL}|このe?メールが、?amazon(?:\\.co\\.jp)?から送|(?:locked|suspended|restricted|limited|disabled)[^.\\n]{0,30}your amazon (?:prime )?(?:account|membership)|your amazon (?:prime )?(?:account|membership|payment|order)[^.\\n]{0,60}(?:locked|suspend|restricted|limited|disabled|on hold|declined|expired|could not|unusual|verif|cancel)|(?:ihr|dein) amazon[- ](?:konto|prime)[^.\\n]{0,60}(?:gesperrt|eingeschränkt|bestätig|aktualisier)`,
  ),
  FRAUDS,
);

/** What frauds of any name give as their reason. Without one, a firm's ordinary mail looks the same once its sender is cut off. */
export const PRETEXTS: Phrases = read(
  /停止|制限(?:さ|し|いた|を解除)|ロック|保留|凍結|閉鎖|無効|失効|異常|不正|第三者|期限(?:が|を)?切れ|引き?落と|でき(?:ません|ず)|お?支払い?(?:情報|方法)[^。\n]{0,12}(?:更新|確認|変更|登録)|本人確認|(?:再)?認証(?:を|が必要)|未払|承認され|一致しま(?:せ|し)|請求(?:しまし|いたしまし|されまし)|キャンセルは、?こちら|心当たり|覚えの?(?:が)?な|不在|持ち帰|不備|返金|(?:送料|手数料)[^。\n]{0,20}カード|当選|サインイン|パスワード|カード(?:番号|情報)|会員?情報|アカウント[^。\n]{0,12}(?:確認|更新|削除|解約|退会)|法的|差し?押|催促|suspend|locked|restrict|on hold|unusual|verify your|expire|declined/,
  FRAUDS,
);

/** Somebody warns of, or writes about, mails that pose as Amazon. */
export const TALK_OF_FRAUDS: Phrases = read(
  /かたる|騙る|装う|装った|なりすま|名乗る|名のる|という(?:件名の)?(?:メール|相談|sms)|(?:メール|sms|文面)は、?(?:詐欺|偽)|偽(?:物の|物|の)?メール|詐欺メールに|フィッシングメール(?:が|に|の)|phishing (?:kits?|e-?mails?|messages?|campaigns?|scams?|attempts?)|(?:spoof(?:s|ing)|impersonat(?:es|ing)|posing as|pretending to be|claiming to (?:be|come) from|fake) amazon/,
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
