import type { Fact } from './fact.ts';

/**
 * Mail services at which anybody gets an address for nothing. Plain data. A desk of Amazon has no use for one.
 * The list is of those seen in the senders and reply addresses of frauds and those most used in Japan, never complete.
 */
export type FreeMail = { domain: string } & Fact;

const SIGN_UP = '各サービスの利用登録の案内';
const SEEN = '偽の注文メールの差出人 (itexchange.jp/dg-media/20230818-01)';

const rows = (source: string, ...domains: string[]): FreeMail[] =>
  domains.map((domain) => ({ domain, source, checked: '2026-11' }));

export const FREE_MAIL: readonly FreeMail[] = [
  ...rows(SEEN, 'hotmail.com', 'hotmail.co.jp'),
  ...rows(SIGN_UP, 'gmail.com', 'googlemail.com', 'yahoo.co.jp', 'ymail.ne.jp', 'yahoo.com', 'ymail.com'),
  ...rows(SIGN_UP, 'outlook.com', 'outlook.jp', 'live.jp', 'live.com', 'msn.com', 'icloud.com', 'me.com'),
  ...rows(SIGN_UP, 'aol.com', 'aol.jp', 'proton.me', 'protonmail.com', 'gmx.com', 'gmx.net', 'mail.com'),
  ...rows(SIGN_UP, 'mail.ru', 'yandex.ru', 'yandex.com', 'naver.com', 'hanmail.net', 'zoho.com'),
  ...rows(SIGN_UP, 'qq.com', 'foxmail.com', '163.com', '126.com', 'yeah.net', 'sina.com', 'aliyun.com'),
];
