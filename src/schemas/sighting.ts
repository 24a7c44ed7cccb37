/** One dated observation of a subject: a row of src/content/sightings/sightings.jsonl. */
import { z } from 'astro/zod';
import { dayOrMonth } from './dates.ts';
import { line, record, wants } from './field.ts';
import { defangedHost, safe } from './safe-text.ts';
import { themeSchema } from './theme.ts';

/** The one list without a web address: the subject list this site grew out of. */
export const FOUNDING_LIST = 'このサイトのもとになった件名一覧（2023-11-21 最終更新）';
/** A mail that the editors hold themselves: it can be looked up nowhere. */
export const OWN_MAIL = '編集部に届いた実物';

export const sightingSchema = record({
  /** Date and number: "2021-06-08_3". Never changed, never used again. */
  id: z
    .string(wants('the date and a running number', '"id": "2021-06-08_03"'))
    .regex(/^\d{4}-\d{2}(-\d{2})?_\d{2,4}$/, wants('the date and a running number', '"id": "2021-06-08_03"')),
  /** Day or month it was seen. */
  date: dayOrMonth('"date": "2021-06-08"'),
  /** The subject (of an SMS: its text) exactly as seen; the source's masks stay. */
  subject: safe(line('the subject as seen', '"subject": "Amazon支払い方法を確認できず"')),
  kind: z.enum(['mail', 'sms'], wants('mail or sms', '"kind": "mail"')),
  theme: themeSchema,
  /** Id of the case it belongs to, null where there is none. */
  case: z.string(wants('the id of a case or null', '"case": "2023-11-order-info"')).nullable(),
  /** True when the subject breaks off where it was read. */
  cutOff: z.boolean(wants('true or false', '"cutOff": false')),
  /** Who reported it, for readers. */
  reportedBy: line('who reported it', '"reportedBy": "大学のお知らせ"'),
  /** Where it can be looked up; null only for the founding list and for mails that the editors hold. */
  source: z
    .url({
      protocol: /^https?$/,
      ...wants('a web address or null', '"source": "https://www.antiphishing.jp/…"'),
    })
    .nullable(),
  /** Hosts its links led to, defanged. */
  hosts: z.array(defangedHost, wants('a list, empty if none is known', '"hosts": []')),
  note: line('a short remark', '"note": "月は出典からの推定"').optional(),
}).superRefine((row, context) => {
  if (row.source === null && row.reportedBy !== FOUNDING_LIST && row.reportedBy !== OWN_MAIL) {
    context.addIssue({
      code: 'custom',
      path: ['source'],
      message: 'is null: no sighting without a source. Write it like this: "source": "https://…"',
    });
  }
  if (!row.id.startsWith(`${row.date}_`)) {
    context.addIssue({
      code: 'custom',
      path: ['id'],
      message: `does not begin with the date. Write it like this: "id": "${row.date}_01"`,
    });
  }
});

export type SightingData = z.infer<typeof sightingSchema>;
