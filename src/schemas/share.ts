/** One month of the share of phishing reports that named Amazon: a row of src/content/shares/shares.jsonl. */
import { z } from 'astro/zod';
import { line, record, wants } from './field.ts';
import { sourceSchema } from './source.ts';

const MONTH = wants('a month, YYYY-MM', '"month": "2025-09"');
const SHARE = wants('a share in percent, 0 to 100', '"share": 15.4');
const REPORTS = wants('the number of all reports of the month, or null', '"reports": 224693');

export const shareSchema = record({
  /** The month that was reported on; also the row's id. */
  month: z.string(MONTH).regex(/^20\d\d-(0[1-9]|1[0-2])$/, MONTH),
  /** Share of the reports that named Amazon, in percent. */
  share: z.number(SHARE).min(0, SHARE).max(100, SHARE),
  /** All phishing reports of that month; null where the source does not say. */
  reports: z.int(REPORTS).min(0, REPORTS).nullable(),
  /** Where it was read, with the day or month of the source. */
  source: sourceSchema,
  /** What is not certain about it; shown with the number, and the point is drawn hollow. */
  unsure: line('what is not certain', '"unsure": "年は推定"').optional(),
});

export type ShareData = z.infer<typeof shareSchema>;
