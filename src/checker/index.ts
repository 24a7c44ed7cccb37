/**
 * The engine's one public door. Pure TypeScript: no DOM, Astro, Preact or Node; the same code judges in the
 * reader's browser, at build time and at the command line.
 */
import type { Answers } from './check.ts';
import type { LureIndex } from './lures.ts';
import { type Input, Unreadable } from './message.ts';
import { read } from './read/index.ts';
import type { Report } from './report.ts';

export type { Answers, Check, CheckWords } from './check.ts';
export { CHECKS } from './checks/index.ts';
export { type ExplainedFinding, type Explanation, explain, type Unseen } from './explain.ts';
export { buildLureIndex, type LureIndex, type LureRow } from './lures.ts';
export type { Input, InputKind } from './message.ts';
export type * from './report.ts';

export interface CheckOptions {
  /** Known lures; without them `known-lure` answers unknown. */
  lures?: LureIndex;
  /** The name registered at Amazon. */
  name?: string;
  answers?: Answers;
}

/**
 * Judges one mail.
 * @returns the Report; never rejects: what cannot be read gets the verdict `unreadable` with its problem
 */
export async function check(input: Input, _options: CheckOptions = {}): Promise<Report> {
  const blank: Report = {
    ...(input.file === undefined ? {} : { file: input.file }),
    verdict: 'unreadable',
    claims: null,
    coverage: { subject: false, sender: false, authentication: false, text: false, links: false },
    findings: [],
    links: [],
    lures: [],
  };
  try {
    await read(input);
    return blank;
  } catch (error) {
    return { ...blank, problem: error instanceof Unreadable ? error.problem : 'failed' };
  }
}
