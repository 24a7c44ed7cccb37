/** One measurement of the engine, from the folder to the numbers. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type LureIndex, withoutChecks } from '../../checker/index.ts';
import type { Kind } from './copies.ts';
import type { Row } from './manifest.ts';
import { measure } from './measure.ts';
import { createCounter, type KindTally } from './tally/tally.ts';
import { measureUrls, type UrlTally, urlLists } from './urls.ts';

export interface Plan {
  kinds: readonly Kind[];
  /** Check ids to leave out. */
  without: readonly string[];
  /** Null: known lures are left out of account. */
  lures: LureIndex | null;
}

export interface Evaluation {
  kinds: KindTally[];
  urls: UrlTally[];
  without: readonly string[];
  /** Whether known lures were matched. */
  lures: boolean;
}

export interface Watcher {
  progress(done: number, of: number): void;
  note(text: string): void;
}

/** @param rows may be empty: a folder may hold nothing but lists of URLs */
export async function evaluate(
  dir: string,
  rows: readonly Row[],
  { kinds, without, lures }: Plan,
  { progress, note }: Watcher,
): Promise<Evaluation> {
  const counter = createCounter();
  for (const [index, row] of rows.entries()) {
    progress(index + 1, rows.length);
    for await (const measured of measure(row, kinds, lures)) {
      if (measured.note !== '') note(`${row.file}: ${measured.note}`);
      counter.add(measured.kind, measured.row, withoutChecks(measured.report, without));
    }
  }
  const urls: UrlTally[] = [];
  for (const file of await urlLists(dir)) {
    const tally = await measureUrls(dir, file, without);
    if (tally) urls.push(tally);
    else note(`${file}: 1行目が date,url ではないため、飛ばしました`);
  }
  return { kinds: counter.tally(), urls, without, lures: lures !== null };
}

/** Which engine was measured: its last commit, with a + where the files differ from it; null outside of a repository. */
export async function engineCommit(): Promise<string | null> {
  const git = async (...args: string[]) => (await promisify(execFile)('git', args)).stdout.trim();
  try {
    const engine = ['src/checker', 'src/text'];
    const commit = await git('log', '-1', '--format=%h', '--abbrev=12', '--', ...engine);
    return (await git('status', '--porcelain', '--', ...engine)) === '' ? commit || null : `${commit}+`;
  } catch {
    return null;
  }
}
