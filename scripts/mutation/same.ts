/**
 * Changes after which the engine does the same: no test can notice them, and none is counted as let pass. Each with its
 * reason. A line of code that is written anew loses its entry; the table names entries that nothing bears any more.
 */
import type { FileResult, Survivor } from './results.ts';

export interface Same {
  file: string;
  /** The line of code, without its indent. */
  code: string;
  /** What was put in, each as the report shows it. */
  now: readonly string[];
  why: string;
}

export const SAME: readonly Same[] = [];

const fits = (same: Same, { code, now }: Survivor) => same.code === code && same.now.includes(now);

/** @returns of what was let pass in a file, that which changes something */
export const changing = ({ file, survivors }: FileResult, list: readonly Same[] = SAME): Survivor[] =>
  survivors.filter((one) => !list.some((same) => same.file === file && fits(same, one)));

/** Entries for files that were run, in which no survivor fits them: the code changed, or a test noticed after all. */
export const idle = (results: readonly FileResult[], list: readonly Same[] = SAME): Same[] =>
  list.filter((same) =>
    results.some(({ file, survivors }) => file === same.file && !survivors.some((one) => fits(same, one))),
  );
