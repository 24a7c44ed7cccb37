/** The Japanese that belongs to no single check: verdicts, what could not be seen, why an input was unreadable. */
import type { Coverage, Problem, Verdict } from '../report.ts';

/** Heading and lead of each verdict. Whatever it is, the way on never goes through the mail. */
export const VERDICT_WORDS: Record<Verdict, { heading: string; lead: string }> = {
  fraud: {
    heading: '詐欺メールと判断できる証拠があります',
    lead: 'リンクを押さず、返信もしないでください。もう入力してしまったときは、すぐにできることがあります。',
  },
  suspicious: {
    heading: '疑わしい点があります',
    lead: 'リンクは使わないでください。アプリかブックマークからAmazonを開き、同じ知らせがあるかを確かめてください。',
  },
  undetermined: {
    heading: 'この内容だけでは判断できません',
    lead: '本物とも偽物とも言えません。リンクは使わず、アプリかブックマークからAmazonを開いて確かめてください。',
  },
  consistent: {
    heading: '本物の特徴と一致しています（安全の保証ではありません）',
    lead: '受信側の検査とリンク先が、Amazonのものと一致しました。それでも手続きは、アプリかブックマークから進めるのが確実です。',
  },
  unrelated: {
    heading: 'Amazonを名乗るメールではありません',
    lead: 'このページで見分けるのは、Amazonを名乗るメールです。ほかの会社を名乗るメールの真偽は判断していません。',
  },
  unreadable: {
    heading: '読み取れませんでした',
    lead: 'メールの本文を貼り付けるか、メールのファイル（.eml）を選んでください。',
  },
};

/** The same for an address that was brought without a mail. It claims nothing; the question is whether it is Amazon's. */
export const ADDRESS_WORDS: Partial<typeof VERDICT_WORDS> = {
  fraud: {
    heading: 'Amazonに見せかけた、偽のアドレスです',
    lead: '開かないでください。もう入力してしまったときは、すぐにできることがあります。',
  },
  suspicious: {
    heading: 'このアドレスは、Amazonのものではありません',
    lead: 'Amazonを名乗るメールにあったアドレスなら、開かないでください。用件は、アプリかブックマークから開いたAmazonで確かめられます。',
  },
  undetermined: {
    heading: 'アドレスだけでは判断できません',
    lead: 'Amazonのアドレスでも、載っていたメールが本物とは限りません。手続きは、アプリかブックマークから進めるのが確実です。',
  },
};

/** What was wrong with the input, and what to give instead. */
export const PROBLEM_WORDS: Record<Problem, string> = {
  empty: '文字がありません。メールの本文をコピーして、貼り付けてください。',
  'too-large': '大きすぎて読めません。添付ファイルを除き、メールの本文だけを貼り付けてください。',
  picture:
    'この画像からは、QRコードの行き先を読み取れませんでした。画像の中の文字は読めません。メールの本文を選んでコピーし、貼り付けてください。',
  'picture-form':
    'WebP・HEIC・AVIF・TIFFなどの画像は開けません。画像を表示してスクリーンショットを撮り、それを選んでください。文面は、コピーして貼り付けてください。',
  pdf: 'このPDFからは、QRコードの行き先を読み取れませんでした。PDFの中の文字は読めません。メールの本文をコピーし、貼り付けてください。',
  archive: '圧縮ファイルは開きません。中のメール（.eml）を取り出してから選んでください。',
  binary: 'メールとして読めないファイルです。メールの本文を貼り付けるか、.eml ファイルを選んでください。',
  'not-a-url': 'URLとして読めません。「https://」から始まる行を、1行に1件ずつ入れてください。',
  'outlook-msg':
    'Outlookのメール（.msg）として読めませんでした。本文をコピーして貼り付けるか、.eml 形式で保存してください。',
  failed: '読み取りの途中で問題が起きました。メールの本文だけを貼り付けてください。',
};

/** What was not shown, and how to show it. In the order of the coverage strip. */
export const UNSEEN_WORDS: Record<keyof Coverage, { what: string; how: string }> = {
  sender: {
    what: '差出人のアドレス',
    how: 'メールの差出人の名前を押すと、アドレスが表示されます。「差出人: 名前 <アドレス>」の形で一緒に貼り付けてください。',
  },
  authentication: {
    what: '受信側の検査の記録（ヘッダー）',
    how: 'パソコンで「原文を表示」や「ソースを表示」を選び、全体をコピーして貼り付けてください。.eml ファイルでもかまいません。',
  },
  subject: { what: '件名', how: '「件名: 」に続けて、件名も一緒に貼り付けてください。' },
  text: { what: '文面', how: 'メールの本文を選んでコピーし、貼り付けてください。' },
  links: {
    what: 'リンクやボタンの本当の行き先',
    how: 'パソコンのメール画面からコピーして貼り付けると、行き先も一緒に届きます。リンクを開く必要はありません。',
  },
};

/** Strength of a found sign, as people read it. */
export const STRENGTH_WORDS = {
  decisive: '決め手',
  strong: '強い手がかり',
  weak: '弱い手がかり',
  reassuring: '本物らしい点',
  note: '参考',
} as const;
