/** A reader's report or comment: a row of src/content/comments/comments.jsonl. Written by `npm run comments`. */
import { z } from 'astro/zod';
import { KINDS, type Kind, LONGEST_NAME, LONGEST_TEXT } from '../comments/submission.ts';
import { NOBODY, spansIn } from '../redact/index.ts';
import { day } from './dates.ts';
import { record, wants } from './field.ts';
import { safe } from './safe-text.ts';

/** Letters that act on a page's order or on a terminal, or that nobody sees. Line ends are the text's own. */
const UNSAFE = /[\p{Cc}\p{Cs}\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u;

const plain = (longest: number) =>
  safe(
    z
      .string(wants('text', '"text": "…"'))
      .max(longest, wants(`no longer than ${longest} letters`, '"text": "…"'))
      .refine(
        (text) => !UNSAFE.test(text.replaceAll('\n', '')),
        wants('without control letters', '"text": "…"'),
      )
      .refine(
        (text) => spansIn(text, NOBODY).length === 0,
        wants('without addresses and numbers of persons', '"text": "… ●●-●●●●-●●●●"'),
      ),
  );

export const commentSchema = record({
  /** Day and fingerprint: "2026-11-22_1a2b3c4d". The same text has the same one. */
  id: z
    .string(wants('day and fingerprint', '"id": "2026-11-22_1a2b3c4d"'))
    .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f]{8}$/, wants('day and fingerprint', '"id": "2026-11-22_1a2b3c4d"')),
  /** Id of the case it is about. */
  case: z
    .string(wants('the id of a case', '"case": "2023-11-order-info"'))
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, wants('the id of a case', '"case": "2023-11-order-info"')),
  /** Day it was received. */
  date: day('"date": "2026-11-22"'),
  kind: z.enum(
    Object.keys(KINDS) as [Kind, ...Kind[]],
    wants('report, comment or correction', '"kind": "comment"'),
  ),
  /** As the writer wants to be called; '' for none. */
  name: plain(LONGEST_NAME),
  /** Masked and defanged; '' once rejected. */
  text: plain(LONGEST_TEXT),
  /** Only what is approved is built. */
  status: z.enum(
    ['waiting', 'approved', 'rejected'],
    wants('waiting, approved or rejected', '"status": "waiting"'),
  ),
}).superRefine((row, context) => {
  if (row.status === 'approved' && row.text.trim() === '') {
    context.addIssue({ code: 'custom', path: ['text'], message: 'is empty: nothing to show. Reject it' });
  }
});

export type CommentData = z.infer<typeof commentSchema>;
