import type { Fact } from './fact.ts';

/** Telephone numbers that Amazon's customer service in Japan is known by, digits only. Genuine mails may print them. */
export const AMAZON_PHONES: { numbers: readonly string[] } & Fact = {
  numbers: ['0120999373', '0120899276', '0120899543', '0113303000'],
  source:
    '0120-999-373 は Amazon ギフトカードの細則の転載 (公開リポジトリの実例) にある番号。ほかは広く知られているもの (一般知識) で、公式の一覧は未確認',
  checked: '2026-11',
  sure: false,
};

/**
 * What is told on a mail that asks to be called back: a purchase that the reader never made, a locked account, and, in
 * the wave that the Consumer Affairs Agency warned of in 2018, fees left unpaid and a threat of the courts. For folded text.
 */
export const CALL_PRETEXTS: { debt: RegExp; alarm: RegExp } & Fact = {
  debt: /未納|未払|滞納|法的(?:手続|措置)|訴訟|差し?押/,
  alarm:
    /心当たり|覚え[がの]?(?:ない|無い)|不正|第三者|取り?消|キャンセル|本人(?:様)?(?:で(?:は)?な|以外)|停止|ロック|感染|unauthori[sz]ed|did(?: not|n't) (?:authori[sz]e|make|place|recogni[sz]e)|cancel|suspend/,
  source:
    '消費者庁の公表 (2018-06-29) を伝える自治体のページ: town.higashimiyoshi.lg.jp/docs/394788.html、pref.oita.jp/site/seihinjiko/amazon-kakuusekyuu.html',
  checked: '2026-11',
};
