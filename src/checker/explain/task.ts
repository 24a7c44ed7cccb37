/** What the mail wants dealt with, so that its reader can be shown the official way to the same thing. */
import { fold } from '../../text/fold.ts';
import { OFFICIAL_PATHS, type OfficialPath, type Task } from '../facts/official-paths.ts';
import type { Message } from '../message.ts';

/**
 * In the order they win: a mail about a Prime fee that could not be charged names cards too, and one about a card that
 * was declined names the order. For folded text.
 */
const NAMES: [Task, RegExp][] = [
  ['prime', /プライム(?!ビデオ|デー|ミュージック)|\bprime\b(?! ?(?:video|day|music))/g],
  ['gift', /ギフト(?:券|カード|コード)|gift ?cards?/g],
  ['payment', /支払|決済|クレジットカード|カード(?:情報|番号|の有効|が)|請求|payment|billing/g],
  ['delivery', /発送|配送|配達|お届け|出荷|荷物|shipment|shipping|delivery|package/g],
  ['order', /注文|購入|返品|返金|\borders?\b(?! to)|refund/g],
  [
    'sign-in',
    /サインイン|ログイン|パスワード|確認コード|[2二]段階|不正|第三者|セキュリティ|ロック|停止|制限|保留|sign.?in|log.?in|password|security|suspend|locked/g,
  ],
  ['account', /アカウント|会員情報|登録情報|お客様情報|個人情報の(?:更新|確認)|住所|account/g],
];
/** Further down stand footers, which name everything. */
const HEAD = 2_000;

/**
 * The task that the mail names: in its subject, else on what it wants pressed, else most often in its text.
 * @returns null where it names none
 */
export function taskOf(message: Message): Task | null {
  const subject = fold(message.forwarded?.subject || message.subject);
  const pressed = message.links
    .filter(({ role }) => role === 'action')
    .slice(0, 20)
    .map(({ text }) => text.slice(0, 100));
  return first(subject) ?? first(fold(pressed.join('\n'))) ?? most(fold(message.text.slice(0, HEAD)));
}

/** @throws never: a test holds that every task has its path */
export function officialPath(task: Task): OfficialPath {
  return OFFICIAL_PATHS.find((path) => path.task === task) as OfficialPath;
}

function first(text: string): Task | null {
  return NAMES.find(([, names]) => text.search(names) >= 0)?.[0] ?? null;
}

function most(text: string): Task | null {
  let best: Task | null = null;
  let count = 0;
  for (const [task, names] of NAMES) {
    const here = text.match(names)?.length ?? 0;
    if (here > count) [best, count] = [task, here];
  }
  return best;
}
