/** A reader's report or comment as text that a person can read, mail and paste, and the importer can read back. */

export const KINDS = { report: '報告', comment: 'コメント', correction: '誤りの指摘' } as const;
export type Kind = keyof typeof KINDS;

export interface Submission {
  /** Id of the case it is about. Not yet believed: the importer looks it up. */
  case: string;
  kind: Kind;
  /** As the reader wants to be called; '' for none. */
  name: string;
  text: string;
}

export const LONGEST_NAME = 30;
export const LONGEST_TEXT = 2_000;
/** First line, with the version of the form. */
const MARK = 'みわけへの投稿（書式1）';
const FIELDS = { case: '事例', kind: '種類', name: '名前' } as const;

/** The text that a reader hands over, by mail or another way; `parse` reads it back. */
export function write({ case: id, kind, name, text }: Submission): string {
  const fields = [`${FIELDS.case}：${id}`, `${FIELDS.kind}：${KINDS[kind]}`, `${FIELDS.name}：${name}`];
  return `${[MARK, ...fields, '', text.trim()].join('\n')}\n`;
}

/** Why a text is no submission; English, for the terminal. */
export class NoSubmission extends Error {}

/**
 * Reads a submission back, wherever in a mail it stands.
 * @throws {NoSubmission}
 */
export function parse(source: string): Submission {
  const start = source.indexOf(MARK);
  if (start < 0) throw new NoSubmission(`it holds no line "${MARK}"`);
  const lines = source
    .slice(start + MARK.length, start + MARK.length + 4 * LONGEST_TEXT)
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .slice(1);
  const values = new Map<string, string>();
  let at = 0;
  for (; at < lines.length && lines[at]?.trim() !== ''; at++) {
    const [, label = '', value = ''] = /^(.{1,4}?)[:：](.*)$/.exec(lines[at] ?? '') ?? [];
    if (!values.has(label)) values.set(label, value.trim());
  }
  const kind = (Object.keys(KINDS) as Kind[]).find((one) => KINDS[one] === values.get(FIELDS.kind));
  if (!kind)
    throw new NoSubmission(`its line "${FIELDS.kind}：" names none of ${Object.values(KINDS).join(', ')}`);
  const text = lines.slice(at).join('\n').trim();
  if (text === '') throw new NoSubmission('it has no text');
  if (text.length > LONGEST_TEXT) throw new NoSubmission(`its text is longer than ${LONGEST_TEXT} letters`);
  return { case: values.get(FIELDS.case) ?? '', kind, name: values.get(FIELDS.name) ?? '', text };
}
