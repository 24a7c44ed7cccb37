import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './build.ts';

/**
 * `npm test`: every stage, one after the other, whatever failed before; `npm test -- lint unit` runs only those named.
 * Ends with one line: `N passed, N failed`. Each tool counts as one test, each vitest test as itself.
 */

const ROOT = path.resolve(import.meta.dirname, '..');
const RESULTS = path.join(ROOT, 'node_modules/.cache/test-results');

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of vitest's JSON report that is read here. */
interface VitestReport {
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

const tool = (script: string) => (): Counts =>
  run('npm', ['run', '-s', script])
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 };

const vitest = (project: string) => (): Counts => {
  const file = path.join(RESULTS, `${project}.json`);
  rmSync(file, { force: true });
  mkdirSync(RESULTS, { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = run('npx', ['--no-install', 'vitest', 'run', `--project=${project}`, ...reporters]);
  const counts = countTests(file);
  // Whatever went wrong outside the tests (set-up, an import, an unhandled rejection) must not end as "0 failed".
  if (!ok && counts.failed === 0) counts.failed = 1;
  return counts;
};

function countTests(file: string): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  let report: VitestReport;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return { ...counts, failed: 1 };
  }
  for (const { status, assertionResults } of report.testResults) {
    const count = (...wanted: string[]) => assertionResults.filter((r) => wanted.includes(r.status)).length;
    const failed = count('failed');
    const skipped = count('pending', 'skipped', 'todo', 'disabled');
    counts.passed += count('passed');
    // A file that failed without a failed test could not be set up (no browser, say): its tests did not run, and
    // tests that cannot run are failures, not skips.
    const neverRan = status === 'failed' && failed === 0;
    counts.failed += neverRan ? Math.max(1, skipped) : failed;
    counts.skipped += neverRan ? 0 : skipped;
  }
  return counts;
}

/** What needs dist/ fails at once where the build failed: it would only build, and fail, again. */
let built = true;

function build(): Counts {
  try {
    ensureBuilt();
  } catch (error) {
    console.error(String(error));
    built = false;
  }
  return { passed: built ? 1 : 0, failed: built ? 0 : 1, skipped: 0 };
}

const onBuilt = (stage: () => Counts) => (): Counts => {
  if (built) return stage();
  console.error('Not run: there is no built site.');
  return { passed: 0, failed: 1, skipped: 0 };
};

const STAGES: Record<string, () => Counts> = {
  lint: tool('lint'),
  types: tool('types'),
  unit: vitest('unit'),
  build,
  site: onBuilt(vitest('site')),
  browser: onBuilt(vitest('browser')),
  lighthouse: onBuilt(tool('lighthouse')),
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in STAGES));
if (unknown !== undefined) {
  console.error(`No stage "${unknown}". Stages: ${Object.keys(STAGES).join(', ')}`);
  process.exit(2);
}

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const summary: string[] = [];
for (const [name, stage] of Object.entries(STAGES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  const began = performance.now();
  const { passed, failed, skipped } = stage();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  summary.push(`${failed > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(8)} ${seconds} s`);
}
console.log(`\n${summary.join('\n')}\n`);
const skips = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skips}`);
process.exit(total.failed > 0 ? 1 : 0);
