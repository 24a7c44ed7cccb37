/** One lure wave, written up: src/content/cases/<id>.mdx. */
import { z } from 'astro/zod';
import { dateOrder, dayOrMonth, isBefore, pageDates } from './dates.ts';
import { line, record, wants } from './field.ts';
import { defangedHost, safe } from './safe-text.ts';
import { sourcesSchema } from './source.ts';
import { specimenSchema } from './specimen.ts';
import { themeSchema } from './theme.ts';

const list = (example: string) => wants('a list', example);

const subjectSchema = record({
  /** The subject exactly as seen; ● or [氏名] for what is masked. */
  text: safe(line('the subject as seen', 'text: Amazon支払い方法を確認できず')),
  /** Day or month it was seen. */
  date: dayOrMonth("date: '2023-11-21'"),
  /** True when the source itself broke off the subject. */
  cutOff: z.boolean(wants('true or false', 'cutOff: true')).default(false),
  note: line('a short remark', 'note: 出典でここまで').optional(),
  /** The older case whose mails bore the same subject: readers of either must find the other. */
  also: line('the id of the case that bore it before', 'also: 2020-07-update-payment').optional(),
});

export const caseSchema = record({
  /** True while a person still has to fill it in; then it is checked, and left out of the site. */
  draft: z.boolean(wants('true or false', 'draft: true')).default(false),
  /** Heading and search result: name the mail so that someone who holds it recognises it. */
  title: line('the heading of the case', 'title: 「支払い方法を確認できず」と知らせる偽メール'),
  /** One or two sentences: is this the mail I got, and what now. Shown first on the page. */
  summary: line('one or two sentences: is it this mail, and what now', 'summary: …は偽物です。押さずに…'),
  theme: themeSchema,
  /** First sighting of the wave, as precisely as known. */
  firstSeen: dayOrMonth("firstSeen: '2023-11'"),
  /** Last sighting we know of. Move it when you add a sighting to the case. */
  lastSeen: dayOrMonth("lastSeen: '2023-11-21'"),
  /** What the senders are after: 「カード番号とパスワード」. */
  after: line('what the senders are after', 'after: カード番号とパスワード'),
  subjects: z
    .array(subjectSchema, list("subjects: [{ text: …, date: '2023-11' }]"))
    .min(1, wants('at least one subject as seen', "subjects: [{ text: …, date: '2023-11' }]")),
  /** Sender as shown, defanged: 「Amazon.co.jp <info[at]example[.]cn>」. */
  senders: z
    .array(safe(line('a sender, defanged', 'senders: ["info[at]example[.]cn"]')), list('senders: []'))
    .default([]),
  /** Hosts that its links led to, defanged; as seen, with the source's own masks. */
  hosts: z.array(defangedHost, list('hosts: ["www[.]example[.]cn"]')).default([]),
  /** True when genuine mails are known to bear the same subject or words. A match then weighs little. */
  genuineToo: z.boolean(wants('true or false', 'genuineToo: false')),
  /** What is known of genuine mails with these words, for readers; also when none is known. */
  genuineNote: line(
    'a sentence on genuine mails with the same words, or that none is known',
    'genuineNote: 同じ件名の正規メールは確認していません（未確認）。',
  ),
  specimens: z
    .array(
      specimenSchema,
      list('specimens: [{ id: body, label: …, kind: text, body: …, expect: …, source: … }]'),
    )
    .min(1, wants('at least one specimen, for the engine to judge', 'specimens: [{ id: body, … }]')),
  sources: sourcesSchema,
  ...pageDates,
}).superRefine((page, context) => {
  const wrong = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });
  if (isBefore(page.lastSeen, page.firstSeen)) {
    wrong(
      'lastSeen',
      `(${page.lastSeen}) lies before firstSeen (${page.firstSeen}). Write it like this: lastSeen: '${page.firstSeen}'`,
    );
  }
  page.subjects.forEach(({ text, date }, index) => {
    if (isBefore(date, page.firstSeen) || isBefore(page.lastSeen, date)) {
      wrong(
        `subjects.${index}.date`,
        `「${text}」 was seen on ${date}, outside firstSeen–lastSeen (${page.firstSeen}–${page.lastSeen}). Move firstSeen or lastSeen to ${date}`,
      );
    }
  });
  const ids = page.specimens.map((specimen) => specimen.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    wrong('specimens', `has two with the id "${twice}". Write another one: id: ${twice}-2`);
  const order = dateOrder(page);
  if (order !== '') wrong('updated', order);
});

export type CaseData = z.infer<typeof caseSchema>;
