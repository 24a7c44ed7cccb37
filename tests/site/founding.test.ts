import { expect, test } from 'vitest';
import { page, pages, withTag } from './support/site.ts';

/** The ten subjects the site began with (list of 2023-11-21), as seen. */
const SUBJECTS = [
  'ご注文情報の更新が必要です – Amazonカスタマーサポートより',
  'Amazonアカウント情報の更新が必要 – サービス制限の回避にご協力をお願いします',
  'Amazon支払い方法を確認できず',
  'Amazon支払い方法を確認できず、注文を出荷できません',
  'Amazonアカウント認証通知',
  'Amazonプライム会費のお支払い方法に問題があります',
  'Amazonアカウント情報更新のお願い',
  'ご利用のAmazonアカウントを一時保留いた',
  'Amazon.co.jp',
  '【Amazon】お客様のアカウント認証に関する重要なお知らせ',
];
const CUT_OFF = 'ご利用のAmazonアカウントを一時保留いた';

const listItems = (url: string) => withTag(page(url), 'li', 'tr').map(({ text }) => text);

test.each(SUBJECTS)('%s stands in the list, dated', (subject) => {
  const rows = listItems('/sightings/2023/').filter((text) => text.includes(subject));
  expect(rows.some((text) => /2023年/.test(text))).toBe(true);
});

test.each(SUBJECTS)('%s has its case', (subject) => {
  const cases = pages.filter(({ url, text }) => /^\/cases\/.+/.test(url) && text.includes(subject));
  expect(cases.length).toBeGreaterThan(0);
});

test('the subject that is cut off in the source is marked so', () => {
  // 「…一時保留いたしました」 is another subject, and whole.
  const rows = listItems('/sightings/2023/').filter((text) =>
    new RegExp(`${CUT_OFF}(?!しました)`).test(text),
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((text) => text.includes('途中') && text.includes('切れ'))).toBe(true);
});
