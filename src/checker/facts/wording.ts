import type { Fact } from './fact.ts';

/** Turns of phrase that Amazon's Japanese notices do not use, as far as they are known, and that lures do. */
export interface ForeignPhrase extends Fact {
  /** Over folded text; bounded, without nested quantifiers. */
  form: RegExp;
  /** What the genuine notices we know say instead, or '' where they say nothing of the kind. */
  instead: string;
}

const ARCHIVE = '公開メーリングリストに届いた偽メール103通 (2020-07–2025-04)';
const NOTICES = '正規の通知の件名の実例（「サインインして解決してください」「サインイン試行」）';

export const FOREIGN_PHRASES: readonly ForeignPhrase[] = [
  // 「ログインとセキュリティ」 is the name of a page in the account's settings, and genuine mails name it.
  {
    form: /ログイン(?!とセキュリティ)/,
    instead: 'サインイン',
    source: NOTICES,
    checked: '2026-11',
    sure: false,
  },
  {
    form: /あなたの(?:アカウント|amazon)/,
    instead: 'お客様のアカウント',
    source: ARCHIVE,
    checked: '2026-11',
    sure: false,
  },
  { form: /amazon\s?id(?![a-z])/, instead: 'アカウント', source: ARCHIVE, checked: '2026-11', sure: false },
  { form: /アカウント所有権/, instead: '', source: ARCHIVE, checked: '2026-11', sure: false },
  { form: /尊敬する|親愛なる/, instead: '○○様', source: ARCHIVE, checked: '2026-11', sure: false },
  { form: /amazon(?:\.co\.jp)?\s*お客様/, instead: '○○様', source: ARCHIVE, checked: '2026-11', sure: false },
  { form: /アカウントを維持/, instead: '', source: ARCHIVE, checked: '2026-11', sure: false },
  { form: /誠に遺憾|警告いた|ロックさせ/, instead: '', source: ARCHIVE, checked: '2026-11', sure: false },
  { form: /信用カード/, instead: 'クレジットカード', source: ARCHIVE, checked: '2026-11', sure: false },
  {
    form: /アカウント情報の?(?:更新|確認)を(?:行|お願)|情報を更新して|情報に不備/,
    instead: '',
    source: ARCHIVE,
    checked: '2026-11',
    sure: false,
  },
];

/** Readings of kanji printed beside them, left over when furigana is copied as text: 「24じかん時間いない以内」. */
export const LEFTOVER_READINGS: Fact & { form: RegExp } = {
  form: /じかん時間|いない以内|(?:じょうほう|じょーほー)情報|(?:こうしん|こーしん)更新|ねがい願い|かくにん確認|おしらせお知らせ/,
  source: '公開メーリングリストに届いた偽メール (2021-09)',
  checked: '2026-11',
};
