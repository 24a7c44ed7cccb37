/**
 * The article for one check: src/content/signs/<check id>.mdx. Its title and short strings are the check's own
 * (CHECKS in src/checker/index.ts) and are not typed again here.
 */
import { dateOrder, pageDates } from './dates.ts';
import { line, record } from './field.ts';
import { sourcesSchema } from './source.ts';

export const signSchema = record({
  /** One sentence: what the sign is and how much it settles. */
  summary: line('one sentence: what the sign is and how much it settles', 'summary: 差出人の…'),
  sources: sourcesSchema,
  ...pageDates,
}).superRefine((page, context) => {
  const order = dateOrder(page);
  if (order !== '') context.addIssue({ code: 'custom', path: ['updated'], message: order });
});
