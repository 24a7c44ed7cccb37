/**
 * Shows that reading is linear: hostile inputs of 1.25, 2.5, 5 and 10 MB, and how the time grows at each doubling.
 * `npm run -s bench:reader [-- WORD]` (only shapes with WORD in the name). Exit 1 if a doubling costs too much.
 */
import { Unreadable } from '../src/checker/message.ts';
import { read } from '../src/checker/read/index.ts';
import { SHAPES } from './adversarial/shapes.ts';

const SIZES = [1.25e6, 2.5e6, 5e6, 10e6];
/** Twice as much takes twice as long; what is above that is the garbage collector and a busy machine. Squares give 4. */
const MEAN = 2.5;
const ANY = 3.5;
/** Shorter times are the clock's and the compiler's, not the reader's. */
const MEASURABLE_MS = 60;
const RUNS = 3;

/** Processor time: unlike the clock, it does not see what else the machine is doing. */
async function cost(make: () => Parameters<typeof read>[0]): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const input = make();
    const before = process.cpuUsage();
    try {
      await read(input);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
    if (best > 2_000) break;
  }
  return best;
}

const [word = ''] = process.argv.slice(2);
const shapes = Object.entries(SHAPES).filter(([name]) => name.includes(word));
const failed: string[] = [];
console.log(
  `${'shape'.padEnd(40)} ${SIZES.map((size) => `${size / 1e6} MB`.padStart(9)).join('')}   per doubling`,
);
for (const [name, make] of shapes) {
  const times: number[] = [];
  for (const size of SIZES) times.push(await cost(() => make(size)));
  const ratios = times
    .slice(1)
    .map((time, index) => time / Math.max(times[index] as number, MEASURABLE_MS / 2));
  const mean = ratios.reduce((product, ratio) => product * ratio, 1) ** (1 / ratios.length);
  const measurable = (times.at(-1) as number) > MEASURABLE_MS;
  const tooSlow = measurable && (mean > MEAN || ratios.some((ratio) => ratio > ANY));
  if (tooSlow) failed.push(name);
  const figures = times.map((time) => `${time.toFixed(0)} ms`.padStart(9)).join('');
  const growth = ratios.map((ratio) => ratio.toFixed(1)).join(' ');
  console.log(`${name.padEnd(40)} ${figures}   ${growth}${tooSlow ? '   too slow' : ''}`);
}
console.log(`${shapes.length} shapes, ${failed.length} grow by more than ${MEAN} at a doubling`);
process.exitCode = failed.length === 0 ? 0 : 1;
