/** How to give the checker more than words, by mail app: one place for the steps that the checker page shows. */
import { STEP_SOURCES, type StepSource } from './sources.ts';

/** The picture beside the steps. `hold`: pressing long to copy; `name`: the sender's name; `menu`: an entry of a menu. */
type Sketch = { kind: 'hold' } | { kind: 'name' } | { kind: 'menu'; mark: string; entry: string };

export interface Way {
  title: string;
  steps: string[];
  sketch: Sketch;
  /** Nothing found that says so: the page calls it 未確認. */
  source?: StepSource;
  /** What of the steps the source says, where it is not all of them. */
  sourced?: string;
}

export interface HowTo {
  /** Part of the anchor, `how-` before it. */
  id: string;
  app: string;
  ways: Way[];
  /** What this app cannot give. */
  limit?: { text: string; source?: StepSource };
}

const COPY_ON_PHONE: Way = {
  title: '本文をリンクごとコピーする',
  steps: [
    '本文の、リンクではない文字を長押しします。',
    '「すべてを選択」、「コピー」の順に押します。',
    'このページに戻り、「クリップボードから貼り付ける」を押します。',
  ],
  sketch: { kind: 'hold' },
};

const NO_SOURCE_ON_PHONE = {
  text: 'スマートフォンのメールアプリでは、原文（ヘッダー）を表示できません。パソコンのブラウザーで、同じメールを開きます。',
  source: STEP_SOURCES.onamae,
};

export const HOW_TOS: HowTo[] = [
  {
    id: 'iphone',
    app: 'iPhoneの「メール」',
    ways: [
      COPY_ON_PHONE,
      {
        title: '差出人のアドレスも添える',
        steps: [
          'メールの上にある、差出人の名前を押します。',
          'もう一度名前を押すと、アドレスが出ます。長押ししてコピーします。',
          '欄の先頭に「差出人: 」と書き、続けて貼り付けます。',
        ],
        sketch: { kind: 'name' },
        source: STEP_SOURCES.mynavi,
        sourced: '名前を押すとアドレスが出ること',
      },
    ],
    limit: NO_SOURCE_ON_PHONE,
  },
  {
    id: 'gmail-app',
    app: 'Gmailアプリ',
    ways: [COPY_ON_PHONE],
    limit: NO_SOURCE_ON_PHONE,
  },
  {
    id: 'gmail-web',
    app: 'Gmail（パソコンのブラウザー）',
    ways: [
      {
        title: '原文を貼り付ける',
        steps: [
          'メールを開き、右上の「︙」を押します。',
          '「メッセージのソースを表示」を選びます。',
          '新しく開いた画面の「クリップボードにコピー」を押します。',
          'このページに戻り、「クリップボードから貼り付ける」を押します。',
        ],
        sketch: { kind: 'menu', mark: '︙', entry: 'ソースを表示' },
        source: STEP_SOURCES.onamae,
      },
      {
        title: 'ファイルで渡す',
        steps: [
          'メールを開き、右上の「︙」を押します。',
          '「メッセージをダウンロード」を選びます。',
          '保存された .eml ファイルを、このページに置きます。',
        ],
        sketch: { kind: 'menu', mark: '︙', entry: 'ダウンロード' },
      },
    ],
  },
  {
    id: 'yahoo',
    app: 'Yahoo!メール',
    ways: [
      {
        title: '本文をリンクごとコピーする（パソコン）',
        steps: [
          'メールを開き、本文の最初から最後までを選びます。',
          'Ctrl+C（Macでは⌘C）でコピーします。',
          'このページの欄で、Ctrl+V（Macでは⌘V）を押します。',
        ],
        sketch: { kind: 'menu', mark: '', entry: 'コピー' },
      },
      {
        title: 'ヘッダーも貼り付ける（パソコン）',
        steps: [
          'メールを開き、「詳細ヘッダー」を選びます。',
          '出てきた文字をすべてコピーし、欄に貼り付けます。',
          '続けて本文もコピーし、1行あけて下に貼り付けます。',
        ],
        sketch: { kind: 'menu', mark: '…', entry: '詳細ヘッダー' },
      },
    ],
  },
  {
    id: 'docomo',
    app: 'ドコモメール',
    ways: [
      COPY_ON_PHONE,
      {
        title: '差出人のアドレスも添える',
        steps: [
          'メールの上にある、差出人の名前を押します。',
          '出てきたアドレスを、長押ししてコピーします。',
          '欄の先頭に「差出人: 」と書き、続けて貼り付けます。',
        ],
        sketch: { kind: 'name' },
      },
    ],
    limit: NO_SOURCE_ON_PHONE,
  },
  {
    id: 'outlook',
    app: 'Outlook（パソコン）',
    ways: [
      {
        title: '原文を貼り付ける（新しいOutlook、Outlook.com）',
        steps: [
          'メールを開き、右側の「…」を押します。',
          '「表示」、「メッセージのソースを表示」の順に選びます。',
          '出てきた文字をすべてコピーし、このページの欄に貼り付けます。',
        ],
        sketch: { kind: 'menu', mark: '…', entry: 'ソースを表示' },
        source: STEP_SOURCES.systeme,
      },
      {
        title: 'ヘッダーを貼り付ける（以前からのOutlook）',
        steps: [
          'メールをダブルクリックして、別の画面で開きます。',
          '「ファイル」、「プロパティ」の順に押します。',
          '「インターネット ヘッダー」の中をすべてコピーし、欄に貼り付けます。',
          '続けて本文もコピーし、1行あけて下に貼り付けます。',
        ],
        sketch: { kind: 'menu', mark: 'ファイル', entry: 'プロパティ' },
        source: STEP_SOURCES.microsoft,
      },
      {
        title: 'ファイルで渡す',
        steps: [
          'メールを開き、「ファイル」、「名前を付けて保存」の順に押します。',
          '保存された .msg か .eml のファイルを、このページに置きます。',
        ],
        sketch: { kind: 'menu', mark: 'ファイル', entry: '名前を付けて保存' },
      },
    ],
  },
];
