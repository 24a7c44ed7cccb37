import { expect, it } from 'vitest';
import type { Verdict } from '../../../src/checker/index.ts';
import { exitCode } from '../../../src/cli/printer.ts';

it.each<[Verdict[], number]>([
  [[], 0],
  [['unrelated', 'undetermined', 'consistent'], 0],
  [['unrelated', 'suspicious'], 1],
  [['fraud'], 1],
  [['unreadable'], 2],
  // A run that left something out must not look whole.
  [['fraud', 'unreadable', 'unrelated'], 2],
])('%j ends with %i', (verdicts, expected) => {
  expect(exitCode(new Map(verdicts.map((verdict) => [verdict, 1])))).toBe(expected);
});
