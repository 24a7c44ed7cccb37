/** What the display names of senders are made of, apart from a name of their own. For folded text. */
import type { Fact } from './fact.ts';

export interface SenderWords extends Fact {
  /** Where one begins with another, the longer stands first. */
  words: readonly string[];
}

const SEEN =
  'Display names of genuine senders and of frauds, in public mailing-list archives and published reports';

/** May stand beside the brand in the name of Amazon's own sender. Gift cards are not among them: others give them as prizes. */
export const AMAZON_SENDER_WORDS: SenderWords = {
  words: [
    // The brand, also in kana that are taken for its own at a glance.
    ...['amazons', 'amazon', 'あまぞん'],
    ...['アマゾン', 'アマゾソ', 'アマソン', 'アマソソ', 'ァマゾン', 'ァマゾソ', 'ァマソン', 'ァマソソ'],
    // Goods and services.
    ...['プライム', 'ビデオ', 'ウェブ', 'フレッシュ', '定期おトク便', 'ポイント', 'ビジネス'],
    ...['prime', 'video', 'music', 'unlimited', 'kindle', 'audible', 'alexa', 'aws', 'web', 'business'],
    ...['pay'],
    // Firms and hosts.
    ...['ジャパン', '合同会社', '株式会社', 'japan', 'international', 'llc', 'com', 'co', 'jp', 'inc'],
    // Departments.
    ...['お客様', '会員', 'アカウント', 'カスタマー', 'サポート', 'サービス', 'センター', 'センタ'],
    ...['セキュリティ', '出品', 'セラー', 'セントラル', 'チーム', '担当', '事務局', '顧客', '窓口', '係'],
    ...['本部', '運営', '管理者', '管理', 'システム', '公式', 'ヘルプデスク', 'ヘルプ', 'オンライン'],
    ...['marketplace', 'services', 'service', 'seller', 'central', 'customer', 'support', 'team'],
    // Matters.
    ...['メンバーシップ', 'メンバー', '会費', '決済', 'お支払い', 'お支払', '支払い', '支払', '請求', '認証'],
    ...['登録', '更新', '変更', '解約', '停止', '制限', '異常', '保護', '返金', '手続き', '手続', 'ご利用'],
    ...['利用', 'サインイン', 'ログイン', '配送', '注文', '確認', '情報', 'id', 'account', 'billing'],
    // Kinds of mail.
    ...['お知らせ', 'ご案内', '通知', 'アンケート', 'キャンペーン', 'セール', 'クーポン'],
    ...['ブラックフライデー', '重要', '緊急', '自動', '配信', '専用'],
    ...['security', 'alert', 'update', 'no', 'reply', 'info', 'notice'],
    // The same in German, Spanish and French.
    ...['kundenservice', 'kundendienst', 'sicherheit', 'konto', 'clientes', 'cliente', 'clients', 'client'],
    ...['servicio', 'seguridad', 'cuenta', 'compte'],
    // Between them.
    ...['から', 'より', 'の', '様'],
  ],
  source: SEEN,
  checked: '2026-11',
  sure: false,
};

/** What any sender may be called, beside its own name. */
export const ANY_SENDER_WORDS: SenderWords = {
  words: [
    ...['株式会社', '有限会社', '合同会社', '(株)', '運営', '公式', '事務局', '窓口', '本部', '係'],
    ...['ショップ', 'ストア', 'オンライン', 'メルマガ', 'マガジン', 'ニュース', 'メール'],
    ...['mail', 'shop', 'store', 'online', 'official', 'admin', 'master', 'web', 'news', 'magazine'],
  ],
  source: SEEN,
  checked: '2026-11',
  sure: false,
};
