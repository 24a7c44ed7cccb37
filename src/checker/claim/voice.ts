/** The places where a mail names whoever speaks: its subject, its opening, its foot. All texts are folded. */
import { nameClaim } from '../brand/display-name.ts';
import { ACCOUNT_NEWS, OPENINGS } from '../facts/claim-phrases.ts';

/** The brand first in the subject, with an account matter after it: 【Amazon】…, Amazonアカウント…, Amazon.co.jp にご登録の…. */
const SUBJECT =
  /^(?:[\s[［(（【〖*,:：\]］)）】〗!！]|重要|緊急|大切|お知らせ|ご注意|なお|の|spam|re|fwd?|回复|番号|要確認)*(?:amazon(?!\s*(?:pay|ギフト))|アマゾン(?!川|河|熱帯|流域))[^\s]{0,8}?(?:[】\]］〗:：]|\s*(?:\.?co|\.?com|から|services|プライム|アカウント|ポイント|注文|お客様|会員|id|支払|お支払|カスタマー|重要|のお知らせ|ご利用|セキュリティ|アラート|が))/;

/** Amazon's own tag in front: 【Amazon】…, Amazon.co.jp: …. */
const SUBJECT_TAG = /^[^\p{L}]{0,3}(?:amazon(?:\.co\.jp)?|アマゾン)\s?[】\]］〗:：]/u;

/** The sender named at the very start, as short messages do: "Amazon:お客様の…", "【Amazon】お支払い…". */
const FIRST_WORD =
  /^\s*(?:[【[［<《]\s*)?(?:amazon(?:\.co\.jp)?|アマゾン)(?:\s*[】\]］>》]|\s*[:：]|より[、,\s]|からの?(?:お知らせ|ご案内))/;

/**
 * A line that is nothing but Amazon's own name, as at the foot of its mails. Line by line: `\s` would cross lines and cost a
 * square. Few blanks between its parts: two thousand behind the name, shared out in every way, took seconds.
 */
const OWN_NAME_LINE =
  /^[ \t]*amazon(?:\.co\.jp)?(?:[ \t]{0,4}(?:カスタマー(?:サポート|サービス)(?:センター)?|アカウント担当|(?:サポート)?チーム))?(?:[ \t]{0,4}[.。])?[ \t]*$/m;

/** News of the firm begin with its name, too, and go on with a verb. */
const COPYRIGHT_LINE =
  /^[ \t]*(?:©|\(c\)|copyright)?[ \d,–—-]{0,20}amazon(?:\.com|\.co\.jp)?[., ]{0,3}inc\b\.?,?[ \t]*(?:$|or its|all rights|[©(\d])/m;

/** A department or the firm itself, in one of the last lines: 「Amazonセキュリティチーム」, 「アマゾンジャパン合同会社」. */
const SIGNS_OFF =
  /^[ \t]*(?:amazon|アマゾン).{0,24}(?:サポート|サービス|センター?|チーム|担当|事務局|窓口|係|合同会社|llc|team)/;
const SIGN_OFF = { lines: 4, longest: 40 };

/** What somebody reads out to others: a warning shows the very sentences of the frauds. A name alone is also put between straight marks. */
const QUOTED = /「[^「」]{0,400}」|“[^“”]{0,400}”|"[^"\n]{20,400}"/g;

export const subjectSpeaks = (subject: string): boolean => SUBJECT.test(subject);

export const subjectBearsTag = (subject: string): boolean => SUBJECT_TAG.test(subject);

/** @param shop it speaks of a shop's matters */
export function opens(text: string, shop: boolean): boolean {
  const own = text.replace(QUOTED, '「」');
  return OPENINGS.form.test(own) || (shop && FIRST_WORD.test(own));
}

/** It tells the reader news of their account at Amazon, in its own words. */
export const tellsOfAccount = (text: string): boolean => ACCOUNT_NEWS.form.test(text.replace(QUOTED, '「」'));

/** @param shop it speaks of a shop's matters */
export function signs(text: string, shop: boolean): boolean {
  return COPYRIGHT_LINE.test(text) || signsOff(text) || (shop && OWN_NAME_LINE.test(text));
}

/** Nothing but Amazon's own words in a line near the end. */
function signsOff(text: string): boolean {
  const lines = text.slice(-1_000).trimEnd().split('\n').slice(-SIGN_OFF.lines);
  return lines.some(
    (line) => line.length <= SIGN_OFF.longest && SIGNS_OFF.test(line) && nameClaim(line) === 'is-brand',
  );
}
