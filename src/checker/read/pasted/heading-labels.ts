/** The labels that mail programs print before a mail's heading lines, and how such a line is told. */

export type Kind = 'subject' | 'from' | 'date' | 'other';

const LABELS: Record<Kind, readonly string[]> = {
  subject: ['件名', '題名', '標題', 'タイトル', 'subject', 'sub', '主题'],
  from: ['差出人', '送信者', '送信元', '発信者', 'from', '发件人'],
  date: ['日時', '日付', '送信日時', '受信日時', '送信日', 'date', 'sent'],
  other: [
    ...['宛先', '宛て先', '宛名', 'to', 'cc', 'bcc', '返信先', 'reply-to', '添付ファイル', '添付'],
    ...['attachments', '重要度', 'importance', '収件人', '受信者', '返信'],
    // Gmail's details: who sent, who signed.
    ...['署名元', 'メーリングリスト', 'mailed-by', 'signed-by'],
  ],
};
const KINDS = new Map(
  Object.entries(LABELS).flatMap(([kind, labels]) => labels.map((label) => [label, kind as Kind] as const)),
);

const LABEL = /^[\s*>|]{0,8}([\p{L}-]{1,12})[\s*]{0,4}[:：][\s*]{0,8}(.*)$/u;

export interface LabelledLine {
  kind: Kind;
  value: string;
  /** The label stands alone: its value comes on the next line. */
  bare: boolean;
}

export function readLabel(line: string): LabelledLine | null {
  const match = LABEL.exec(line);
  const label = (match?.[1] ?? line).replace(/[\s*]/g, '');
  const kind = KINDS.get(label.normalize('NFKC').toLowerCase());
  if (!kind || (!match && line.length > 12)) return null;
  return { kind, value: (match?.[2] ?? '').replace(/(?<!\*)\*+$/, '').trim(), bare: !match };
}
