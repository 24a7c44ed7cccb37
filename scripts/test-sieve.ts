import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './build.ts';

/** `npm run test:sieve`: Dovecot's own compiler reads the published Sieve script, and refuses it with one word misspelt. */

if (spawnSync('sievec', ['-h']).error) {
  console.error('sievec is not installed. On Debian: apt-get install dovecot-sieve');
  process.exit(2);
}
ensureBuilt();

const published = path.resolve(import.meta.dirname, '../dist/data/subjects.sieve');
const folder = mkdtempSync(path.join(tmpdir(), 'mikiwake-sieve-'));
const compile = (script: string) =>
  spawnSync('sievec', [script, path.join(folder, 'compiled')], { encoding: 'utf8' });
try {
  const misspelt = path.join(folder, 'misspelt.sieve');
  writeFileSync(misspelt, readFileSync(published, 'utf8').replace('anyof', 'anyoff'));
  const read = compile(published);
  const refused = compile(misspelt);
  if (read.status !== 0) console.error(read.stderr);
  const passed = [read.status === 0, refused.status !== 0].filter(Boolean).length;
  console.log(`${passed} passed, ${2 - passed} failed`);
  process.exitCode = passed === 2 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
