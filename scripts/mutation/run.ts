/**
 * `npm run mutation [-- FILES…]`: do the tests notice when the engine is changed? Stryker changes one thing at a time in
 * src/checker/ and src/text/ and runs the engine's unit tests; what they let pass is printed, and at the end a table of
 * all that was run so far. FILES (globs) narrow it down; `--quick` leaves out what acts only while its module loads (lists,
 * patterns) and all tests but those of the same folder, and takes a tenth of the time; `--table` prints the table alone, `--survivors`
 * what the last runs of FILES let pass.
 * Stryker (60 MB, 100 packages) is used seldom, so it is no dependency: it is fetched on first use, in a pinned version,
 * into node_modules/.cache. Every run tries all mutants anew: its incremental mode keeps old results for whatever a
 * module computes once when it is loaded (lists, patterns), whatever the tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keep } from './results.ts';
import { survivors, table } from './table.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HOME = path.join(ROOT, 'node_modules/.cache/mutation');
const STRYKER = path.join(HOME, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const REPORT = path.join(HOME, 'report.json');
/** Not below node_modules/, which `npm ci` empties. */
const STORE = path.join(ROOT, '.mutation');
/** So many files are run and kept at a time: a long run that is broken off has not been in vain. */
const AT_ONCE = 10;
/** Besides the time that loading takes; that of the tests counts little, since most of it goes to the long ones. */
const QUICK = [
  '--ignoreStatic',
  '--maxTestRunnerReuse',
  '2000',
  '--timeoutMS',
  '30000',
  '--timeoutFactor',
  '1',
];

const has = (flag: string) => process.argv.includes(flag);

function run(command: string, args: string[], cwd: string, env = process.env): void {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status } = spawnSync(command, args, { cwd, env, stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}

function install(): void {
  if (existsSync(STRYKER)) return;
  mkdirSync(HOME, { recursive: true });
  writeFileSync(path.join(HOME, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--no-audit', '--no-fund', '@stryker-mutator/core@10.1.1'], HOME);
}

/** By folder, each in parts of so many files. */
function parts(files: readonly string[]): string[][] {
  const folders = Map.groupBy(files, (file) => path.posix.dirname(file));
  return [...folders.values()].flatMap((folder) =>
    Array.from({ length: Math.ceil(folder.length / AT_ONCE) }, (_, i) =>
      folder.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
    ),
  );
}

function mutate(files: readonly string[]): void {
  const quick = has('--quick');
  const part = files.join(',');
  run(process.execPath, [STRYKER, 'run', ...(quick ? QUICK : []), '--mutate', part], ROOT, {
    ...process.env,
    MUTATE_FILES: part,
    MUTATE_QUICK: quick ? '1' : '0',
  });
  console.log(survivors(STORE, keep(REPORT, STORE)));
}

process.chdir(ROOT);
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const scope = globSync('src/{checker,text}/**/*.ts')
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => !file.endsWith('.d.ts'))
  .sort();
const files =
  wanted.length > 0 ? scope.filter((file) => wanted.some((glob) => path.matchesGlob(file, glob))) : scope;
if (has('--survivors')) {
  console.log(survivors(STORE, files));
} else {
  if (!has('--table')) {
    install();
    for (const part of parts(files)) mutate(part);
  }
  console.log(table(STORE, scope));
}
