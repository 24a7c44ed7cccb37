/**
 * Who takes reports, and what each wants to see. Every row with its source and the month it was looked up; what no
 * source says is marked unconfirmed, for readers too.
 */

export type DeskId = 'council' | 'dekyo' | 'amazon' | 'people';
export type Section = 'links' | 'headers' | 'signs' | 'text';

export interface Desk {
  id: DeskId;
  name: string;
  /** '' where the reader chooses whom to write to. */
  address: string;
  /** A form on the desk's own site. */
  form?: string;
  /** What the desk asks for. */
  wants: string;
  /** What could not be confirmed. */
  unconfirmed: string;
  /** What it looks at first, in this order. */
  order: readonly Section[];
  source: string;
  /** Month in which the source was read. */
  checked: string;
}

const MASKED_UNCONFIRMED = '伏せ字の入った報告だけで受け付けられるかは、未確認です。';

export const DESKS: readonly Desk[] = [
  {
    id: 'council',
    name: 'フィッシング対策協議会',
    address: 'info@antiphishing.jp',
    form: 'https://www.antiphishing.jp/registration.html',
    wants: '届いたメールの転送か、報告の受付ページからの連絡を受け付けています。',
    unconfirmed: MASKED_UNCONFIRMED,
    order: ['links', 'signs', 'text', 'headers'],
    source: 'https://www.antiphishing.jp/registration.html',
    checked: '2026-11',
  },
  {
    id: 'dekyo',
    name: '迷惑メール相談センター',
    address: 'meiwaku@dekyo.or.jp',
    wants: '届いたメールの転送を受け付けています。差出人を偽ったメールは、ヘッダーも求めています。',
    unconfirmed: MASKED_UNCONFIRMED,
    order: ['headers', 'links', 'signs', 'text'],
    source: 'https://www.dekyo.or.jp/soudan/',
    checked: '2026-11',
  },
  {
    id: 'amazon',
    name: 'Amazon',
    address: 'reportascam@amazon.com',
    wants: 'Amazonを名乗るメールの転送を受け付けています。受信専用で、返事はありません。',
    unconfirmed: MASKED_UNCONFIRMED,
    order: ['links', 'headers', 'signs', 'text'],
    source: 'Amazon.co.jp ヘルプ「詐欺目的の連絡を見分ける」（nodeId=G4YFYCCNUSENA23B）の転載',
    checked: '2026-11',
  },
  {
    id: 'people',
    name: '家族・職場・相談窓口',
    address: '',
    wants: '相手が押してしまわないように、リンクを開けない形で知らせます。',
    unconfirmed: '',
    order: ['signs', 'links', 'text', 'headers'],
    source: '',
    checked: '2026-11',
  },
];
