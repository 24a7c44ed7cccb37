/** From a mail to a draft case or to one more sighting. All checks are made before anything is written. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { buildLureIndex, check, type LureIndex, type Message, read } from '../../checker/index.ts';
import { type ContentFile, isDraft, readContent, splitPage } from '../../content-files.ts';
import { guardContent } from '../../guards/content.ts';
import { printProblems } from '../../guards/problem.ts';
import { knownOf, maskedInEnglish, redact, redactMail } from '../../redact/index.ts';
import type { CaseData } from '../../schemas/case.ts';
import { type CaseEntry, lureRows, type SightingEntry } from '../../schemas/lure-rows.ts';
import { OWN_MAIL } from '../../schemas/sighting.ts';
import type { Theme } from '../../schemas/theme.ts';
import { reportOn } from '../../specimens/judge.ts';
import { defangHost, findLive } from '../../text/defang.ts';
import { fold } from '../../text/fold.ts';
import { caseFile, hostsOf } from './case-file.ts';
import { Refusal } from './refusal.ts';
import { addSighting } from './rows.ts';
import { specimenOf } from './specimen.ts';
import { themeOf } from './theme.ts';

export interface DraftOptions {
  bytes: Uint8Array;
  /** Given by hand: where the mail has no date of its own, or a false one. */
  date: string;
  theme: Theme | null;
  /** Last part of the file's name; '' for one after the theme. */
  slug: string;
  /** A name to mask besides those that the mail gives away. */
  name: string;
  /** Where the mail can be looked up and who reported it; '' for a mail that the editors hold. */
  source: string;
  reportedBy: string;
  /** Append a sighting instead of drafting a case: to the nearest case, or to none. */
  sighting: boolean;
  /** Draft a case although one is near. */
  anew: boolean;
  /** YYYY-MM-DD. */
  today: string;
}

export interface Drafted {
  /** What was written, from the project's root. */
  file: string;
  /** Id of the row, for a sighting. */
  row: string;
  /** What happened, and what a person must still do. */
  said: string[];
}

/** Above this a mail belongs to the case and wants no article of its own. */
const NEAR = 0.75;

/**
 * @param root the project's folder
 * @throws {Refusal} with the cure; nothing has been written then
 */
export async function draft(root: string, options: DraftOptions): Promise<Drafted> {
  const message = await readMail(options.bytes);
  const mail = redactMail(message, options.name);
  if (mail.subject === '') {
    throw new Refusal(
      'The mail has no subject, by which people search for it. Put a line "件名: …" on top of the text.',
    );
  }
  const date = options.date || dayOf(message);
  const theme = options.theme ?? themeOf(mail.subject);
  const files = readContent(root);
  const lures = indexOf(files);
  const raw = await check({ bytes: options.bytes }, { lures });
  const nearest = raw.lures
    .filter((lure) => lure.case !== null)
    .sort((a, b) => b.similarity - a.similarity)[0];
  const near = nearest
    ? `${Math.round(nearest.similarity * 100)} % like ${nearest.case}`
    : 'like no case that is there';
  const masked = `Masked: ${maskedInEnglish(mail.masked).join(', ') || 'nothing was found to mask'}.`;
  const known = knownOf(message, options.name);
  const hosts = hostsOf(raw).map((host) =>
    redact(host, known).text.replaceAll('[.]', '.').replaceAll('[メールアドレス]', '●●●'),
  );
  const reportedBy = options.reportedBy || OWN_MAIL;
  const source = options.source || null;
  if (source !== null && options.reportedBy === '') {
    throw new Refusal(
      'A source needs its reporter. Add --reported-by, for example: --reported-by 大学のお知らせ',
    );
  }
  if (options.sighting) {
    const home = nearest && nearest.similarity >= NEAR ? nearest.case : null;
    const row = addSighting(root, {
      ...{ date, subject: mail.subject, kind: 'mail', theme, case: home, cutOff: false, reportedBy, source },
      hosts: hosts.map(defangHost),
    });
    const said = [
      `Added the sighting ${row}: 「${mail.subject}」, ${home === null ? 'no case' : `${near}`}.`,
      masked,
      'Still to do: look at the row (subject, theme, hosts), then run npm test.',
    ];
    return { file: 'src/content/sightings/sightings.jsonl', row, said };
  }
  if (nearest && nearest.similarity >= NEAR && !options.anew) {
    throw new Refusal(
      `${near} (${nearest.date}): add a sighting instead?\n  npm run case -- --sighting FILE\nFor an article of its own all the same: npm run case -- --new FILE`,
    );
  }
  refuseSameSubject(files, mail.subject, date);
  const specimen = specimenOf(message, options.name);
  const live = findLive(specimen.body);
  if (live.length > 0) throw new Error(`The specimen still holds ${live[0]?.text}: a fault of this command.`);
  const report = await reportOn(specimen, lures);
  const id = `${date.slice(0, 7)}-${options.slug || theme}`;
  const file = `src/content/cases/${id}.mdx`;
  if (existsSync(join(root, file))) {
    throw new Refusal(
      `${file} is there already and is not touched. Give another name: --slug ${options.slug || theme}-2`,
    );
  }
  const today = options.today;
  const also = olderCase(files, mail.subject, id);
  const text = caseFile({ date, theme, mail, specimen, report, hosts, also, reportedBy, source, today });
  const { frontmatter, body } = splitPage(text);
  const added: ContentFile = { collection: 'cases', id, file, data: parse(frontmatter), broken: '', body };
  const problems = guardContent([...files, added]).filter((problem) => problem.file === file);
  if (problems.length > 0) throw new Refusal(`Nothing was written:\n${printProblems(problems)}`);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  // "wx": a file that came to be meanwhile is not overwritten either.
  writeFileSync(join(root, file), text, { flag: 'wx' });
  const said = [
    `Wrote ${file} (draft: true, not built yet); ${near}. The engine says: ${report.verdict}.`,
    masked,
    'Still to do:',
    '  1. Read the specimen word for word: is there still a name, an address or a number of a person in it?',
    '  2. Fill in every 【要記入】: title, summary, after, and the article.',
    '  3. Check theme, dates, senders and hosts; set genuineToo if genuine mails bear the same subject.',
    '  4. Delete the line "draft: true" and run npm test.',
  ];
  return { file, row: '', said };
}

/** The first case that bore a subject, of those older than `id`; '' if none did. */
function olderCase(files: readonly ContentFile[], subject: string, id: string): string {
  const bears = ({ subjects }: CaseData) => subjects.some(({ text }) => fold(text) === fold(subject));
  const older = files.filter(
    (file) => file.collection === 'cases' && file.id < id && bears(file.data as CaseData),
  );
  return older.map((file) => file.id).sort()[0] ?? '';
}

async function readMail(bytes: Uint8Array): Promise<Message> {
  try {
    return await read({ bytes });
  } catch (error) {
    throw new Refusal(
      `The mail cannot be read (${error instanceof Error ? error.message : 'unknown'}). Give an .eml or .msg file, or its text.`,
    );
  }
}

/** The day in Japan, where readers are. Frauds write false dates: what lies outside all reason is not believed. */
function dayOf({ date }: Message): string {
  const day = date === null ? '' : new Date(date.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
  if (day >= '2000' && date !== null && date.getTime() < Date.now() + 86_400_000 * 2) return day;
  throw new Refusal(
    'The mail has no date that can be believed, and no fact goes undated. Add it: --date YYYY-MM-DD (or YYYY-MM)',
  );
}

function indexOf(files: readonly ContentFile[]): LureIndex {
  const pages = files.filter((file) => file.collection === 'cases' && file.broken === '' && !isDraft(file));
  const cases = pages.map(({ id, data }) => ({ id, data }) as CaseEntry);
  const rows = files.filter((file) => file.collection === 'sightings' && file.broken === '');
  return buildLureIndex(
    lureRows(
      cases,
      rows.map(({ data }) => ({ data }) as SightingEntry),
    ),
  );
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
