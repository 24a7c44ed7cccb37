/** How to see three things with one's own eyes, by device: one place for the steps that many sign articles share. */

import type { StepSourceId } from './sources.ts';

export type Seen = 'sender' | 'link' | 'header';

interface Device {
  name: string;
  how: string;
  /** Where it was read; the article says 未確認 where there is none. */
  by?: StepSourceId;
  /** A page of the site that takes over from there. */
  next?: { words: string; path: string };
}

const CHECK = { words: '点検のページを開く', path: '/check/' };

export const ON_DEVICES: Record<Seen, Device[]> = {
  sender: [
    {
      name: 'iPhone',
      how: 'メールを開き、上に出ている差出人の名前に触れます。名前の下か、次の画面に、アドレスの全体が出ます。',
      by: 'mynavi',
    },
    {
      name: 'Android',
      how: '差出人の名前の下にある「To」や小さな矢印に触れます。「From」の横に、アドレスの全体が出ます。',
    },
    {
      name: 'パソコン',
      how: '差出人の名前の横か、名前に矢印を重ねたところに、アドレスが出ます。省略されているときは「詳細を表示」を押します。',
    },
  ],
  link: [
    {
      name: 'iPhone',
      how: 'リンクの長押しは、行き先のプレビューを開いてしまうことがあります。押さずに、メールの文全体を選んでコピーし、点検に貼り付けます。',
      next: CHECK,
    },
    {
      name: 'Android',
      how: 'リンクを長押しすると、行き先が表示されます。「開く」は押さず、見るだけにします。',
      by: 'ehime',
    },
    {
      name: 'パソコン',
      how: 'ボタンに矢印を重ねます（押しません）。画面の左下などに行き先が出ます。メールの文全体をコピーして点検に貼り付けると、行き先まで読み取れます。',
      by: 'ehime',
    },
  ],
  header: [
    {
      name: 'iPhone',
      how: '標準のメールアプリには、ヘッダーを表示する画面がありません。パソコンで同じメールを開くか、メッセージセンターで確かめます。',
      by: 'onamae',
      next: { words: 'メッセージセンターの見かた', path: '/guides/message-center/' },
    },
    {
      name: 'Android',
      how: 'Gmailアプリにも、ヘッダーをすべて表示する画面がありません。パソコンのブラウザーでGmailを開きます。',
      by: 'onamae',
    },
    {
      name: 'パソコン',
      how: 'Gmailは、メールの右上の点のメニューから「メッセージのソースを表示」を選びます。ほかのメールソフトでは、「ソースを表示」「プロパティ」などの名前です。ファイルとして保存し、点検に入れることもできます。',
      by: 'onamae',
      next: CHECK,
    },
  ],
};
