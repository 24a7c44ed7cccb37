import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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
  const { status } = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The build failed; its messages are above.');
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, fingerprint());
}
