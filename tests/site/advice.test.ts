/**
 * The advice that this site must not lose: what the article it grew out of told, and whom to turn to. Each stands under the
 * heading where readers are sent for it. Names on screens, addresses and numbers, not our wording.
 */
import { expect, test } from 'vitest';
import { page } from './support/site.ts';

const GENUINE = '/guides/genuine-or-fake/';
const DONE = '/guides/already-done/';
const REPORT = '/guides/report/';
const PREVENTION = '/guides/prevention/';

test.each([
  ['Message Center', GENUINE, '1-メッセージセンターに同じメールがあるか', 'メッセージセンター'],
  [
    'mails that are not in it',
    GENUINE,
    '2-メッセージセンターに載らないメールはリンクの行き先を見る',
    'https://www.amazon.co.jp/',
  ],
  ['the registered name', GENUINE, '3-宛名に登録した名前があるか', '○○様'],
  ['the line to paste', GENUINE, '4-リンクの文字を貼り付ける案内があるか', 'https://www.amazon.co.jp/a/c/r/'],
  [
    'plain notices without a name',
    GENUINE,
    '5-お知らせだけのメールには名前がないこともある',
    'メッセージセンター',
  ],
  ['the way to the password', DONE, 'パスワードを入れた', '「すべてを見る」'],
  ['hidden orders', DONE, 'パスワードを入れた', '「非表示にした注文」'],
  ['being locked out', DONE, 'パスワードを入れた', '「サインインできない」'],
  ['steps that are not confirmed', DONE, 'パスワードを入れた', 'Amazon Pay'],
  ['what to tell the card issuer', DONE, 'カード情報を入れた', 'カードを止めてください'],
  ['the police', DONE, 'お金を払ったギフトカードの番号を伝えた', '#9110'],
  [
    'a device that is no longer trusted',
    DONE,
    'アプリを入れたファイルを開いた',
    '「コンピューターを保護する」',
  ],
  ['Amazon', REPORT, 'amazon', 'reportascam@amazon.com'],
  ['Amazon’s former desk', REPORT, '以前の窓口', 'stop-spoofing@amazon.com'],
  ['the Council of Anti-Phishing', REPORT, 'フィッシング対策協議会', 'info@antiphishing.jp'],
  ['the advice centre on spam', REPORT, '迷惑メール相談センター', 'meiwaku@dekyo.or.jp'],
  ['the police', REPORT, '警察相談専用電話', '#9110'],
  ['the consumer hotline', REPORT, '消費者ホットライン', '188'],
  ['IPA', REPORT, 'ipa-情報セキュリティ安心相談窓口', 'IPA'],
  ['JPCERT/CC', REPORT, 'jpcertcc', 'JPCERT/CC'],
  ['Google', REPORT, 'googleセーフ-ブラウジング', 'Google'],
  ['card issuers', REPORT, 'カード会社', '窓口の一覧'],
  ['two-step verification', PREVENTION, '2-2段階認証かパスキーを使う', 'amazon.jp/2SV'],
])('%s: %s#%s', (_, url, anchor, words) => {
  const guide = page(url);
  expect(guide.all.map(({ attributes }) => attributes.get('id'))).toContain(anchor);
  expect(guide.text.replace(/\s+/g, '')).toContain(words.replace(/\s+/g, ''));
});
