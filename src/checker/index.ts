/**
 * The engine's one public door. Pure TypeScript: no DOM, Astro, Preact or Node; the same code judges in the
 * reader's browser, at build time and at the command line.
 */
import { CHECKS } from './checks/index.ts';
import { type CheckOptions, contextOf } from './context.ts';
import { lineOf, type MailLine } from './explain/mail-line.ts';
import { type MailView, viewMail } from './explain/mail-view.ts';
import { linkKind } from './hosts/official.ts';
import type { LureLikeness } from './lures.ts';
import { type Input, type Message, Unreadable } from './message.ts';
import { read } from './read/index.ts';
import { loadDomains } from './read/links/links.ts';
import type { LureMatch, Problem, Report } from './report.ts';
import type { DomainOf } from './route.ts';
import { runCheck } from './run.ts';
import { decide } from './verdict.ts';

export type { Answers, Check, CheckWords, Deed, GuideStep } from './check.ts';
export { CHECKS } from './checks/index.ts';
export type { CheckOptions } from './context.ts';
export { type ExplainedFinding, type Explanation, explain, type Unseen } from './explain/explain.ts';
export type { MailLine } from './explain/mail-line.ts';
export type { HeaderLine, MailView } from './explain/mail-view.ts';
export type { OneQuestion, Question, SeveralQuestion } from './explain/questions.ts';
export type { Piece, Stretch } from './explain/stretches.ts';
export { STRENGTH_WORDS } from './explain/words.ts';
export { WRONG_FACTS } from './facts/company.ts';
export type { OfficialPath } from './facts/official-paths.ts';
export { buildLureIndex, type LureIndex, type LureRow, matchLures, withoutCase } from './lures.ts';
export type { Input, InputKind, Message } from './message.ts';
export { loadReaders } from './read/ahead.ts';
export { read } from './read/index.ts';
export { LIMITS } from './read/limits.ts';
export { isMbox, mailsFrom, mailsIn, piecesOf, type Sliceable } from './read/mime/mbox.ts';
export type * from './report.ts';

/**
 * Judges one mail.
 * @returns the Report; never rejects: what cannot be read gets the verdict `unreadable` with its problem
 */
export async function check(input: Input, options: CheckOptions = {}): Promise<Report> {
  return (await readAndJudge(input, options)).report;
}

/** A judged mail, laid out to be looked at; what was read of it can be judged again. All but the report is null where it could not be read. */
export interface Inspected {
  report: Report;
  view: MailView | null;
  message: Message | null;
}

/** As `check`, with the mail laid out. */
export async function inspect(input: Input, options: CheckOptions = {}): Promise<Inspected> {
  const { report, message } = await readAndJudge(input, options);
  return { report, view: message && viewMail(message, report), message };
}

/** Judges again what `inspect` has read, with other options. Rejects only where a check's data fail to load. */
export async function inspectAgain(message: Message, options: CheckOptions): Promise<Inspected> {
  const report = judge(message, options, await registrableFor(message));
  return { report, view: viewMail(message, report), message };
}

/** As `check`, with the mail as a line of a list; `line` is null where it could not be read. */
export async function checkListed(
  input: Input,
  options: CheckOptions = {},
): Promise<{ report: Report; line: MailLine | null }> {
  const { report, message } = await readAndJudge(input, options);
  return { report, line: message && lineOf(message) };
}

async function readAndJudge(
  input: Input,
  options: CheckOptions,
): Promise<{ report: Report; message: Message | null }> {
  const file = input.file === undefined ? {} : { file: input.file };
  try {
    const message = await read(input);
    return { report: { ...file, ...judge(message, options, await registrableFor(message)) }, message };
  } catch (error) {
    const problem = error instanceof Unreadable ? error.problem : 'failed';
    return { report: { ...file, ...unreadable(problem) }, message: null };
  }
}

/** The report on what was not read; also for a face that knows it before it has the bytes (a file's size). */
export function unreadable(problem: Problem): Report {
  const coverage = { subject: false, sender: false, authentication: false, text: false, links: false };
  return { verdict: 'unreadable', claims: null, coverage, findings: [], links: [], lures: [], problem };
}

/** Only checks of header fields ask for it, so a mail that brought none need not wait for the heavy list of suffixes. */
async function registrableFor({ headers }: Message): Promise<DomainOf> {
  if (headers.length === 0) return (host) => host;
  const domains = await loadDomains();
  return (host) => domains.of(host).domain;
}

function judge(message: Message, options: CheckOptions, registrable: DomainOf): Report {
  const context = contextOf(message, options, registrable);
  const { claims } = context;
  const findings = CHECKS.map((one) => runCheck(one, message, context));
  return {
    verdict: decide(claims, message.coverage, findings),
    claims,
    coverage: message.coverage,
    findings,
    links: message.links.map((link) => ({
      text: link.text,
      href: link.href,
      chain: link.chain,
      host: link.host,
      domain: link.domain,
      kind: linkKind(link),
      role: link.role,
      ...(link.qr ? { qr: true as const } : {}),
    })),
    lures: (context.lures ?? []).map(knownLure),
    ...(message.kind === 'url' && !options.told ? { bareAddress: true as const } : {}),
  };
}

/**
 * The report as it would be if these checks did not exist: what is each worth? Checks know nothing of each other, so
 * their findings can be left out and the rest weighed anew, without reading the mail again.
 */
export function withoutChecks(report: Report, ids: readonly string[]): Report {
  if (report.verdict === 'unreadable') return report;
  const findings = report.findings.filter(({ check }) => !ids.includes(check));
  return { ...report, findings, verdict: decide(report.claims, report.coverage, findings) };
}

function knownLure({ row, subject, body }: LureLikeness): LureMatch {
  return {
    case: row.case,
    title: row.title,
    similarity: Math.round(Math.max(subject, body) * 100) / 100,
    date: row.date,
  };
}
