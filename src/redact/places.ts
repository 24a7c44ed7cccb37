/** Postal addresses. What is printed of Amazon's own, and the false ones that frauds print in its place, stay. */
import { WRONG_FACTS } from '../checker/index.ts';
import type { Span, View } from './span.ts';

const DASH = '[-‐‒–—―−ー]';
const NUMBER = '[\\d一二三四五六七八九十〇]{1,4}';
/** 1-2-3, 2丁目3番4号, 12番地. A ward alone (「東京都からのログイン」) leads nowhere. */
const BLOCK = `(?!(?:19|20)\\d\\d${DASH})(?:${NUMBER}(?:丁目|番地?|号)[の]?(?:${NUMBER}(?:丁目|番地?|号)?${DASH}?){0,4}|\\d{1,4}${DASH}\\d{1,4}(?:${DASH}\\d{1,5}){0,2})(?!\\d|[ ]?[日時分円%件個歳])`;
const PREFECTURE = '(?:東京都|北海道|(?:京都|大阪)府|[\\p{Script=Han}]{2,3}県)';
const TOWN = '[\\p{Script=Han}ぁ-んァ-ヶー々]{1,8}?[市区郡町村]';
/** From the prefecture or town over the block to the building; it ends with the line or a stop. */
const PLACE = new RegExp(
  `(?:${PREFECTURE}[^\\S\\n]?(?:${TOWN})?|${TOWN})[^\\n、。,:：]{0,24}?${BLOCK}(?:[^\\S\\n]{0,2}[^\\n、。,:：<>|]{1,30}(?=\\n|$|、|,|<|\\|)|[^\\S\\n]?\\d{1,4}号室?)?`,
  'gu',
);
const POSTCODE = new RegExp(
  `(?:〒[^\\S\\n]?\\d{3}${DASH}?\\d{4}|郵便番号[^\\d\\n]{0,6}\\d{3}${DASH}?\\d{4})(?!\\d)`,
  'g',
);
/** What follows 住所： is one, however it is written. A bare list of what is missing has nothing behind the colon. */
const LABELLED =
  /(?:ご?住所|お?届け先(?:住所)?|配送先(?:住所)?|送付先|請求先(?:住所)?|(?<![a-z])(?:shipping |billing |street )?address)[^\S\n]?[:：][^\S\n]{0,4}([^\n。●[\]@]{4,80})/g;

/** Amazon Japan's and Amazon.com's own, as genuine mails print them. */
const OWN = /下目黒|(?:410|440) ?terry|seattle|153[-‐]?0064/;
const published = WRONG_FACTS.filter(({ kind }) => kind === 'address');
const isPublished = (text: string) => OWN.test(text) || published.some(({ form }) => form.test(text));

export function placesIn({ folded }: View): Span[] {
  const spans: Span[] = [];
  const add = (start: number, end: number, mask: string) => spans.push({ start, end, kind: 'place', mask });
  for (const match of folded.matchAll(PLACE)) {
    if (!isPublished(match[0])) add(match.index, match.index + match[0].trimEnd().length, '[住所]');
  }
  for (const match of folded.matchAll(POSTCODE)) {
    // A published address stands behind its own postcode.
    const after = folded.slice(match.index, match.index + match[0].length + 40);
    if (!isPublished(after)) add(match.index, match.index + match[0].length, match[0].replace(/\d/g, '●'));
  }
  for (const match of folded.matchAll(LABELLED)) {
    const value = (match[1] ?? '').trimEnd();
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? '').length;
    if (value !== '' && !isPublished(value) && !/ください|下さい|情報|確認|変更|登録/.test(value)) {
      add(start, start + value.length, '[住所]');
    }
  }
  return spans;
}
