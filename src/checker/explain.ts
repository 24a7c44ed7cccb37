/** The Report put into Japanese. All three views print these words, so that they can never differ. */
import type { Evidence, Outcome, Report, Strength, Verdict } from './report.ts';

export interface ExplainedFinding {
  check: string;
  outcome: Outcome;
  strength: Strength;
  /** Heading of the sign. */
  title: string;
  /** What was found (or: was not, or could not be seen, and why). */
  said: string;
  /** Why it matters; only where found. */
  why: string;
  /** What to do; only where found. */
  action: string;
  evidence: Evidence[];
}

/** Something the input did not show, and how to show it. */
export interface Unseen {
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
}

export function explain(report: Report): Explanation {
  return {
    verdict: report.verdict,
    heading: '',
    lead: '',
    deciding: [],
    also: [],
    clear: [],
    unknown: [],
    unseen: [],
    next: '',
  };
}
