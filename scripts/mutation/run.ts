/**
 * `npm run mutation [-- FILES…]`: do the tests notice when the engine is changed? Stryker changes one thing at a time in
 * src/checker/ and runs the engine's unit tests; what they let pass is printed. FILES (globs) narrow it down.
 * Stryker (60 MB, 110 packages) is used seldom, so it is no dependency: it is fetched on first use, in pinned versions,
 * into node_modules/.cache, where it finds the project's own vitest. Every run tries all mutants anew: its incremental
 * mode keeps old results for whatever a module computes once when it is loaded (lists, patterns), whatever the tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HOME = path.join(ROOT, 'node_modules/.cache/mutation');
const PACKAGES = ['@stryker-mutator/core@10.1.1', '@stryker-mutator/vitest-runner@10.1.1'];
const STRYKER = path.join(HOME, 'node_modules/@stryker-mutator/core/bin/stryker.js');

function run(command: string, args: string[], cwd: string): void {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(STRYKER)) {
  mkdirSync(HOME, { recursive: true });
  writeFileSync(path.join(HOME, 'package.json'), '{ "private": true }\n');
  // Its vitest is the project's: npm would otherwise install another one beside it.
  run('npm', ['install', '--no-audit', '--no-fund', '--legacy-peer-deps', ...PACKAGES], HOME);
}
const files = process.argv.slice(2);
run(process.execPath, [STRYKER, 'run', ...(files.length > 0 ? ['--mutate', files.join(',')] : [])], ROOT);
