/**
 * `npm run regexes [-- WORD]` (only those with WORD in them or in their file): has recheck look for an attack on every
 * regular expression of src/, and puts each attack found into every place where somebody may write what they like.
 * Polynomial ones are allowed where bounds before them hold, and trying shows whether they do: exit 1 where an attack of
 * 64,000 letters makes anything slow, or where one is proved exponential. Takes a quarter of an hour. recheck is fetched for this
 * alone; that none is slow by its structure is a unit test (tests/unit/scripts/regexes.test.ts).
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fetchedPackage } from '../fetched-package.ts';
import { collect } from './collect.ts';
import { PLACES } from './places.ts';

/** The part of recheck's answer that is used here. */
interface Diagnostics {
  status: 'safe' | 'vulnerable' | 'unknown';
  complexity?: { type: string; summary: string };
  /** 'automaton' proves what it says; 'fuzz' guesses the degree from attacks, anew in each run. */
  checker?: 'automaton' | 'fuzz';
  attack?: { pumps: readonly { prefix: string; pump: string }[]; suffix: string };
}
type CheckSync = (source: string, flags: string, options: object) => Diagnostics;

const LETTERS = 64_000;
/** Twenty times what as many honest letters take. */
const MS = 500;
/** For recheck. What it cannot decide in that time gets no attack, and is counted. */
const TIMEOUT = 4_000;

const { checkSync } = createRequire(import.meta.url)(
  path.join(fetchedPackage('recheck@4.5.0'), 'lib/browser.js'),
) as { checkSync: CheckSync };

/** The attack, its pumps repeated until all has the wanted length. */
function pumped({ pumps, suffix }: NonNullable<Diagnostics['attack']>): string {
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const each = (LETTERS - fixed) / pumps.length;
  const whole = pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.max(1, each / pump.length)));
  return `${whole.join('')}${suffix}`;
}

/** Processor time: unlike the clock, it does not see what else the machine is doing. */
async function slowPlaces(attack: string): Promise<string[]> {
  const slow: string[] = [];
  for (const [name, place] of Object.entries(PLACES)) {
    const before = process.cpuUsage();
    await place(attack);
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    if (ms > MS) slow.push(`${name}: ${ms.toFixed(0)} ms`);
  }
  return slow;
}

const [word = ''] = process.argv.slice(2);
const { regexes } = await collect();
/** Some stand in several files. */
const all = [...new Map(regexes.map((each) => [each.text, each])).values()].filter(
  ({ text, file }) => text.includes(word) || file.includes(word),
);
const counts = { safe: 0, vulnerable: 0, unknown: 0 };
let failed = 0;
for (const place of Object.values(PLACES)) await place('a');
for (const { text, source, flags, file } of all) {
  const { status, complexity, checker, attack } = checkSync(source, flags, {
    timeout: TIMEOUT,
    recallTimeout: -1,
  });
  counts[status] += 1;
  if (status !== 'vulnerable' || !attack) continue;
  const slow = await slowPlaces(pumped(attack));
  const exponential = complexity?.type === 'exponential' && checker === 'automaton';
  if (exponential || slow.length > 0) failed += 1;
  console.log(`${complexity?.summary}  ${file}  ${text.length > 100 ? `${text.slice(0, 100)}…` : text}`);
  for (const where of slow) console.log(`    slow in ${where}`);
}
console.log(
  `${all.length} regexes: ${counts.safe} linear, ${counts.vulnerable} polynomial, ${counts.unknown} undecided; ${failed} make a mail slow`,
);
process.exitCode = failed === 0 ? 0 : 1;
