import { z } from 'astro/zod';
import type { Verdict } from '../checker/index.ts';
import { line, record, wants } from './field.ts';
import { safe } from './safe-text.ts';

const VERDICTS = [
  'fraud',
  'suspicious',
  'undetermined',
  'consistent',
  'unrelated',
  'unreadable',
] as const satisfies Verdict[];

const FOUND = wants(
  'the ids of one to three checks that must be found',
  'found: [action-link-foreign, pressure]',
);

/** A sample of the lure that the engine judges at build; what it finds is shown beside it. */
export const specimenSchema = record({
  /** Address of the specimen within its page: lower-case words with hyphens. */
  id: z
    .string(wants('lower-case words with hyphens', 'id: body'))
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, wants('lower-case words with hyphens', 'id: body')),
  /** What readers see above it. Say 「再現」 when it is written after the wave and not quoted. */
  label: line('what readers see above the specimen', 'label: 本文（再現）'),
  /** `text`: as copied from a phone. `html`: with the real link targets, as copied from a mail program. */
  kind: z.enum(['text', 'html'], wants('text or html', 'kind: text')),
  /**
   * The mail, defanged (hxxps://…[.]…, user[at]…), names, addresses and order numbers masked. It may begin with
   * 「差出人：」「件名：」 lines. It is refanged only when handed to the engine.
   */
  body: safe(
    z.string(wants('the text of the mail', 'body: |')).min(1, wants('the text of the mail', 'body: |')),
  ),
  /** What the engine must say of it; the build stops when engine and article drift apart. */
  expect: record({
    verdict: z.enum(VERDICTS, wants(`one of ${VERDICTS.join(', ')}`, 'verdict: suspicious')),
    /** One to three obvious check ids, not all that are found. */
    found: z.array(z.string(FOUND), FOUND).max(3, FOUND),
  }),
  /** Where it comes from, for readers: the quoted list, or what the re-writing follows. */
  source: safe(line('where the specimen comes from', 'source: 件名一覧の記事にある本文（2023-11-21）')),
});

export type Specimen = z.infer<typeof specimenSchema>;
