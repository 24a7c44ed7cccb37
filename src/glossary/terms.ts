/** The words that a reader may not know, each in one line: for the page of the glossary and the links that lead to it. */
import { DESKS } from '../site.ts';

export const GLOSSARY_PATH = '/guides/glossary/';

export interface Term {
  name: string;
  /** One line: what it is to the reader, not what a dictionary says. */
  means: string;
  /** How articles write it, where that is not its name. */
  forms?: readonly string[];
  /** Where the word leads, if not to its line: a telephone number is for dialling. */
  dial?: string;
}

export const GLOSSARY = {
  trick: [
    {
      name: 'フィッシング',
      means: '本物の会社を名乗るメールやSMSで偽のページへ送り、パスワードやカード番号を入れさせる手口です。',
    },
    {
      name: 'URL',
      means: 'ページの場所を書いた文字です。多くは `https://` で始まります。',
    },
    { name: '短縮URL', means: '長いURLを短く書き換えたものです。行き先が見えません。' },
    { name: 'QRコード', means: 'カメラで読む四角い模様です。中身は、たいていURLです。' },
    { name: 'SMS', means: '電話番号あてに届く短いメッセージです。' },
    {
      name: '拡張子',
      means: 'ファイル名の最後の部分です。「.pdf」のように、何のファイルかを表します。',
    },
  ],
  mail: [
    {
      name: 'メッセージセンター',
      means: 'Amazonが送ったメールの控えを見られる、アカウントの中の場所です。',
    },
    {
      name: '差出人（From）',
      means: 'メールアプリに出る送り主です。名前もアドレスも、送る側が自由に書けます。',
      forms: ['差出人'],
    },
    {
      name: '返送先（Return-Path）',
      means: '届かなかったメールが戻る先のアドレスです。ふだんの画面には出ません。',
      forms: ['返送先', 'Return-Path'],
    },
    {
      name: 'ヘッダー',
      means: '送り主、通った道、確かめた結果などが書かれた、メールの先頭の記録です。',
    },
    { name: 'ドメイン', means: 'アドレスやURLの、持ち主が決まる部分です。例は `amazon.co.jp` です。' },
    { name: 'サーバー', means: 'メールを受け渡ししたり、ページを見せたりするコンピューターです。' },
    { name: '電子署名', means: '誰が送ったかと、書き換えられていないことを確かめるための、暗号の印です。' },
    {
      name: 'SPF',
      means: '送り出したサーバーが、そのドメインから送ってよいものかを確かめる仕組みです。',
    },
    {
      name: 'DKIM',
      means: 'ドメインの持ち主が付けた電子署名で、途中で書き換えられていないかを確かめる仕組みです。',
    },
    { name: 'DMARC', means: '差出人のドメインが、SPFかDKIMで確かめたドメインと合うかを見る仕組みです。' },
    { name: 'BIMI', means: '確かめられたメールの横に、送り主のロゴを出す仕組みです。' },
  ],
  account: [
    { name: '2段階認証', means: 'パスワードの次に、確認コードなどでもう一度確かめる入り方です。' },
    { name: '確認コード', means: 'SMSやメールで届く、一度だけ使う数字です。誰にも伝えません。' },
    { name: 'パスキー', means: '端末の指紋や顔で入る方法です。登録したサイトでしか働きません。' },
  ],
  desk: [
    {
      name: '#9110',
      means: '警察に相談するための電話番号です。急ぐときは110にかけます。',
      dial: DESKS.police.url,
    },
    {
      name: '188',
      means: '消費者ホットラインの電話番号です。近くの相談窓口につながります。',
      dial: DESKS.consumer.url,
    },
    {
      name: 'フィッシング対策協議会',
      means: 'フィッシングの報告を集め、数や手口を知らせている団体です。',
    },
    { name: 'JPCERT/CC', means: '偽サイトの閉鎖などを、国内外の関係先に働きかける団体です。' },
  ],
} as const satisfies Record<string, readonly Term[]>;

export type Subject = keyof typeof GLOSSARY;

export const TERMS: readonly Term[] = Object.values(GLOSSARY).flat();

/** Anchor of a term on the page of the glossary. */
export const termId = ({ name }: Term): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
