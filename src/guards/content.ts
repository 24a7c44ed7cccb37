/**
 * What must hold of the content before a build may go on: every file by its schema, and what only shows when
 * several files or an article's prose are looked at. Pure: takes the files as read by content-files.ts.
 */
import type { z } from 'astro/zod';
import { type Collection, type ContentFile, isPage } from '../content-files.ts';
import { type CaseData, caseSchema } from '../schemas/case.ts';
import { type CommentData, commentSchema } from '../schemas/comment.ts';
import { guideSchema } from '../schemas/guide.ts';
import { shareSchema } from '../schemas/share.ts';
import { type SightingData, sightingSchema } from '../schemas/sighting.ts';
import { signSchema } from '../schemas/sign.ts';
import { guardComments } from './comments.ts';
import { guardLinks } from './links.ts';
import { guardPersons } from './persons.ts';
import type { Problem, Valid } from './problem.ts';
import { guardShares } from './shares.ts';
import { guardSightings } from './sightings.ts';
import { guardSubjects } from './subjects.ts';
import { guardUnfilled } from './unfilled.ts';

const SCHEMAS: Record<Collection, z.ZodType> = {
  cases: caseSchema,
  guides: guideSchema,
  signs: signSchema,
  sightings: sightingSchema,
  shares: shareSchema,
  comments: commentSchema,
};

const PAGE_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** All that is wrong; empty if the content may be built. Schema errors first, the rest only among valid files. */
export function guardContent(files: ContentFile[]): Problem[] {
  const problems: Problem[] = [];
  const cases = new Map<string, Valid<CaseData>>();
  const sightings: Valid<SightingData>[] = [];
  const comments: Valid<CommentData>[] = [];
  for (const file of files) {
    if (file.broken !== '') {
      problems.push({
        file: file.file,
        field: 'all',
        cure: `cannot be read: ${file.broken}. Correct it`,
      });
      continue;
    }
    const parsed = SCHEMAS[file.collection].safeParse(file.data ?? {});
    for (const issue of parsed.error?.issues ?? []) {
      problems.push({ file: file.file, field: issue.path.join('.') || 'all', cure: issue.message });
    }
    if (isPage(file) && !PAGE_ID.test(file.id)) {
      problems.push({
        file: file.file,
        field: 'file name',
        cure: 'is the address of the page. Write lower-case words with hyphens, like 2023-11-order-info.mdx',
      });
    }
    problems.push(...guardLinks(file), ...guardPersons(file), ...guardUnfilled(file));
    if (!parsed.success) continue;
    if (file.collection === 'cases') cases.set(file.id, { file: file.file, data: parsed.data as CaseData });
    if (file.collection === 'comments') comments.push({ file: file.file, data: parsed.data as CommentData });
    if (file.collection === 'sightings')
      sightings.push({ file: file.file, data: parsed.data as SightingData });
  }
  const written = new Set(files.filter(({ collection }) => collection === 'cases').map(({ id }) => id));
  return [
    ...problems,
    ...guardSubjects(cases),
    ...guardShares(files),
    ...guardSightings(written, cases, sightings),
    ...guardComments(written, comments),
  ];
}
