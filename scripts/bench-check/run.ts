import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inNode } from './in-node.ts';
import { at, type Figures, measure } from './measure.ts';
import { rspamd } from './rspamd.ts';
import { spamAssassin } from './spamassassin.ts';

/**
 * `npm run bench:check -- FOLDER`: how long one core takes over each .eml beneath the folder, beside postal-mime alone (reading
 * is the floor), SpamAssassin and Rspamd where they are installed (offline, default rules). Same mails, same run.
 * Each engine is a process of its own that mails are handed to one by one, over a pipe or a socket. What asking costs by
 * itself stands in the column "ping" and is in all the times a mail took; the rates and the last column leave it out for
 * every engine alike. All are warmed up alike, and take turns.
 */

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
  `${'engine'.padEnd(14)} mails/s   p50 ms   p95 ms   p99 ms   max ms  ping ms  peak MB  failed  time ÷ ours`,
);
const started = [];
for (const start of [inNode('mikiwake'), inNode('postal-mime'), rspamd, spamAssassin])
  started.push(await start());
const engines = started.filter((engine) => engine !== null);
try {
  const [ours, ...others] = await measure(engines, mails);
  if (ours)
    for (const figures of [ours, ...others]) console.log(row(figures, meanOf(figures) / meanOf(ours)));
} finally {
  for (const engine of engines) await engine.stop();
}

/** Milliseconds a mail, without what asking costs. */
function meanOf({ times, ping }: Figures): number {
  return times.reduce((sum, time) => sum + time, 0) / times.length - ping;
}

function row(figures: Figures, share: number): string {
  const { engine, times, ping, megabytes, failed } = figures;
  const cells = [
    (1000 / meanOf(figures)).toFixed(0).padStart(7),
    ...[0.5, 0.95, 0.99, 1].map((part) => at(times, part).toFixed(1).padStart(8)),
    ping.toFixed(2).padStart(8),
    megabytes.toFixed(0).padStart(8),
    String(failed).padStart(7),
    share.toFixed(2).padStart(12),
  ];
  return `${engine.name.padEnd(14)} ${cells.join(' ')}`;
}
