import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Builds dist/ only when something it is made from has changed: for `npm start` and for the tests that read dist/. */

const ROOT = path.resolve(import.meta.dirname, '..');
const STAMP = path.join(ROOT, 'node_modules/.cache/mikiwake-build');
const SOURCES = [
  'src/**',
  'public/**',
  'scripts/**',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
];

/** What vitest puts into the environment, and what Astro would take for its own settings. */
const OF_A_TEST = new Set(['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'TEST', 'VITEST']);

/** Digest of everything a build reads, and of which build dist/ holds: a build by hand or half a build differs. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of globSync(SOURCES, { cwd: ROOT }).sort()) {
    const full = path.join(ROOT, file);
    if (statSync(full).isFile()) hash.update(`${file}\0`).update(readFileSync(full));
  }
  const home = statSync(path.join(ROOT, 'dist/index.html'), { throwIfNoEntry: false });
  return hash.update(String(home?.mtimeMs)).digest('hex');
}

/**
 * Makes sure dist/ is the site of the present sources.
 * @throws when the build fails; its own messages have then been printed
 */
export function ensureBuilt(): void {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint()) return;
  build([]);
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, fingerprint());
}

/**
 * Builds the site a second time beside dist/, from nothing that an earlier build left behind.
 * @param name of its folder
 * @param options of `astro build`, such as `--base /sub`
 * @returns the folder, absolute; throws when the build fails
 */
export function buildBeside(name: string, ...options: string[]): string {
  const folder = path.join(ROOT, 'node_modules/.cache', name);
  rmSync(folder, { recursive: true, force: true });
  build(['--', '--force', '--outDir', folder, ...options]);
  return folder;
}

function build(options: string[]): void {
  const { status } = spawnSync('npm', ['run', '-s', 'build', ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_A_TEST.has(name))),
  });
  if (status !== 0) throw new Error('The build failed; its messages are above.');
}
