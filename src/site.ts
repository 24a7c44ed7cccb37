/** What every page says about the site itself. */

export const SITE = {
  name: 'みわけ',
  latin: 'Mikiwake',
  tagline: 'Amazonを名乗るメールを確かめる',
  description:
    'Amazonを名乗るメールが本物かどうかを、事例としるしで確かめるサイトです。メールの点検はお使いのブラウザーの中だけで行い、内容をどこにも送りません。',
} as const;

/** The feeds: new and changed cases. */
export const FEED = { title: `${SITE.name}：新しい事例`, rss: '/feed.xml', json: '/feed.json' } as const;

export const NAV = [
  { path: '/check/', label: '点検する' },
  { path: '/cases/', label: '事例' },
  { path: '/guides/', label: '手引き' },
  { path: '/signs/', label: 'しるし' },
  { path: '/search/', label: '検索' },
] as const;

/** Dates of the contact details below: change it whenever they have been looked up again. */
export const CONTACTS_CHECKED = '2026-11-22';

export interface Contact {
  name: string;
  /** Shown and dialled or written to. */
  label: string;
  url: string;
  note: string;
}

const CONSUMER: Contact = {
  name: '消費者ホットライン',
  label: '188',
  url: 'tel:188',
  note: '契約やお金の相談。最寄りの窓口につながります。',
};
const POLICE: Contact = {
  name: '警察相談専用電話',
  label: '#9110',
  url: 'tel:%239110',
  note: '被害にあったとき、あいそうなとき。',
};

/** Whom to talk to. Source: https://www.antiphishing.jp/contact_faq.html and the prefectural police pages. */
export const ADVICE: readonly Contact[] = [CONSUMER, POLICE];

/** The desks that the recovery guide names in every language: only the number or address; the words are the guide's. */
export const DESKS: Readonly<
  Record<'police' | 'consumer' | 'amazon' | 'ipa', Pick<Contact, 'label' | 'url'>>
> = {
  police: POLICE,
  consumer: CONSUMER,
  amazon: { label: 'www.amazon.co.jp', url: 'https://www.amazon.co.jp/' },
  ipa: { label: 'www.ipa.go.jp/security/anshin/', url: 'https://www.ipa.go.jp/security/anshin/index.html' },
};

/** Whom to pass the mail on to. Sources: https://www.antiphishing.jp/registration.html, https://www.dekyo.or.jp/soudan/, Amazon's help page on reporting. */
export const REPORTING: readonly Contact[] = [
  {
    name: 'フィッシング対策協議会',
    label: 'info@antiphishing.jp',
    url: 'mailto:info@antiphishing.jp',
    note: 'メールを転送します。',
  },
  {
    name: '迷惑メール相談センター',
    label: 'meiwaku@dekyo.or.jp',
    url: 'mailto:meiwaku@dekyo.or.jp',
    note: 'メールを転送します。',
  },
  {
    name: 'Amazon',
    label: 'reportascam@amazon.com',
    url: 'mailto:reportascam@amazon.com',
    note: '受信専用です。返事はありません。',
  },
];

/** Dates of the page about the site. */
export const ABOUT_DATES = { published: '2026-11-22', updated: '2026-11-22', checked: '2026-11-22' } as const;
