/** What the page itself says. What is said about a mail comes from the engine's Explanation, never from here. */

import { version } from '../../../package.json';
import { shownName } from './file-name.ts';
import type { Given, Refusal, What } from './intake.ts';
import type { Failure } from './judge.ts';

/** The engine's version, as reports name it. A constant of this module: taken from the package's file, that would be a request of its own. */
export const ENGINE = version;

/** What went wrong, and what to do instead. */
export interface Trouble {
  title: string;
  help: string;
}

export type TroubleId = Refusal | Exclude<Failure, 'cancelled'> | 'empty';

export const TROUBLES: Record<TroubleId, Trouble> = {
  empty: {
    title: 'まだ何も入っていません',
    help: 'メールの本文をコピーして、下の欄に貼り付けてください。メールのファイル（.eml、.msg）を選ぶこともできます。',
  },
  nothing: {
    title: '読み取れるものがありませんでした',
    help: 'メールの本文を選んでコピーし、下の欄に貼り付けてください。',
  },
  picture: {
    title: '画像が届きませんでした',
    help: '画像を保存してから、「ファイルを選ぶ」で選んでください。QRコードの行き先を調べます。画像の中の文字は読めないので、メールの本文はコピーして貼り付けてください。',
  },
  'mail-list': {
    title: 'メールの中身が届きませんでした',
    help: 'このメールソフトからは、題名だけが届きます。メールを「名前を付けて保存」でファイルにして、そのファイルを選んでください。本文をコピーして貼り付けてもかまいません。',
  },
  'empty-folder': {
    title: 'フォルダーの中に、読めるファイルがありませんでした',
    help: 'メールのファイル（.eml、.msg、.mbox）の入ったフォルダーを置くか、「ファイルを選ぶ」で選んでください。',
  },
  clipboard: {
    title: 'クリップボードを読む許可がありませんでした',
    help: '欄の内容はそのままです。欄を長押しして「ペースト」を選ぶか、Ctrl+V（Macでは⌘V）で貼り付けてください。',
  },
  'too-long': {
    title: '長すぎて貼り付けられません',
    help: '調べたいメール1通だけをコピーするか、メールをファイル（.eml）に保存して選んでください。',
  },
  file: {
    title: 'ファイルを開けませんでした',
    help: '移動したり消えたりしていないかを確かめて、もう一度選んでください。本文を貼り付けても調べられます。',
  },
  timeout: {
    title: '20秒かかっても終わらないので、止めました',
    help: 'メールの本文だけを選んでコピーし、貼り付けてみてください。この内容がなくても、アプリのメッセージセンターで本物かどうかを確かめられます。',
  },
  crashed: {
    title: '点検の途中で止まってしまいました',
    help: 'もう一度「点検する」を押してください。続けて止まるときは、本文だけを貼り付けてみてください。',
  },
  'not-loaded': {
    title: '点検の道具を読み込めませんでした',
    help: '電波の届く所で、もう一度「点検する」を押してください。うまくいかないときは、このページを開き直してください。',
  },
};

/** Said at once when something arrives: what it is, and how much that lets us see. */
export const RECEIVED: Record<Exclude<What, 'files'>, string> = {
  text: '文字だけを受け取りました。リンクの行き先や、差出人の証明は見えません。',
  source: 'ヘッダーつきの原文を受け取りました。差出人の証明まで調べられます。',
  url: 'URLだけを受け取りました。Amazonを名乗るメールのリンクとして調べます。',
  rich: 'リンク先つきの本文を受け取りました。文字の裏にある行き先まで調べられます。',
  'rich-no-links': '本文を受け取りました。リンクは含まれていません。',
  file: 'ファイルを受け取りました。',
  'mail-file': 'メールのファイルを受け取りました。差出人の証明まで調べられます。',
  // Said at once, so that nobody takes a screenshot's verdict for one on its words.
  picture: '画像を受け取りました。QRコードがあれば、その行き先を調べます。画像の中の文字は読みません。',
};

/** The notice for something that was taken. */
export function arrival(given: Given, what: What): string {
  if (given.kind === 'files')
    return `ファイル${given.files.length}個を受け取りました。1通ずつ調べて、一覧にします。`;
  const said = RECEIVED[what === 'files' ? 'file' : what];
  return given.kind === 'file'
    ? `${said}「${shownName(given.file.name)}」（${sizeInWords(given.file.size)}）`
    : said;
}

export const REPLACED = '前の内容と入れかえました。';
export const RICH_DROPPED =
  '書きかえたので、リンク先の情報を外しました。文字だけで調べます。リンク先も調べるには、メールからもう一度貼り付けてください。';
export const FILE_DROPPED = '文字を入れたので、ファイルを外しました。入れた文字を調べます。';
export const LONG_DROPPED =
  '書きかえたので、見えている先頭だけを調べます。全体を調べるには、もう一度貼り付けてください。';
export const SHORTENED = '長いので、欄には先頭だけを見せています。点検は全体に対して行います。';
export const CLEARED = '貼り付けた内容と結果を、すべて消しました。';
export const CHECKING = '調べています…';
export const RESTORED = '前の内容に戻しました。';
export const READING_FOLDER = 'フォルダーの中を見ています…';
export const CANCELLED = '点検をやめました。内容は欄に残っています。';
/** Both take the same lines on a phone: what comes late must not move a verdict that is being read. */
export const NOT_READY = '欄を押すと準備を始めます。終わると、機内モードでも点検できます。';
export const READY = '準備ができました。ここからは、機内モードにしても点検できます。';
export const STALE = 'この結果は、書きかえる前の内容のものです。もう一度「点検する」を押してください。';
export const NO_LURES = '過去の偽メールの一覧を読み込めなかったので、見くらべていません。';

export function announce(heading: string, signs: number): string {
  return `点検が終わりました。${heading}。見つかった点は${signs}件です。`;
}

/** `steps`: things to do now that the answer brought up. */
export function rejudged(heading: string, same: boolean, steps: number): string {
  const verdict = same ? '結論は変わりません' : heading;
  const next = steps > 0 ? `いますることを${steps}件、質問の下に示しました。` : '';
  return `答えを入れて調べ直しました。${verdict}。${next}`;
}

function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes}バイト`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)}KB`;
  return `${(bytes / 1_000_000).toFixed(1)}MB`;
}
