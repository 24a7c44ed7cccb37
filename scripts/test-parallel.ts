/**
 * `npm run test:parallel`: the recipe for GNU parallel in recipes/README.md, as it stands there, over 600 mails. One batch
 * is killed midway; the same lines run again must leave a line for each mail, none twice. Exit 2 without parallel.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { descendants } from './bench-check/memory.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const MAILS = 600;

if (spawnSync('parallel', ['--version']).error) {
  console.error('GNU parallel is not installed. On Debian: apt-get install parallel');
  process.exit(2);
}

/** Fewer mails a batch than advised, and three workers whatever the machine has: so that there is something to kill. */
const readme = readFileSync(path.join(ROOT, 'recipes/README.md'), 'utf8');
const recipe = (/```sh\n([\s\S]*?)```/.exec(readme)?.[1] ?? '')
  .replace('-n 500', '-n 40 -j 3')
  .replace('recipes/check-batch.sh', path.join(ROOT, 'recipes/check-batch.sh'));

const folder = mkdtempSync(path.join(tmpdir(), 'mikiwake-parallel-'));
mkdirSync(path.join(folder, 'mails'));
for (let n = 0; n < MAILS; n++) {
  const mail = `From: Amazon <a@b${n}.example>\nSubject: Amazon ${n}\nMIME-Version: 1.0\n\nhttps://b${n}.example/\n`;
  // A name with a blank and one with a quote are names, too.
  writeFileSync(path.join(folder, 'mails', `mail ${n}${n % 7 === 0 ? "'" : ''}.eml`), mail);
}

const start = () => spawn('sh', ['-c', recipe], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
const commandOf = (pid: number) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1').split('\0');
  } catch {
    return [];
  }
};
const batches = (pid: number) =>
  descendants(pid).filter((each) => commandOf(each)[1]?.endsWith('check-batch.sh'));
const done = () => globSync('out/*.jsonl', { cwd: folder }).length;

/** @returns how often each mail was judged */
function judged(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(path.join(folder, 'reports.jsonl'), 'utf8').trim().split('\n')) {
    const { file } = JSON.parse(line) as { file: string };
    counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return counts;
}

let failed = false;
try {
  const first = start();
  const ended = once(first, 'exit');
  while (done() < 5 && first.exitCode === null) await wait(50);
  const [victim] = batches(first.pid ?? 0);
  if (victim === undefined) throw new Error('no batch was running');
  // Of one batch the script, and what it started.
  for (const pid of descendants(victim)) process.kill(pid, 'SIGKILL');
  await ended;
  const before = judged();
  await once(start(), 'exit');
  const after = judged();
  const twice = [...after.values()].filter((count) => count > 1).length;
  const missing = MAILS - after.size;
  console.log(`${MAILS} mails; one batch killed: ${before.size} judged; run again: ${after.size} judged`);
  console.log(`${missing} missing, ${twice} twice`);
  failed = before.size >= MAILS || before.size === 0 || missing !== 0 || twice !== 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
