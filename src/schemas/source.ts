import { z } from 'astro/zod';
import { dayOrMonth } from './dates.ts';
import { line, record, wants } from './field.ts';

const SOURCE_URL = wants(
  'a web address beginning with https:// or http://',
  'url: https://www.antiphishing.jp/contact_faq.html',
);

/** Where a fact comes from. Shown to readers, so its title is Japanese (or the page's own title). */
export const sourceSchema = record({
  /** Who says it, and where: 「フィッシング対策協議会：よくあるご質問」. */
  title: line('who says it and where', 'title: フィッシング対策協議会「よくあるご質問」'),
  /** Address of the page. Its host must be in allowed.ts. Leave it out for a source that is not on the web. */
  url: z.url({ protocol: /^https?$/, ...SOURCE_URL }).optional(),
  /** Day or month of the source; of our reading it, if it shows none (then say so in `note`). */
  date: dayOrMonth("date: '2023-11-21'"),
  /** What to know about it: a reprint, a single observer, read on which day. */
  note: line('a short remark', 'note: 公式ページの転載').optional(),
});

export const sourcesSchema = z
  .array(sourceSchema, wants('a list of sources', 'sources: [{ title: …, url: …, date: … }]'))
  .min(
    1,
    wants(
      'at least one source: no fact without one',
      "sources: [{ title: …, url: https://…, date: '2023-11' }]",
    ),
  );

export type Source = z.infer<typeof sourceSchema>;
