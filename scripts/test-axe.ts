import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * `npm run test:axe [-- VITEST OPTIONS]`: every page and every state in which the browser tests look with axe, in every mode
 * (tests/browser/support/axe.ts). `npm test` sees all of them as they stand, and one page of each kind in every mode.
 */

const ROOT = path.resolve(import.meta.dirname, '..');

const looking = globSync('tests/browser/*.test.ts', { cwd: ROOT })
  .filter((file) =>
    /accessibilityProblems|problemsInEveryMode/.test(readFileSync(path.join(ROOT, file), 'utf8')),
  )
  .sort();
const { status } = spawnSync(
  'npx',
  ['--no-install', 'vitest', 'run', '--project=browser', ...looking, ...process.argv.slice(2)],
  {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, EVERY_MODE: '1' },
  },
);
process.exitCode = status ?? 1;
