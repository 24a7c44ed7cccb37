/** What the engine was measured to do: src/accuracy.json, written by `npm run accuracy`. Counts only, nothing of any mail. */
import { z } from 'astro/zod';

const count = z.int().min(0);

const group = z.strictObject({
  /** Name of the group in the measured collection. */
  name: z.string().regex(/^[a-z][a-z-]{1,40}$/),
  /** What its mails are. */
  are: z.enum(['fraud', 'genuine', 'unrelated', 'other-fraud']),
  total: count,
  fraud: count,
  suspicious: count,
  consistent: count,
  unreadable: count,
});

const worth = z.strictObject({
  check: z.string(),
  found: count,
  deciding: count,
  fraudLost: count,
  caughtLost: count,
  alarmsGone: count,
});

export const accuracySchema = z.strictObject({
  /** Day of the measurement, YYYY-MM-DD. */
  measured: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  version: z.string(),
  /** Commit of the engine; a `+` behind it: with changes of its own. */
  commit: z.string().nullable(),
  kinds: z.array(
    z.strictObject({
      kind: z.enum(['eml', 'rich', 'plain', 'phone']),
      groups: z.array(group),
      worth: z.array(worth),
    }),
  ),
  urls: z.array(
    z.strictObject({
      year: z.string(),
      total: count,
      official: count,
      lookalike: count,
      other: count,
      unreadable: count,
      fraud: count,
    }),
  ),
});

export type Accuracy = z.infer<typeof accuracySchema>;
export type AccuracyGroup = Accuracy['kinds'][number]['groups'][number];
