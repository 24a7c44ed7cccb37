/** The Report put into Japanese. All three views print these words, so that they can never differ. */
import type { Check, GuideStep } from '../check.ts';
import { CHECKS } from '../checks/index.ts';
import { recoverySteps } from '../recovery.ts';
import type { Coverage, Evidence, Finding, Outcome, Report, Strength, Verdict } from '../report.ts';
import { decidingFindings } from '../verdict.ts';
import { type Question, questionsFor } from './questions.ts';
import { ADDRESS_WORDS, PROBLEM_WORDS, STRENGTH_WORDS, UNSEEN_WORDS, VERDICT_WORDS } from './words.ts';

export interface ExplainedFinding {
  check: string;
  outcome: Outcome;
  strength: Strength;
  /** The strength in words: 決め手, 強い手がかり … */
  weight: string;
  /** Heading of the sign. */
  title: string;
  /** What was found (or: was not, or could not be seen, and why). */
  said: string;
  /** Why it matters; only where found. */
  why: string;
  /** What to do; only where found. */
  action: string;
  /** Steps of a guide that lead through it, most urgent first; mostly none. */
  steps: GuideStep[];
  evidence: Evidence[];
}

/** Something the input did not show, and how to show it. */
export interface Unseen {
  part: keyof Coverage;
  what: string;
  how: string;
}

export interface Explanation {
  verdict: Verdict;
  /** The verdict in words. */
  heading: string;
  /** One or two sentences under it: what it rests on and what to do first. */
  lead: string;
  /** The two or three findings that decide. */
  deciding: ExplainedFinding[];
  /** Other signs found. */
  also: ExplainedFinding[];
  clear: ExplainedFinding[];
  unknown: ExplainedFinding[];
  unseen: Unseen[];
  /** The one step that would tell more; '' where there is none. */
  next: string;
  /** What only the reader can tell. */
  questions: Question[];
  /** What to do about what the reader has done already, most urgent first. */
  steps: GuideStep[];
}

const BY_ID = new Map<string, Check>(CHECKS.map((check) => [check.id, check]));

/** @param report as `check()` made it, also after a round trip through JSON */
export function explain(report: Report): Explanation {
  const deciding = decidingFindings(report.verdict, report.findings);
  const byOutcome = (outcome: Outcome) => report.findings.filter((finding) => finding.outcome === outcome);
  const unseen = report.verdict === 'unreadable' ? [] : unseenParts(report.coverage);
  const { heading, lead } =
    (report.bareAddress && ADDRESS_WORDS[report.verdict]) || VERDICT_WORDS[report.verdict];
  return {
    verdict: report.verdict,
    heading,
    lead: report.problem ? PROBLEM_WORDS[report.problem] : lead,
    deciding: deciding.map(explainFinding),
    also: byOutcome('found')
      .filter((finding) => !deciding.includes(finding))
      .map(explainFinding),
    clear: byOutcome('clear').map(explainFinding),
    // What was not asked yet is a question to put, not something the mail kept from us.
    unknown: [
      ...byOutcome('unknown').filter(({ reason }) => reason !== 'not-asked'),
      ...byOutcome('error'),
    ].map(explainFinding),
    unseen,
    next: nextStep(report, unseen),
    questions: questionsFor(report),
    steps: allSteps(report.findings),
  };
}

/** The steps of all signs in one order: a card is stopped before a tab is closed. */
function allSteps(findings: readonly Finding[]): GuideStep[] {
  const deeds = findings.flatMap(({ data }) => (Array.isArray(data.deeds) ? data.deeds : []));
  return recoverySteps({ deeds });
}

function explainFinding(finding: Finding): ExplainedFinding {
  const words = BY_ID.get(finding.check)?.words;
  const found = finding.outcome === 'found';
  return {
    check: finding.check,
    outcome: finding.outcome,
    strength: finding.strength,
    weight: STRENGTH_WORDS[finding.strength],
    title: words?.title ?? finding.check,
    said: say(finding, words),
    why: found ? (words?.why ?? '') : '',
    action: found ? (words?.action ?? '') : '',
    steps: found ? (words?.steps?.(finding.data) ?? []) : [],
    evidence: finding.evidence,
  };
}

function say(finding: Finding, words: Check['words'] | undefined): string {
  if (!words) return '';
  switch (finding.outcome) {
    case 'found':
      return words.found(finding.data);
    case 'clear':
      return words.clear;
    case 'unknown':
      return words.unknown[finding.reason ?? 'unseen'] ?? words.unknown.unseen;
    case 'error':
      return 'この点検の途中で問題が起き、調べられませんでした。';
    case 'not-applicable':
      return 'このメールには当てはまりません。';
  }
}

/** Sender first: it is the easiest to show and the quickest to settle. */
function unseenParts(coverage: Coverage): Unseen[] {
  return (Object.keys(UNSEEN_WORDS) as (keyof Coverage)[])
    .filter((part) => !coverage[part])
    .map((part) => ({ part, ...UNSEEN_WORDS[part] }));
}

/** The one step that would move the verdict on: what is unseen and cheapest to show, else the Message Center. */
function nextStep(report: Report, unseen: Unseen[]): string {
  if (report.verdict !== 'undetermined' && report.verdict !== 'suspicious') return '';
  const wanted = unseen.find(({ part }) => part === 'sender' || part === 'links') ?? unseen[0];
  if (wanted) return wanted.how;
  const asked = report.findings.some(
    (finding) => finding.check === 'message-center' && finding.reason === 'not-asked',
  );
  return asked
    ? 'アプリかブックマークからAmazonを開き、メッセージセンターに同じ知らせがあるかを見てください。'
    : '';
}
