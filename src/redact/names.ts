/** Names of persons: before a salutation's 様, or behind a label. Runs over folded text. */
import type { Span, View } from './span.ts';

/** What stands before 様 at the end of words that name nobody … */
const COMMON_END =
  /(?:客|会員|ユーザー?|メンバー|カスタマー|オーナー|ゲスト|者|各位|受取人|名義人|アマゾン|amazon(?:\.co\.jp)?)$/;
/** … and whole words that do: 同様, 仕様, お疲れさま. */
const COMMON = new Set(
  `皆 みな 主 人 方 社 店 神 王 奥 貴 何 一 別 同 仕 有 模 多 各 異 左 右 外 王子 神仏 本人 ご本人 御本人 家族 ご家族 御社 貴社 弊社
  お子 お互い おたがい お疲れ おつかれ ご苦労 ごくろう お待ち おかげ 馳走 ご馳走 ごちそう 以上 下記 上記 有り あり よう`.split(
    /\s+/,
  ),
);
/** A salutation: a line of its own, or the beginning of one. */
const LINE_START =
  /^[^\S\n]{0,8}([\p{L}ー々・.'-]{1,24}(?:[^\S\n][\p{L}ー々・.'-]{1,24})?)[^\S\n]?(?:様|さま|殿|さん)(?=[\s、,。:!！」)]|$)/gmu;
/** Inside a sentence, between stops. Longer runs are sentences. */
const AFTER_STOP =
  /(?<=[、。,\s「『(【:：])([\p{L}ー々・'-]{1,16}(?:[^\S\n][\p{L}ー々・'-]{1,16})?)[^\S\n]?(?:様|さま)(?![々式子相])/gu;
/** Within a run of letters only kanji and katakana right before 様 are certain: 「ご利用の山田様」. */
const WITHIN = /((?:\p{Script=Han}|[ァ-ヶー々]){2,10})[^\S\n]?様(?![々式子相])/gu;
const ENGLISH =
  /^[^\S\n]{0,8}(?:dear|hello|hi)[, ]{1,2}(?:mr\.? |ms\.? |mrs\.? )?([a-z][a-z.'-]{1,30}(?: [a-z.'-]{1,30}){0,2})(?=[,.!:]|\s*$)/gm;
const ENGLISH_COMMON =
  /\b(?:amazon|customer|user|member|client|sir|madam|friend|all|team|valued|there|prime|shopper|account|owner|everyone)\b/;
const LABEL =
  /(?:お?名前|ご?氏名|ご?契約者(?:名|様)?|会員名|受取人|受け取り人|名義人?|宛名|お届け先名|ユーザー名|アカウント名|ログインid|full name|your name|(?<![a-z])name)[^\S\n]?[:：][^\S\n]{0,4}([^\n:：、。●[\]<>]{1,40})/g;
/** The lines over a mail that was passed on. */
const RECIPIENT_LINE =
  /^[>\s]{0,6}(?:宛先|宛て先|送信先|受信者|to|cc|bcc)[^\S\n]?[:：][^\S\n]{0,4}(\S[^\n]{0,400})/gm;

function isName(name: string): boolean {
  const word = name.trim();
  if (COMMON.has(word) || COMMON_END.test(word) || /^[ぁ-ん]{1,2}$/.test(word)) return false;
  // Particles and verb endings make a sentence, not a name: さくら is one, いただきありがとう is not.
  return !/[ぁ-ん]{5,}/.test(word);
}

const saluted = (folded: string): Span[] =>
  [LINE_START, AFTER_STOP, WITHIN]
    .flatMap((form) => [...folded.matchAll(form)])
    .filter(([, name = '']) => isName(name))
    .concat([...folded.matchAll(ENGLISH)].filter(([, name = '']) => !ENGLISH_COMMON.test(name)))
    .map((match) => span(match, match[1] ?? ''));

/** Names that the text addresses; folded. */
export function salutedNames(folded: string): string[] {
  return saluted(folded).map(({ start, end }) => folded.slice(start, end));
}

/** Names behind a salutation or a label, and whole recipient lines. */
export function namesIn({ folded }: View): Span[] {
  const spans = saluted(folded);
  for (const match of folded.matchAll(LABEL)) {
    const value = (match[1] ?? '').trimEnd();
    if (value !== '' && !/お客様|ください|下さい/.test(value)) spans.push(span(match, value));
  }
  for (const match of folded.matchAll(RECIPIENT_LINE)) {
    const value = (match[1] ?? '').trimEnd();
    if (value !== '[受信者]') spans.push({ ...span(match, value), mask: '[受信者]' });
  }
  return spans;
}

function span(match: RegExpMatchArray, name: string): Span {
  const start = (match.index ?? 0) + match[0].indexOf(name);
  return { start, end: start + name.length, kind: 'name', mask: '[氏名]' };
}
