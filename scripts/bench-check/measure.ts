import type { Engine } from './engine.ts';
import { peakMegabytes } from './memory.ts';

/** Compilers and caches warm up on so many looks; they count in no figure. */
const WARM_UP = 300;
/** Every engine sees every mail so often … */
const ROUNDS = 3;
/** … and the engines take turns after so many, since a machine that is busy now may be idle a minute later. */
const TURN = 20;
const PINGS = 200;

export interface Figures {
  engine: Engine;
  /** Milliseconds a mail, ascending. */
  times: number[];
  /** Milliseconds that asking takes by itself: median. */
  ping: number;
  megabytes: number;
  /** Looks that failed. */
  failed: number;
}

export async function measure(
  engines: readonly Engine[],
  mails: readonly Uint8Array[],
): Promise<readonly Figures[]> {
  const all = engines.map((engine): Figures => ({ engine, times: [], ping: 0, megabytes: 0, failed: 0 }));
  for (const { engine } of all)
    for (let look = 0; look < WARM_UP; look++)
      await engine.look(mails[look % mails.length] as Uint8Array).catch(() => {});
  for (const figures of all) figures.ping = await pingOf(figures.engine);
  for (let round = 0; round < ROUNDS; round++)
    for (let at = 0; at < mails.length; at += TURN)
      for (const figures of all) await lookAt(mails.slice(at, at + TURN), figures);
  for (const figures of all) {
    figures.times.sort((a, b) => a - b);
    figures.megabytes = peakMegabytes(figures.engine.pids());
  }
  return all;
}

async function lookAt(mails: readonly Uint8Array[], figures: Figures): Promise<void> {
  for (const mail of mails) {
    const start = performance.now();
    await figures.engine.look(mail).catch(() => {
      figures.failed += 1;
    });
    figures.times.push(performance.now() - start);
  }
}

async function pingOf(engine: Engine): Promise<number> {
  const times: number[] = [];
  for (let ping = 0; ping < PINGS; ping++) {
    const start = performance.now();
    await engine.ping();
    times.push(performance.now() - start);
  }
  return at(
    times.sort((a, b) => a - b),
    0.5,
  );
}

/** The time that this share of the looks did not exceed. @param times ascending, at least one */
export function at(times: readonly number[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] as number;
}
