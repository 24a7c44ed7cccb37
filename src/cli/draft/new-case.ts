/** The draft of a case, written only where nothing is in its way. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Verdict } from '../../checker/index.ts';
import { type ContentFile, splitPage } from '../../content-files.ts';
import { guardContent } from '../../guards/content.ts';
import { printProblems } from '../../guards/problem.ts';
import type { CaseData } from '../../schemas/case.ts';
import { reportOn } from '../../specimens/judge.ts';
import { findLive } from '../../text/defang.ts';
import { fold } from '../../text/fold.ts';
import { caseFile } from './case-file.ts';
import type { DraftOptions, Gathered } from './gathered.ts';
import { Refusal } from './refusal.ts';
import { specimenOf } from './specimen.ts';

/**
 * Writes the file of a new case.
 * @returns its path from the project's root, and what the engine says of its specimen
 * @throws {Refusal} with the cure; nothing has been written then
 */
export async function writeCase(
  root: string,
  gathered: Gathered,
  { slug, name, today }: DraftOptions,
): Promise<{ file: string; verdict: Verdict }> {
  const { message, mail, date, theme, files, lures, hosts, reportedBy, source } = gathered;
  refuseSameSubject(files, mail.subject, date);
  const specimen = specimenOf(message, name);
  const live = findLive(specimen.body);
  if (live.length > 0) throw new Error(`The specimen still holds ${live[0]?.text}: a fault of this command.`);
  const report = await reportOn(specimen, lures);
  const id = `${date.slice(0, 7)}-${slug || theme}`;
  const file = `src/content/cases/${id}.mdx`;
  if (existsSync(join(root, file))) {
    throw new Refusal(
      `${file} is there already and is not touched. Give another name: --slug ${slug || theme}-2`,
    );
  }
  const also = olderCase(files, mail.subject, id);
  const text = caseFile({ date, theme, mail, specimen, report, hosts, also, reportedBy, source, today });
  const { frontmatter, body } = splitPage(text);
  const added: ContentFile = { collection: 'cases', id, file, data: parse(frontmatter), broken: '', body };
  const problems = guardContent([...files, added]).filter((problem) => problem.file === file);
  if (problems.length > 0) throw new Refusal(`Nothing was written:\n${printProblems(problems)}`);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  // "wx": a file that came to be meanwhile is not overwritten either.
  writeFileSync(join(root, file), text, { flag: 'wx' });
  return { file, verdict: report.verdict };
}

/** The first case that bore a subject, of those older than `id`; '' if none did. */
function olderCase(files: readonly ContentFile[], subject: string, id: string): string {
  const bears = ({ subjects }: CaseData) => subjects.some(({ text }) => fold(text) === fold(subject));
  const older = files.filter(
    (file) => file.collection === 'cases' && file.id < id && bears(file.data as CaseData),
  );
  return older.map((file) => file.id).sort()[0] ?? '';
}

/** The same subject of the same day: that mail has been written up. */
function refuseSameSubject(files: readonly ContentFile[], subject: string, date: string): void {
  for (const file of files.filter(({ collection }) => collection === 'cases')) {
    const { subjects } = (file.data ?? {}) as Partial<CaseData>;
    if (subjects?.some((one) => fold(one.text) === fold(subject) && one.date === date)) {
      throw new Refusal(`「${subject}」 of ${date} stands in ${file.file} already. Nothing was written.`);
    }
  }
}
