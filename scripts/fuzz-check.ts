/**
 * Judges made-up hostile mails for as long as wanted: `npm run -s fuzz:check -- [--minutes 1] [--seed N]`. Each must give a
 * valid report in bounded time. Prints the smallest mail that does not, with the seed that makes it again; exit 1.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { inspect } from '../src/checker/index.ts';
import { hostileInput } from '../tests/support/mail-grammar.ts';
import { reportProblems } from '../tests/support/report-problems.ts';

/** The mails have a few thousand letters: a hundred times what one takes. */
const MS = 1_000;
/** Mails a round; between rounds the clock is looked at and the seed moves on. */
const ROUND = 2_000;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});
const end = performance.now() + Number(values.minutes) * 60_000;
const verdicts = new Map<string, number>();
let slowest = 0;
let mails = 0;

for (let seed = Number(values.seed); performance.now() < end; seed += 1) {
  const outcome = await fc.check(
    fc.asyncProperty(hostileInput, async (input) => {
      const begun = performance.now();
      const { report } = await inspect(input);
      const ms = performance.now() - begun;
      slowest = Math.max(slowest, ms);
      mails += 1;
      verdicts.set(report.verdict, (verdicts.get(report.verdict) ?? 0) + 1);
      const problems = reportProblems(report);
      if (ms > MS) problems.push(`took ${ms.toFixed(0)} ms`);
      if (problems.length > 0) throw new Error(problems.join('; '));
    }),
    { seed, numRuns: ROUND },
  );
  if (outcome.failed) {
    console.log(`${fc.defaultReportMessage(outcome)}\n${String(outcome.errorInstance)}`);
    process.exitCode = 1;
    break;
  }
}

console.log(`${mails} mails from seed ${values.seed}, slowest ${slowest.toFixed(0)} ms`);
for (const [verdict, count] of [...verdicts].sort()) console.log(`  ${verdict}: ${count}`);
