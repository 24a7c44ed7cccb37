import type { Fact } from './fact.ts';

/**
 * Words that a notice in natural Japanese, or one of Amazon's as far as they are known, would not use, as seen in
 * frauds posing as Amazon. Forms are for folded text, bounded, without nested quantifiers.
 */
export interface OddPhrase extends Fact {
  form: RegExp;
  /** What one would expect in its place. */
  usual: string;
}

const ARCHIVE = 'Frauds posing as Amazon in public mailing-list archives';
/** 正規の通知の件名の実例（「サインインして解決してください」「サインイン試行」）. Amazon may change its words: not confirmed. */
const NOTICES = 'Subjects of genuine notices, 2024 to 2026; unconfirmed';
const OTHERS = 'Frauds posing as other firms in public mailing-list archives, 2020 to 2025';
const row = (form: RegExp, usual: string, source: string): OddPhrase => ({
  form,
  usual,
  source,
  checked: '2026-11',
});

export const ODD_PHRASES: readonly OddPhrase[] = [
  // 「ログインとセキュリティ」 is the name of a page in the account's settings, and genuine mails name it.
  row(/ログイン(?!とセキュリティ)/, 'サインイン', NOTICES),
  row(/あなたの(?:アカウント|amazon)/, 'お客様のアカウント', ARCHIVE),
  row(/amazon\s?id(?![a-z])/, 'アカウント', ARCHIVE),
  row(/アカウント所有権/, 'アカウント', ARCHIVE),
  row(/アカウントを維持/, 'アカウントを引き続きご利用', ARCHIVE),
  row(/(?<![@\w.])amazon(?:\.co\.jp)?[^\S\n]*お客様/, '○○様', ARCHIVE),
  row(/誠に遺憾|ロックさせ/, '恐れ入りますが', ARCHIVE),
  row(
    /アカウント情報の?(?:更新|確認)を(?:行|お願)|情報を更新して|情報に不備/,
    'お支払い方法の更新など、用件の名前',
    ARCHIVE,
  ),
  row(
    /尊敬(?:する|なる)(?:お客様|amazon|ユーザー|会員)/,
    'お客様',
    'Lures of 2023-11 and 2023-12 (koregasiritai.com)',
  ),
  row(/親愛なる(?:お客様|amazon|ユーザー|会員)/, 'お客様', ARCHIVE),
  row(/\d\s?日間以内/, '3日以内', `${ARCHIVE}, 2022`),
  row(/顧客(?:サービス|サポート)/, 'カスタマーサービス', `${ARCHIVE}, 2020-12`),
  row(/再アクティブ化/, '利用の再開', OTHERS),
  row(/素晴らしい(?:一|1)日を(?:お過ごし)?/, 'よろしくお願いいたします', OTHERS),
  row(/url\s?リンク/, 'リンク', OTHERS),
  row(/埸合|送信專用/, '場合', OTHERS),
  row(/(?:下記|以下|こちら)ヘ(?=アクセス|お|ご|連絡|ログイン|手続)/, 'ひらがなの「へ」', OTHERS),
  row(/(?<![ァ-ヺー])(?:メ-ル|サ-ビス|カ-ド|ユ-ザ|ペ-ジ|サポ-ト|プライバシ-)/, 'メール', OTHERS),
  row(/信用カード/, 'クレジットカード', `${ARCHIVE}, 2023 to 2024`),
  row(/永久(?:に)?(?:的に)?ロック/, '利用の停止', `${ARCHIVE}, 2020 to 2021`),
  row(
    /バインディング(?:された|の)(?:カード|アドレス)|バインドされた(?:カード|クレジット)/,
    '登録されたカード',
    `${ARCHIVE}, 2020`,
  ),
  row(/(?:異常は|状態:? ?は)更新待ち/, '更新が必要です', `${ARCHIVE}, 2020 to 2021`),
  row(/\d{1,2}時間前に(?:情報|アカウント)[^。\n]{0,12}更新/, '24時間以内に', `${ARCHIVE}, 2020 to 2021`),
  row(/(?:と|を)警告いたします/, 'お知らせいたします', `${ARCHIVE}, 2020 to 2022`),
  row(
    /いつもを(?:ご)?利用|(?:^|。|\n)(?:を|が)ご利用(?:いただ|頂)/,
    'いつもAmazonをご利用',
    `${ARCHIVE}, 2020-09: the brand cut out`,
  ),
  row(/(?:^|[。\n])[^\S\n]{0,4}客様/, 'お客様', `${ARCHIVE}, 2021-09`),
  row(/(?<=[をにとで])(?:気がつき|購入し|更新し)ましょう(?=。|\n|$)/, '気づきました', `${ARCHIVE}, 2021`),
];

/**
 * What was to be filled in is not there: 「このメッセージは に送信されました」, a 「様」 behind a full stop and nothing else.
 */
export const GAPS: { form: RegExp } & Fact = {
  form: /このメッセージは[ \u3000]{1,4}に送信|。[ \u3000]{1,4}様[ \u3000]*$/m,
  source: `${ARCHIVE}, 2022`,
  checked: '2026-11',
};

/**
 * A word written in kana and at once again in kanji: a reading aid that ran into the text.
 * Readings as the dictionary has them, and drawn out (じょーほー).
 */
export const READINGS: { form: RegExp } & Fact = {
  form: /(?:じかん|ジカン)時間|(?:いない|イナイ)以内|じょ[うー]ほ[うー]情報|こ[うー]しん更新|かくにん確認|(?:おねがい|ねがい)(?:お)?願|と[うー]ろく登録|てつづき手続|しはらい支払|りよ[うー]利用|ていし停止|きんきゅう緊急|じゅうよう重要/,
  source: `${ARCHIVE}, subject of 2021`,
  checked: '2026-11',
};
