import type { Fact } from './fact.ts';

/** What is known of the company behind Amazon.co.jp, and what frauds put in its place. Forms are for folded text. */

/**
 * A name, address or telephone number that is not Amazon's. `invented`: seen in frauds in its place, or another firm's;
 * otherwise only written in a way that the company does not use, or no longer.
 */
export interface WrongFact extends Fact {
  kind: 'name' | 'address' | 'phone';
  form: RegExp;
  invented: boolean;
  /** What is true, for the reader. */
  instead: string;
}

const NAME = '会社の名前は「アマゾンジャパン合同会社」です。';
const US_NAME = '米国の会社の名前は「Amazon.com, Inc.」です。';
const ADDRESS = '公表されている会社の住所は、東京都目黒区下目黒です。';
const TERMS =
  'Notation under the Specified Commercial Transactions Act, as quoted at takblog.info/notes/1614';
const ARCHIVE = 'Frauds posing as Amazon in public mailing-list archives';

export const WRONG_FACTS: readonly WrongFact[] = [
  {
    kind: 'name',
    form: /(?<![\p{L}\d])(?:amazon(?:\.co\.jp)?|アマゾン)[ 　]?株式会社|株式会社[ 　]?(?:amazon(?:\.co\.jp)?|アマゾン)(?![\p{L}\d])/u,
    invented: true,
    instead: NAME,
    source: `${ARCHIVE}, 2020-09 and 2025-03`,
    checked: '2026-11',
  },
  {
    // The true name until 2016; old terms and invoices bear it.
    kind: 'name',
    form: /アマゾン[ 　]?ジャパン[ 　]?(?:株式会社|\(株\)|㈱)/,
    invented: false,
    instead: `${NAME}株式会社だったのは2016年までです。`,
    source: `${TERMS}; the change of 2016 is general knowledge`,
    checked: '2026-11',
  },
  {
    kind: 'name',
    form: /(?<![\p{L}\d])amazon(?:\.co\.jp)?(?:\. | |, ?)inc(?![\p{L}\d])/u,
    invented: false,
    instead: US_NAME,
    source: `${ARCHIVE}, 2020-09 to 2022; genuine mails print "Amazon.com, Inc. or its affiliates"`,
    checked: '2026-11',
  },
  {
    kind: 'address',
    form: /丸の内[ 　]?2[-‐–ー−]4[-‐–ー−]1(?!\d)|丸の内[ 　]?2丁目4番1号/,
    invented: true,
    instead: ADDRESS,
    source: `${ARCHIVE}, 2025-03; ${TERMS}`,
    checked: '2026-11',
  },
  {
    kind: 'address',
    form: /渋谷[ 　]?2[-‐–ー−]24[-‐–ー−]12(?!\d)|渋谷[ 　]?2丁目24番12号/,
    invented: true,
    instead: ADDRESS,
    source: `meiwakumail.jp/mail/50796; ${TERMS}`,
    checked: '2026-11',
  },
  {
    // Apple's town.
    kind: 'address',
    form: /cupertino|クパチーノ/,
    invented: true,
    instead: '米国の会社の住所は、ワシントン州シアトルです。',
    source: `${ARCHIVE}, 2019 to 2020; genuine mails print 410 Terry Avenue N., Seattle, WA`,
    checked: '2026-11',
  },
  {
    kind: 'phone',
    form: /03\)?[- 　]?5757[- 　]?5252(?!\d)/,
    invented: true,
    instead: 'この番号は、偽のメールに書かれていたものです。',
    source: 'daini-no-jinsei.jp, 2019-05-10',
    checked: '2026-11',
  },
];

/**
 * An order's number as Amazon writes it: three digits, or a letter and two, then seven and seven. Anything else that is
 * hyphened digits behind 「注文番号」 is none.
 */
export const ORDER_NUMBER: { named: RegExp; form: RegExp } & Fact = {
  named: /(?<!pay)注文番号[^\p{L}\p{N}\n]{0,6}([a-z]?\d{1,8}-\d{1,12}(?:-\d{1,12}){0,3})(?![\d●*x-])/gu,
  form: /^(?:\d{3}|[a-z]\d{2})-\d{7}-\d{7}$/,
  source: 'Genuine notices of 2021 to 2026 (250-…, 503-…, D01-… for Kindle, S03-… for Amazon Pay)',
  checked: '2026-11',
};

/**
 * Prime's fees in yen, each from the day given: monthly, yearly, and Prime Student's. Old ones stay, since old mails do.
 */
export const PRIME_FEES: { yen: readonly number[] } & Fact = {
  yen: [600, 5900, 300, 2950, 500, 4900, 250, 2450, 400, 3900, 200, 1900],
  source:
    'Amazon の告知の転載 webcommu.net/amazonprime-price-increase (2023-08-24)、multi-business-mind.com (2019-04-12)',
  checked: '2026-11',
};
