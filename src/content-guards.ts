/**
 * What must hold of the content before a build may go on: every file by its schema, and what only shows when
 * several files or an article's prose are looked at. Pure: takes the files as read by content-files.ts.
 */
import type { z } from 'astro/zod';
import { type Collection, type ContentFile, isDraft, isPage } from './content-files.ts';
import { guardLinks, type Problem } from './link-guard.ts';
import { type CaseData, caseSchema } from './schemas/case.ts';
import { isBefore } from './schemas/dates.ts';
import { guideSchema } from './schemas/guide.ts';
import { shareSchema } from './schemas/share.ts';
import { type SightingData, sightingSchema } from './schemas/sighting.ts';
import { signSchema } from './schemas/sign.ts';
import { fold } from './text/fold.ts';

const SCHEMAS: Record<Collection, z.ZodType> = {
  cases: caseSchema,
  guides: guideSchema,
  signs: signSchema,
  sightings: sightingSchema,
  shares: shareSchema,
};

/** What `npm run case` leaves to a person. */
export const TO_FILL = '【要記入】';

const PAGE_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Amazon's order numbers: 250-1234567-1234567, D01-1234567-1234567. A specimen could carry somebody's. */
const ORDER_NUMBER = /\b[A-Z\d]\d{2}-\d{6,7}-\d{7,8}\b/g;

/** All that is wrong; empty if the content may be built. Schema errors first, the rest only among valid files. */
export function guardContent(files: ContentFile[]): Problem[] {
  const problems: Problem[] = [];
  const cases = new Map<string, { file: string; data: CaseData }>();
  const sightings: { file: string; data: SightingData }[] = [];
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
    problems.push(...guardLinks(file), ...guardUnfilled(file));
    if (!parsed.success) continue;
    if (file.collection === 'cases') cases.set(file.id, { file: file.file, data: parsed.data as CaseData });
    if (file.collection === 'sightings')
      sightings.push({ file: file.file, data: parsed.data as SightingData });
  }
  const written = new Set(files.filter(({ collection }) => collection === 'cases').map(({ id }) => id));
  for (const { file, data } of cases.values()) problems.push(...guardOrderNumbers(file, data));
  return [...problems, ...guardSubjects(cases), ...guardSightings(written, cases, sightings)];
}

/** A draft may wait for a person; a page may not. */
function guardUnfilled(file: ContentFile): Problem[] {
  if (isDraft(file) || !JSON.stringify([file.data, file.body]).includes(TO_FILL)) return [];
  const cure = `still holds ${TO_FILL}. Write what is asked for there, or set draft: true`;
  return [{ file: file.file, field: 'all', cure }];
}

function guardOrderNumbers(file: string, { specimens }: CaseData): Problem[] {
  return specimens.flatMap(({ body }, index) =>
    [...body.matchAll(ORDER_NUMBER)].map(([number]) => ({
      file,
      field: `specimens.${index}.body`,
      cure: `shows the order number ${number}. Write it as: ${number.replace(/\d/g, '●')}`,
    })),
  );
}

/** One wave, one case: the same subject of the same date in two cases would send the reader to either. */
function guardSubjects(cases: Map<string, { file: string; data: CaseData }>): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const { file, data } of cases.values()) {
    data.subjects.forEach(({ text, date }, index) => {
      const key = `${date} ${fold(text)}`;
      const first = seen.get(key);
      if (first !== undefined) {
        problems.push({
          file,
          field: `subjects.${index}`,
          cure: `「${text}」 (${date}) stands in ${first} already. Delete it in one of them`,
        });
      }
      seen.set(key, file);
    });
  }
  return problems;
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

/** The problems as an editor reads them at the terminal; the first twenty, since one mistake often repeats. */
export function printProblems(problems: Problem[]): string {
  const shown = problems.slice(0, 20).map(({ file, field, cure }) => `${file}\n  ${field}: ${cure}`);
  const more = problems.length > 20 ? [`… and ${problems.length - 20} more`] : [];
  return [...shown, ...more].join('\n');
}
