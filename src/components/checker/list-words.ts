/** What the list of many mails says. */
import type { Verdict } from '../../checker/index.ts';

/** A verdict in a table's cell. As everywhere: none of them says that a mail is safe. */
export const VERDICT_SHORT: Record<Verdict, string> = {
  fraud: '詐欺の証拠あり',
  suspicious: '疑わしい',
  undetermined: '判断できない',
  consistent: '本物の特徴と一致',
  unrelated: 'Amazonを名乗らない',
  unreadable: '読み取れない',
};

/** The order in which mails need a look. */
export const BY_URGENCY: readonly Verdict[] = [
  'fraud',
  'suspicious',
  'undetermined',
  'unreadable',
  'consistent',
  'unrelated',
];

export type State = 'going' | 'over' | 'left' | 'full' | 'not-loaded';

export function stateInWords(state: State, mails: number): string {
  switch (state) {
    case 'going':
      return `${mails}通を調べました。続けています…`;
    case 'over':
      return `${mails}通を調べ終えました。`;
    case 'left':
      return `途中でやめました。調べ終えた${mails}通を残しています。`;
    case 'full':
      return `多いので、${mails}通で止めました。続きは、ファイルを分けて調べてください。`;
    case 'not-loaded':
      return `点検の道具を読み込めず、${mails}通で止まりました。電波の届く所で、もう一度「点検する」を押してください。`;
  }
}

export const TOO_LONG =
  '時間がかかりすぎるので、この1通を飛ばしました。本文をコピーして、上の欄で調べてください。';
export const EXPORT_HOLDS =
  '書き出すのは、ファイル名、件名、結論、見つかったしるしの番号だけです。本文や宛先は入りません。';
export const sortedBy = (column: string, down: boolean) => `${column}の${down ? '逆の' : ''}順に並べました。`;
