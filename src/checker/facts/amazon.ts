/**
 * What is known of Amazon's own domains and mails. Plain data: each row carries where it was read and when.
 * No complete official list exists today: Amazon's help page no longer prints one (noted January 2025), so these
 * rows are "seen to be Amazon's", never "all there is".
 */
import type { Fact } from './fact.ts';

/** What a domain may be in a mail: a site to visit, a sender, a short link, where pictures come from, an envelope. */
export type DomainUse = 'site' | 'mail' | 'short' | 'pictures' | 'envelope';

export interface OfficialDomain extends Fact {
  /** Matches itself and everything under it (dot-suffix), unless `exact`. */
  domain: string;
  uses: DomainUse[];
  exact?: true;
}

const HELP = 'Amazon.co.jp ヘルプ「詐欺目的の連絡を見分ける」(nodeId=G4YFYCCNUSENA23B) の転載';
const LIST = 'Amazon がかつて挙げていた送信元一覧の転載 (misanblog.com/amazon-spam-email ほか)';
const SEEN = '正規メールの実例';

export const OFFICIAL_DOMAINS: readonly OfficialDomain[] = [
  {
    domain: 'amazon.co.jp',
    uses: ['site', 'mail', 'envelope'],
    source: HELP,
    checked: '2026-11',
    sure: true,
  },
  { domain: 'amazon.jp', uses: ['site', 'mail', 'short'], source: LIST, checked: '2026-11', sure: true },
  { domain: 'amazon.com', uses: ['site', 'mail', 'envelope'], source: LIST, checked: '2026-11', sure: true },
  { domain: 'amazonbusiness.jp', uses: ['mail'], source: LIST, checked: '2026-11', sure: false },
  { domain: 'primevideo.com', uses: ['site', 'mail'], source: SEEN, checked: '2026-11', sure: true },
  { domain: 'amazonmusic.com', uses: ['mail'], source: SEEN, checked: '2026-11', sure: true },
  {
    domain: 'amazon.jobs',
    uses: ['site', 'mail'],
    source: '採用サイト。メールでの使用は未確認',
    checked: '2026-11',
    sure: false,
  },
  { domain: 'login.awsapps.com', uses: ['site', 'mail'], source: SEEN, checked: '2026-11', sure: true },
  // Endings that are Amazon's alone, as co.jp is nobody's: signin.aws, anything.amazon.
  ...['aws', 'amazon'].map(
    (domain): OfficialDomain => ({
      domain,
      uses: ['site', 'mail', 'envelope'],
      source: 'IANA Root Zone Database: Amazon Registry Services, Inc.; no-reply@signin.aws in genuine mails',
      checked: '2026-11',
      sure: true,
    }),
  ),
  { domain: 'audible.co.jp', uses: ['site', 'mail'], source: '未確認', checked: '2026-11', sure: false },
  {
    domain: 'audible.com',
    uses: ['site', 'mail'],
    source: 'Audible の米国のサイト (一般知識)。メールでの使用は未確認',
    checked: '2026-11',
    sure: false,
  },
  {
    domain: 'aboutamazon.jp',
    uses: ['site'],
    source: 'www.aboutamazon.jp の公式案内',
    checked: '2026-11',
    sure: true,
  },
  {
    domain: 'aboutamazon.com',
    uses: ['site'],
    source: 'trustworthyshopping.aboutamazon.com の公式案内',
    checked: '2026-11',
    sure: true,
  },
  { domain: 'amzn.to', uses: ['short'], source: 'Amazon の案内に使われた例', checked: '2026-11', sure: true },
  {
    domain: 'amzn.asia',
    uses: ['short'],
    source: '正規メールでの使用は未確認',
    checked: '2026-11',
    sure: false,
  },
  { domain: 'a.co', uses: ['short'], source: '正規メールでの使用は未確認', checked: '2026-11', sure: false },
  { domain: 'media-amazon.com', uses: ['pictures'], source: SEEN, checked: '2026-11', sure: true },
  { domain: 'ssl-images-amazon.com', uses: ['pictures'], source: SEEN, checked: '2026-11', sure: true },
  { domain: 'images-amazon.com', uses: ['pictures'], source: SEEN, checked: '2026-11', sure: true },
  // What web pages load from Amazon: sign-in and payment buttons, advertisements, certificates.
  ...['amazon-adsystem.com', 'associates-amazon.com', 'payments-amazon.com'].map(
    (domain): OfficialDomain => ({
      domain,
      uses: ['pictures'],
      source: 'npm third-party-web 0.30.0 (Amazon のサービスの一覧)',
      checked: '2026-11',
      sure: true,
    }),
  ),
  ...['amazontrust.com', 'amazonwebapps.com', 'amazonwebservices.com'].map(
    (domain): OfficialDomain => ({
      domain,
      uses: ['site'],
      source: 'npm third-party-web 0.30.0 (Amazon のサービスの一覧)',
      checked: '2026-11',
      sure: true,
    }),
  ),
  // Kindle's "your export is ready" leads to this one bucket; every other bucket is anybody's.
  {
    domain: 'kindle-content-requests-prod.s3.amazonaws.com',
    uses: ['site'],
    exact: true,
    source: SEEN,
    checked: '2026-11',
    sure: true,
  },
  ...[
    'ca',
    'cn',
    'de',
    'es',
    'fr',
    'in',
    'it',
    'nl',
    'se',
    'sg',
    'co.uk',
    'com.au',
    'com.br',
    'com.mx',
    'com.tr',
    'ae',
    'pl',
    'sa',
    'eg',
    'com.be',
    'ie',
    'co.za',
  ].map(
    (suffix): OfficialDomain => ({
      domain: `amazon.${suffix}`,
      uses: ['site', 'mail', 'envelope'],
      source: '各国の Amazon のサイト',
      checked: '2026-11',
      sure: true,
    }),
  ),
];

/**
 * Where Amazon's mails leave from. Anybody may rent amazonses.com, so seeing it proves nothing either way;
 * an unsigned mail that comes from elsewhere is what tells.
 */
export const AMAZON_RELAYS: readonly ({ domain: string } & Fact)[] = [
  {
    domain: 'amazonses.com',
    source: '正規メールの実物ヘッダー (2021-04、2024-12)',
    checked: '2026-11',
    sure: true,
  },
  { domain: 'amazon.com', source: SEEN, checked: '2026-11', sure: true },
  { domain: 'amazon.co.jp', source: SEEN, checked: '2026-11', sure: true },
];

/** Other firms that write in their own right under a product's name that begins with Amazon's. */
export const PARTNER_DOMAINS: readonly ({ domain: string } & Fact)[] = ['vpass.ne.jp', 'smbc-card.com'].map(
  (domain) => ({
    domain,
    source: '三井住友カードのドメイン。Amazon Mastercard の発行会社 (2026-11 時点の一般知識)',
    checked: '2026-11',
    sure: false,
  }),
);

/** Shops for apps: anybody may lead there, and all that is found there has passed the shop. */
export const APP_STORES: readonly ({ host: string } & Fact)[] = ['apps.apple.com', 'play.google.com'].map(
  (host) => ({
    host,
    source: 'Apple と Google の公式のアプリ配布元 (一般知識)',
    checked: '2026-11',
  }),
);

/** Carriers whose tracking pages genuine dispatch mails name beside Amazon's own link. */
export const CARRIER_DOMAINS: readonly ({ domain: string } & Fact)[] = [
  'kuronekoyamato.co.jp',
  'sagawa-exp.co.jp',
  'japanpost.jp',
  'seino.co.jp',
  'fukutsu.co.jp',
].map((domain) => ({ domain, source: '各社が公開している荷物追跡のサイト', checked: '2026-11' }));

/**
 * The line in genuine mails that offers the button's address to be pasted by hand. The form /a/c/r/ is named by the
 * commissioning advisory (2023-11) and could not be confirmed elsewhere.
 */
export const PASTE_PATH: { path: string } & Fact = {
  path: '/a/c/',
  source: 'サインイン通知の実例 (amksystem.com/news/amazon-fraud-mail-confirm)',
  checked: '2026-11',
};
