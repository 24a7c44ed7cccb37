/** What to do: src/content/guides/<id>.mdx. */
import { z } from 'astro/zod';
import { dateOrder, pageDates } from './dates.ts';
import { line, record, wants } from './field.ts';
import { sourcesSchema } from './source.ts';

const ORDER = wants('a whole number; guides are listed by it', 'order: 3');

export const guideSchema = record({
  /** Heading, in the reader's words. */
  title: line('the heading', 'title: 入力してしまったとき'),
  /** One or two sentences that already help by themselves. */
  summary: line(
    'one or two sentences that help by themselves',
    'summary: 入力したものごとに、最初の一手を示します。',
  ),
  /** Place in the list of guides, 1 first. */
  order: z.int(ORDER).min(1, ORDER),
  sources: sourcesSchema,
  ...pageDates,
}).superRefine((page, context) => {
  const order = dateOrder(page);
  if (order !== '') context.addIssue({ code: 'custom', path: ['updated'], message: order });
});
