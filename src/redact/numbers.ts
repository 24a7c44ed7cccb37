/** Numbers that lead to a person: telephones, orders, cards, codes. Amounts and dates stay readable. Over folded text. */
import { WRONG_FACTS } from '../checker/index.ts';
import { type MaskKind, type Span, shape, type View } from './span.ts';

const DASH = '[-‐‒–—―−ー]';
const GAP = `(?:${DASH}|[ .()]){1,2}`;

/** 03-1234-5678, (03) 1234 5678, +81 90 1234 5678, 09012345678. The number of digits is checked apart. */
const PHONE = new RegExp(
  `(?<![\\d.,/:-])(?:\\+?81${GAP}\\d{1,4}|\\(?0\\d{1,4}\\)?)${GAP}\\d{1,4}${GAP}\\d{3,4}(?![\\d/:])|(?<![\\d.,-])(?:0[5789]0|\\+81[5789]0)\\d{8}(?!\\d)`,
  'g',
);
const FOREIGN_PHONE = new RegExp(`\\+\\d{1,3}(?:${GAP}\\d{1,5}){2,5}(?!\\d)`, 'g');
const LABELLED_PHONE =
  /(?:電話|携帯|tel|phone|fax|ファックス|ファクス|☎)[^\d\n]{0,10}([(+]?\d[\d ()‐‒–—―−ー-]{6,18}\d)/g;
/** Toll-free and shared-cost numbers are no person's. */
const BUSINESS = /^(?:0120|0800|0570|0990)/;

/** 250-1234567-1234567, D01-1234567-1234567. Frauds get the lengths wrong. */
const ORDER = new RegExp(`(?<![a-z\\d])[a-z\\d]\\d{2}${DASH}\\d{6,7}${DASH}\\d{5,9}(?!\\d)`, 'g');
const CARD = new RegExp(
  `(?<![\\d-])(?:\\d{4}(?:${DASH}| )\\d{4}(?:${DASH}| )\\d{4}(?:${DASH}| )\\d{1,7}|3\\d{3}(?:${DASH}| )\\d{6}(?:${DASH}| )\\d{5})(?!\\d)`,
  'g',
);
/** 下4桁 1234, 末尾が「1234」, ending in 1234, ****1234. */
const CARD_END =
  /(?:下[ ]?[4四][ ]?(?:桁|けた)|末尾(?:[ ]?[4四][ ]?(?:桁|けた))?|last (?:4|four) digits|ending (?:in|with))[^\d\n]{0,10}(\d{3,4})(?!\d)|(?<![*x●・])[*x●・]{4,}[ -]{0,2}(\d{2,4})(?!\d)/g;
const CARD_DATE =
  /(?:有効期限|expir(?:y|es|ation)[a-z ]{0,8})[^\d\n]{0,6}((?:0[1-9]|1[0-2])[ ]?\/[ ]?\d{2})(?![\d/])/g;
const CARD_CODE = /(?:セキュリティ[ ]?コード|cvv|cvc)[^\d\n]{0,6}(\d{3,4})(?!\d)/g;

/** A label and what it names: 注文番号: …, 〖メールコード:M6263〗, サービス番号 …, order #…. */
const LABELLED =
  /(?:(?<!電話)(?<!携帯)(?<!郵便)番号|コード|ナンバー|パスワード|暗証|(?<![a-z])(?:id|no\.|number|code|ref|otp|pin))[\s[\]【】〖〗「」()はが#:：=.]{1,6}([a-z0-9][a-z0-9‐‒–—―−ー_-]{2,60}(?: \d{2,6})?)/g;
const HASH = /#[ ]?([a-z0-9][a-z0-9-]{4,60})/g;
/** No amount is written without commas at this length, and no date. */
const LONG = /(?<![\d.,¥$]|[¥$] )\d{9,}(?![\d,.]{0,24}[ ]?円)/g;
const BIRTH =
  /(?:生年月日|誕生日|birth(?:day| date)?)[^\d\n]{0,6}(\d{4}[年/.-][ ]?\d{1,2}[月/.-][ ]?\d{1,2}日?)/g;

const digits = (text: string) => text.replace(/\D/g, '').length;

export function phonesIn({ folded }: View): Span[] {
  const published = WRONG_FACTS.filter(({ kind }) => kind === 'phone');
  const isPersonal = (number: string) =>
    digits(number) >= 9 &&
    digits(number) <= 15 &&
    !BUSINESS.test(number.replace(/\D/g, '')) &&
    !published.some(({ form }) => form.test(number));
  return [
    ...whole(folded, PHONE, 'phone'),
    ...whole(folded, FOREIGN_PHONE, 'phone'),
    ...groups(folded, LABELLED_PHONE, 'phone'),
  ].filter(({ start, end }) => isPersonal(folded.slice(start, end)));
}

export function numbersIn({ folded }: View): Span[] {
  const labelled = groups(folded, LABELLED, 'code').filter(
    ({ start, end }) => digits(folded.slice(start, end)) >= 3 && folded[end] !== '年',
  );
  return [
    ...whole(folded, ORDER, 'order'),
    ...whole(folded, CARD, 'card'),
    ...groups(folded, CARD_END, 'card'),
    ...groups(folded, CARD_DATE, 'card'),
    ...groups(folded, CARD_CODE, 'card'),
    ...labelled,
    ...groups(folded, HASH, 'code').filter(({ start, end }) => digits(folded.slice(start, end)) >= 5),
    ...whole(folded, LONG, 'code'),
    ...groups(folded, BIRTH, 'code'),
  ];
}

function whole(text: string, form: RegExp, kind: MaskKind): Span[] {
  return [...text.matchAll(form)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind,
    mask: shape(match[0]),
  }));
}

/** Only the group that matched, at the end of its match. */
function groups(text: string, form: RegExp, kind: MaskKind): Span[] {
  return [...text.matchAll(form)].map((match) => {
    const value = match.slice(1).find((group) => group !== undefined) ?? '';
    const end = match.index + match[0].length;
    return { start: end - value.length, end, kind, mask: shape(value) };
  });
}
