/**
 * Where on Amazon.co.jp each task is done, so that nobody needs the mail for it. All lie on www.amazon.co.jp; the names
 * on the screens come from people's explanations, since no official page that we could read prints them.
 */
import type { Fact } from './fact.ts';

export type Task = 'prime' | 'gift' | 'payment' | 'delivery' | 'order' | 'sign-in' | 'account';

export interface OfficialPath extends Fact {
  task: Task;
  /** What the mail is about, as a noun. */
  about: string;
  /** The way through app or site, once it was opened without the mail. */
  way: string;
  /** What to look at there. */
  look: string;
  url: string;
}

const SCRIPTS = 'the address, in many public repositories; the names on screen:';

export const OFFICIAL_PATHS: readonly OfficialPath[] = [
  {
    task: 'prime',
    about: 'プライム会員',
    way: '「アカウントサービス」から「プライム」を開きます。',
    look: '更新日と支払いに、メールが言う問題が出ているかを見ます。',
    url: 'https://www.amazon.co.jp/gp/primecentral',
    source: `${SCRIPTS} flat-plat.com/amazon-prime-account`,
    checked: '2026-11',
    sure: false,
  },
  {
    task: 'gift',
    about: 'ギフトカード',
    way: '「アカウントサービス」から「ギフトカード」の残高を開きます。',
    look: '残高と利用の記録を見ます。番号は、だれにも伝えません。',
    url: 'https://www.amazon.co.jp/gp/css/gc/balance',
    source: `${SCRIPTS} appllio.com/amazon-gift-card-balance`,
    checked: '2026-11',
    sure: false,
  },
  {
    task: 'payment',
    about: 'お支払い方法',
    way: '「アカウントサービス」から「お支払い方法」を開きます。',
    look: 'カードの更新を求める表示があるかを見ます。なければ、することはありません。',
    url: 'https://www.amazon.co.jp/cpe/yourpayments/wallet',
    source: `${SCRIPTS} era-oikonomos.com`,
    checked: '2026-11',
    sure: false,
  },
  {
    task: 'delivery',
    about: '配送',
    way: '「注文履歴」を開き、その注文の配送状況を見ます。',
    look: '同じ注文がなければ、その配送もありません。運送会社の確認も、自分で公式サイトを開いて行います。',
    url: 'https://www.amazon.co.jp/gp/css/order-history',
    source: `${SCRIPTS} aqcg.jp/?p=59509`,
    checked: '2026-11',
    sure: false,
  },
  {
    task: 'order',
    about: '注文',
    way: '「注文履歴」を開きます。非表示にした注文も見ます。',
    look: '同じ注文があるかを見ます。取り消しや返品も、そこから進めます。',
    url: 'https://www.amazon.co.jp/gp/css/order-history',
    source: `${SCRIPTS} apptopi.jp/2021/08/04/amazon-log-in/3`,
    checked: '2026-11',
    sure: false,
  },
  {
    task: 'sign-in',
    about: 'サインインやアカウントの安全',
    way: '「アカウントサービス」から「ログインとセキュリティ」を開きます。',
    look: '開けるなら、アカウントは止まっていません。心配なら、そこでパスワードを変えます。',
    url: 'https://www.amazon.co.jp/',
    source: 'the names on screen: apptopi.jp/2022/01/26/amazon-confirmation-code/4',
    checked: '2026-11',
    sure: false,
  },
  {
    task: 'account',
    about: 'アカウントの情報',
    way: '「アカウントサービス」を開きます。',
    look: '確認を求める表示があるかを見ます。なければ、することはありません。',
    url: 'https://www.amazon.co.jp/',
    source: 'www.aboutamazon.jp names アカウントサービス as the way to the Message Center',
    checked: '2026-11',
  },
];
