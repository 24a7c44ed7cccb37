/** The content as rows of the lure index: what a pasted mail is compared with. Pure. */
import type { LureRow } from '../checker/index.ts';
import { refang } from '../text/defang.ts';
import type { CaseData } from './case.ts';
import type { SightingData } from './sighting.ts';
import type { Specimen } from './specimen.ts';

export interface CaseEntry {
  id: string;
  data: Pick<CaseData, 'title' | 'subjects' | 'firstSeen' | 'genuineToo' | 'specimens'>;
}

export interface SightingEntry {
  data: Pick<SightingData, 'case' | 'date' | 'subject'>;
}

const HEADER_LINE = /^(?:差出人|送信者|件名|日時|宛先|From|Subject|Date|To)\s*[:：](.*)$/i;
const BLOCK_END = /<\/(?:p|div|h\d|li|tr|table)>|<br\s*\/?>/gi;

/** A specimen's subject line, where its body begins with one, and the words beneath, without markup. */
function specimenWords({ kind, body }: Specimen): { subject: string; text: string } {
  const plain =
    kind === 'html'
      ? body
          .replace(BLOCK_END, '\n')
          .replace(/<[^<>]*>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&')
      : body;
  const lines = refang(plain)
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '');
  const first = lines.findIndex((row) => !HEADER_LINE.test(row));
  const head = first === -1 ? lines : lines.slice(0, first);
  const subject =
    head
      .find((row) => /^(?:件名|Subject)/i.test(row))
      ?.match(HEADER_LINE)?.[1]
      ?.trim() ?? '';
  return { subject, text: first === -1 ? '' : lines.slice(first).join('\n') };
}

/**
 * One row for each specimen's body, each subject of a case and each sighting; the same subject of the same case and
 * date only once. A sighting that belongs to a case carries its id and whether genuine mails bear its words.
 */
export function lureRows(cases: readonly CaseEntry[], sightings: readonly SightingEntry[]): LureRow[] {
  const rows: LureRow[] = [];
  const seen = new Set<string>();
  const add = (row: LureRow) => {
    const key = JSON.stringify([row.case, row.date, row.subject, row.body]);
    if (!seen.has(key)) rows.push(row);
    seen.add(key);
  };
  const known = new Map(cases.map(({ id, data }) => [id, data]));
  for (const { id, data } of cases) {
    const base = { case: id, title: data.title, genuineToo: data.genuineToo };
    for (const specimen of data.specimens) {
      const { subject, text } = specimenWords(specimen);
      const first = data.subjects[0];
      add({
        ...base,
        date: first?.date ?? data.firstSeen,
        subject: subject || (first?.text ?? ''),
        body: text,
      });
    }
    for (const { text, date } of data.subjects) add({ ...base, date, subject: text, body: '' });
  }
  for (const { data } of sightings) {
    const its = data.case === null ? undefined : known.get(data.case);
    add({
      case: data.case,
      title: its?.title ?? null,
      date: data.date,
      subject: data.subject,
      body: '',
      genuineToo: its?.genuineToo === true,
    });
  }
  return rows;
}
