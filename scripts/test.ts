import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './build.ts';
import { COUNTS_FILE, type Counts } from './test-counts.ts';

/**
 * `npm test`: every stage, one after the other, whatever failed before; `npm test -- lint unit` runs only those named.
 * Ends with what failed, by name, and one line: `N passed, N failed`. Each tool counts as one test, each vitest test as
 * itself.
 */

const ROOT = path.resolve(import.meta.dirname, '..');
const RESULTS = path.join(ROOT, 'node_modules/.cache/test-results');

const passed: Counts = { passed: 1, skipped: 0, failed: [], flaky: [] };
const failure = (what: string): Counts => ({ passed: 0, skipped: 0, failed: [what], flaky: [] });

function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

const tool = (script: string) => (): Counts =>
  run('npm', ['run', '-s', script]) ? passed : failure(`npm run ${script}`);

const vitest = (project: string) => (): Counts => {
  const file = path.join(RESULTS, `${project}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=./scripts/test-counts.ts'];
  const ok = run('npx', ['--no-install', 'vitest', 'run', `--project=${project}`, ...reporters], {
    [COUNTS_FILE]: file,
  });
  const counts = readCounts(file);
  // Whatever went wrong outside the tests (a global set-up, say) must not end as "0 failed".
  if (!ok && counts.failed.length === 0) counts.failed.push(`vitest --project ${project} itself`);
  return counts;
};

function readCounts(file: string): Counts {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return failure('vitest did not get to its end');
  }
}

/** What needs dist/ fails at once where the build failed: it would only build, and fail, again. */
let built = true;

function build(): Counts {
  try {
    ensureBuilt();
    return passed;
  } catch (error) {
    console.error(String(error));
    built = false;
    return failure('the build');
  }
}

const onBuilt = (stage: () => Counts) => (): Counts =>
  built ? stage() : failure('not run: there is no built site');

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

const total: Counts = { passed: 0, skipped: 0, failed: [], flaky: [] };
const summary: string[] = [];
for (const [name, stage] of Object.entries(STAGES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  const began = performance.now();
  const counts = stage();
  total.passed += counts.passed;
  total.skipped += counts.skipped;
  total.failed.push(...counts.failed);
  total.flaky.push(...counts.flaky);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  summary.push(`${counts.failed.length > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(8)} ${seconds} s`);
}
console.log(`\n${summary.join('\n')}\n`);
for (const line of total.flaky) console.log(`passed only when run again: ${line}`);
for (const line of total.failed) console.log(`FAILED ${line}`);
const skips = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed.length} failed${skips}`);
process.exit(total.failed.length > 0 ? 1 : 0);
