import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';

/** What a stage of `npm test` came to. */
export interface Counts {
  passed: number;
  skipped: number;
  /** One line for each failure: the file, the test, the first line of what it says. */
  failed: string[];
  /** The tests that failed first and passed when run again, in the same words. */
  flaky: string[];
}

/** Where the reporter leaves its counts for `npm test`. */
export const COUNTS_FILE = 'TEST_COUNTS_FILE';

const ROOT = path.resolve(import.meta.dirname, '..');

/** A vitest reporter that writes {@link Counts} as JSON to the file that the variable {@link COUNTS_FILE} names. */
export default class TestCounts implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const file = process.env[COUNTS_FILE];
    if (file === undefined) return;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(count(modules, unhandled)));
  }
}

function count(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Counts {
  const counts: Counts = { passed: 0, skipped: 0, failed: [], flaky: [] };
  for (const module of modules) countModule(module, counts);
  for (const { message } of unhandled) counts.failed.push(`outside the tests: ${firstLine(message)}`);
  return counts;
}

function countModule(module: TestModule, counts: Counts): void {
  const file = path.relative(ROOT, module.moduleId);
  const tests = [...module.children.allTests()];
  // A set-up that fails leaves its tests "skipped" or unlisted. Tests that could not run are failures, not skips.
  const broken = [module, ...module.children.allSuites()].flatMap((suite) => suite.errors());
  for (const { message } of broken) counts.failed.push(`${file}: ${firstLine(message)}`);
  for (const test of tests) {
    const line = `${file} > ${test.fullName}: ${why(test)}`;
    const { state } = test.result();
    if (state === 'failed') counts.failed.push(line);
    else if (state === 'passed') counts.passed += 1;
    else if (broken.length > 0) counts.failed.push(`${file} > ${test.fullName}: did not run`);
    else if (state === 'skipped') counts.skipped += 1;
    else counts.failed.push(`${file} > ${test.fullName}: did not end`);
    if (state === 'passed' && test.diagnostic()?.flaky) counts.flaky.push(line);
  }
}

const why = (test: TestCase) => firstLine(test.result().errors?.[0]?.message ?? '');

const firstLine = (text: string) => text.split('\n', 1)[0]?.slice(0, 200) ?? '';
