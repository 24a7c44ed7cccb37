/**
 * What must hold of the content before a build may go on: every file by its schema, and what only shows when
 * several files or an article's prose are looked at. Pure: takes the files as read by content-files.ts.
 */
import type { z } from 'astro/zod';
import { type Collection, type ContentFile, isDraft, isPage } from '../content-files.ts';
import { type CaseData, caseSchema } from '../schemas/case.ts';
import { type CommentData, commentSchema } from '../schemas/comment.ts';
import { isBefore } from '../schemas/dates.ts';
import { guideSchema } from '../schemas/guide.ts';
import { shareSchema } from '../schemas/share.ts';
import { type SightingData, sightingSchema } from '../schemas/sighting.ts';
import { signSchema } from '../schemas/sign.ts';
import { fold } from '../text/fold.ts';
import { guardLinks, type Problem } from './links.ts';
import { guardPersons } from './persons.ts';

const SCHEMAS: Record<Collection, z.ZodType> = {
  cases: caseSchema,
  guides: guideSchema,
  signs: signSchema,
  sightings: sightingSchema,
  shares: shareSchema,
  comments: commentSchema,
};

/** What `npm run case` leaves to a person. */
export const TO_FILL = '【要記入】';

const PAGE_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** All that is wrong; empty if the content may be built. Schema errors first, the rest only among valid files. */
export function guardContent(files: ContentFile[]): Problem[] {
  const problems: Problem[] = [];
  const cases = new Map<string, { file: string; data: CaseData }>();
  const sightings: { file: string; data: SightingData }[] = [];
  const comments: { file: string; data: CommentData }[] = [];
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

/** A draft may wait for a person; a page may not. */
function guardUnfilled(file: ContentFile): Problem[] {
  if (isDraft(file) || !JSON.stringify([file.data, file.body]).includes(TO_FILL)) return [];
  const cure = `still holds ${TO_FILL}. Write what is asked for there, or set draft: true`;
  return [{ file: file.file, field: 'all', cure }];
}

/** One wave, one case: the same subject in two cases would send the reader to either. Where waves years apart bore it, each leads to the other. */
function guardSubjects(cases: Map<string, { file: string; data: CaseData }>): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, { id: string; file: string }>();
  const ids = [...cases.keys()].sort();
  for (const id of ids) {
    const { file, data } = cases.get(id) as { file: string; data: CaseData };
    data.subjects.forEach(({ text, also }, index) => {
      const first = seen.get(fold(text));
      const field = `subjects.${index}`;
      if (first !== undefined && first.id !== id && also !== first.id) {
        problems.push({
          file,
          field,
          cure: `「${text}」 stands in ${first.file} already. Delete it in one of them; if both waves bore it, write beneath it: also: ${first.id}`,
        });
      }
      if (also !== undefined && first?.id !== also) {
        problems.push({
          file,
          field: `${field}.also`,
          cure: `"${also}" is no older case with the subject 「${text}」. ${first ? `Write also: ${first.id}` : 'Delete the line'}`,
        });
      }
      if (first === undefined) seen.set(fold(text), { id, file });
    });
  }
  return problems;
}

/** A month has one share: of two, the later row would silently win. */
function guardShares(files: ContentFile[]): Problem[] {
  const seen = new Map<unknown, string>();
  return files
    .filter(({ collection }) => collection === 'shares')
    .flatMap(({ file, data }) => {
      const { month } = (data ?? {}) as { month?: unknown };
      const first = seen.get(month);
      seen.set(month, file);
      return first === undefined
        ? []
        : [
            {
              file,
              field: 'month',
              cure: `"${String(month)}" has a row already, ${first}. Delete one of them`,
            },
          ];
    });
}

function guardSightings(
  written: ReadonlySet<string>,
  cases: Map<string, { file: string; data: CaseData }>,
  sightings: { file: string; data: SightingData }[],
): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const { file, data } of sightings) {
    const first = seen.get(data.id);
    if (first !== undefined) {
      problems.push({
        file,
        field: 'id',
        cure: `"${data.id}" is taken by ${first}. Write the next free number of that date`,
      });
    }
    seen.set(data.id, file);
    if (data.case === null) continue;
    const home = cases.get(data.case);
    if (home === undefined) {
      // A case that is there but wrong has been reported already.
      if (written.has(data.case)) continue;
      problems.push({
        file,
        field: 'case',
        cure: `"${data.case}" is no case. Write null, or one of: ${[...written].join(', ')}`,
      });
      continue;
    }
    if (home.data.draft) {
      const cure = `"${data.case}" is a draft and has no page yet. Write null, or finish ${home.file}`;
      problems.push({ file, field: 'case', cure });
      continue;
    }
    const { firstSeen, lastSeen } = home.data;
    if (isBefore(data.date, firstSeen) || isBefore(lastSeen, data.date)) {
      problems.push({
        file,
        field: 'date',
        cure: `(${data.date}) lies outside the wave of ${data.case} (${firstSeen}–${lastSeen}). In ${home.file} write ${isBefore(data.date, firstSeen) ? 'firstSeen' : 'lastSeen'}: '${data.date}'`,
      });
    }
  }
  return problems;
}

function guardComments(
  written: ReadonlySet<string>,
  comments: { file: string; data: CommentData }[],
): Problem[] {
  const seen = new Set<string>();
  return comments.flatMap(({ file, data }) => {
    const twice = seen.has(data.id);
    seen.add(data.id);
    return [
      ...(twice ? [{ file, field: 'id', cure: `"${data.id}" is there twice. Delete one of them` }] : []),
      ...(written.has(data.case)
        ? []
        : [{ file, field: 'case', cure: `"${data.case}" is no case. Reject it` }]),
    ];
  });
}

/** The problems as an editor reads them at the terminal; the first twenty, since one mistake often repeats. */
export function printProblems(problems: Problem[]): string {
  const shown = problems.slice(0, 20).map(({ file, field, cure }) => `${file}\n  ${field}: ${cure}`);
  const more = problems.length > 20 ? [`… and ${problems.length - 20} more`] : [];
  return [...shown, ...more].join('\n');
}
