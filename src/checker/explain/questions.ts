/**
 * What to ask the reader of the mail: nobody else can know it, and no check may guess it. The views put the questions;
 * the answers come back as `Answers`.
 */
import type { Deed, GuideStep } from '../check.ts';
import type { Report } from '../report.ts';

type One = 'messageCenter' | 'orderKnown' | 'accountUsed';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
}

/** One choice of several; leaving it open is a choice, too, and the views offer it last under `open`. */
export interface OneQuestion {
  answer: One;
  text: string;
  hint: string;
  choices: Choice<string>[];
  open: string;
  /** Where on the site the way to the answer is shown. */
  guide?: GuideStep;
}

/** Everything that is so, or `none`. */
export interface SeveralQuestion {
  answer: 'already';
  text: string;
  hint: string;
  choices: Choice<Deed>[];
  none: string;
}

export type Question = OneQuestion | SeveralQuestion;

const YES_NO = [
  { value: 'yes', label: 'はい' },
  { value: 'no', label: 'いいえ' },
];

/** By the check that the answer is for. */
const ONE: Record<string, OneQuestion> = {
  'message-center': {
    answer: 'messageCenter',
    text: 'メッセージセンターに、同じ知らせがありますか',
    // Exceptions: aboutamazon.jp says that some kinds are left out; for codes there is a reader's report only (2026-11).
    hint: 'アプリの「アカウント」から「メッセージセンター」を開くと見られます。確認コードなど、載らない種類もあります。',
    choices: [
      { value: 'present', label: 'ある' },
      { value: 'absent', label: 'ない' },
    ],
    open: 'まだ見ていない',
    guide: { label: '開き方と、載らない種類を見る', path: '/guides/message-center/' },
  },
  'order-known': {
    answer: 'orderKnown',
    text: 'メールに書かれた注文に、心当たりがありますか',
    hint: '家族の注文や、贈り物のこともあります。アプリの注文履歴で確かめられます。',
    choices: YES_NO,
    open: 'わからない',
  },
  'account-used': {
    answer: 'accountUsed',
    text: 'Amazonに登録したアドレスに届きましたか',
    hint: '登録したアドレスは、アプリの「アカウント」から確かめられます。',
    choices: YES_NO,
    open: 'わからない',
  },
};

const ALREADY: SeveralQuestion = {
  answer: 'already',
  text: 'もう、何かしましたか',
  hint: '当てはまるものをすべて選んでください。次にすることを、すぐに示します。',
  choices: [
    { value: 'opened', label: 'メールやページを開いた' },
    { value: 'pressed', label: 'リンクやボタンを押した' },
    { value: 'typed-password', label: 'パスワードや電話番号を入れた' },
    { value: 'typed-card', label: 'カードの情報を入れた' },
    { value: 'paid', label: 'お金やギフトカードの番号を渡した' },
    { value: 'installed', label: 'アプリを入れた・ファイルを開いた' },
    { value: 'replied', label: '返信した' },
  ],
  none: 'どれもしていない',
};

/** The questions that this mail gives reason to ask; what was done already is asked of every mail that could be read. */
export function questionsFor({ verdict, findings }: Report): Question[] {
  if (verdict === 'unreadable') return [];
  const asked = findings.flatMap(({ check, outcome }) => {
    const question = ONE[check];
    return question && outcome !== 'not-applicable' ? [question] : [];
  });
  return [...asked, ALREADY];
}
