/** From what the reader did to the step of the recovery guide that undoes most of it. */
import type { Data, Deed, GuideStep } from './check.ts';

interface Recovery {
  deed: Deed;
  /** What was done, as an end of 「…、とのことです」. */
  said: string;
  label: string;
  /** Heading of the step in src/content/guides/already-done.mdx, as its anchor. A test holds the two together. */
  anchor: string;
}

/** Most urgent first: money and cards are drained within minutes, a mere visit costs nothing. */
const RECOVERY: readonly Recovery[] = [
  {
    deed: 'paid',
    said: 'お金を払った、またはギフトカードの番号を伝えた',
    label: '払った先の窓口と警察に、いま電話する',
    anchor: 'お金を払ったギフトカードの番号を伝えた',
  },
  {
    deed: 'typed-card',
    said: 'カードの情報を入れた',
    label: 'カード裏面の番号に電話し、カードを止める',
    anchor: 'カード情報を入れた',
  },
  {
    deed: 'installed',
    said: 'アプリを入れた、またはファイルを開いた',
    label: '通信を切り、入れたアプリを消す',
    anchor: 'アプリを入れたファイルを開いた',
  },
  {
    deed: 'typed-password',
    said: 'パスワードなどを入れた',
    label: '公式サイトでパスワードを変える',
    anchor: 'パスワードを入れた',
  },
  { deed: 'replied', said: '返信した', label: 'これ以上やりとりしない', anchor: '返信した' },
  {
    deed: 'pressed',
    said: 'リンクを押した',
    label: 'タブを閉じ、そこでは何も入れない',
    anchor: '押しただけ',
  },
  { deed: 'opened', said: 'メールやページを開いた', label: '何も入れずに閉じる', anchor: '開いただけ' },
];

/** Those of the reader's deeds that are among `of`, most urgent first. Having opened it goes without saying beside any other. */
export function deedsDone(already: readonly Deed[], ...of: Deed[]): Deed[] {
  const done = RECOVERY.map(({ deed }) => deed).filter((deed) => already.includes(deed));
  return done.filter((deed) => of.includes(deed) && (deed !== 'opened' || done.length === 1));
}

/** @param data `deeds`, as `deedsDone` gave them; anything else counts as none */
export function recoverySteps({ deeds }: Data): GuideStep[] {
  return chosen(deeds).map(({ label, anchor }) => ({ label, path: `/guides/already-done/#${anchor}` }));
}

/** 「カードの情報を入れた、パスワードなどを入れた」 */
export function sayDeeds({ deeds }: Data): string {
  return chosen(deeds)
    .map(({ said }) => said)
    .join('、');
}

const chosen = (deeds: unknown) =>
  RECOVERY.filter(({ deed }) => Array.isArray(deeds) && deeds.includes(deed));
