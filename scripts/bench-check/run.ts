import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Engine } from './engine.ts';
import { inNode } from './in-node.ts';
import { peakMegabytes } from './memory.ts';
import { rspamd } from './rspamd.ts';
import { spamAssassin } from './spamassassin.ts';

/**
 * `npm run bench:check -- FOLDER`: how long one core takes over each .eml beneath the folder, beside postal-mime alone (reading
 * is the floor), SpamAssassin and Rspamd where they are installed (offline, default rules). Same mails, same run.
 * Each engine is a process of its own that mails are handed to one by one; the table's first column of figures is the floor of
 * that handing over, too.
 */

/** Compilers and caches warm up on these; they count in no figure. */
const WARM_UP = 100;

interface Figures {
  name: string;
  /** Milliseconds a mail, ascending. */
  times: number[];
  seconds: number;
  megabytes: number;
  failed: number;
}

async function measure(engine: Engine, mails: readonly Uint8Array[]): Promise<Figures> {
  for (const mail of mails.slice(0, WARM_UP)) await engine.look(mail).catch(() => {});
  const times: number[] = [];
  let failed = 0;
  const begun = performance.now();
  for (const mail of mails) {
    const start = performance.now();
    await engine.look(mail).catch(() => {
      failed += 1;
    });
    times.push(performance.now() - start);
  }
  const seconds = (performance.now() - begun) / 1000;
  return {
    name: engine.name,
    times: times.sort((a, b) => a - b),
    seconds,
    megabytes: peakMegabytes(engine.pids()),
    failed,
  };
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: npm run bench:check -- FOLDER');
  process.exit(2);
}
const root = path.resolve(process.env.INIT_CWD ?? '.', folder);
const mails = globSync('**/*.eml', { cwd: root })
  .sort()
  .map((file) => readFileSync(path.join(root, file)));
if (mails.length === 0) {
  console.error(`No .eml beneath ${root}`);
  process.exit(2);
}

const bytes = mails.reduce((sum, mail) => sum + mail.length, 0);
console.log(`${mails.length} mails, ${(bytes / 1e6).toFixed(1)} MB`);
console.log(
  `${'engine'.padEnd(14)} mails/s   p50 ms   p95 ms   p99 ms   max ms  peak MB  failed  time ÷ ours`,
);
let ours = 0;
for (const start of [inNode('mikiwake'), inNode('postal-mime'), rspamd, spamAssassin]) {
  const engine = await start();
  if (engine === null) continue;
  const { name, times, seconds, megabytes, failed } = await measure(engine, mails);
  await engine.stop();
  ours ||= seconds;
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const cells = [
    (mails.length / seconds).toFixed(0).padStart(7),
    ...[0.5, 0.95, 0.99, 1].map((share) => at(share).toFixed(1).padStart(8)),
    megabytes.toFixed(0).padStart(8),
    String(failed).padStart(7),
    (seconds / ours).toFixed(2).padStart(12),
  ];
  console.log(`${name.padEnd(14)} ${cells.join(' ')}`);
}
