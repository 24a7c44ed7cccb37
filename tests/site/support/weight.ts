import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { STAGE_BUDGETS, type StageBudget } from './budgets.ts';
import { DIST } from './site.ts';

const known = new Map<string, number>();

/** Bytes after gzip of a built file, by its path on the site (`/check/`, `/_astro/x.js`). */
export function weight(url: string): number {
  const file = url.endsWith('/') ? `${url}index.html` : decodeURIComponent(url);
  const found = known.get(file) ?? gzipSync(readFileSync(path.join(DIST, file)), { level: 9 }).length;
  known.set(file, found);
  return found;
}

export const weightOf = (urls: Iterable<string>): number =>
  [...urls].reduce((sum, url) => sum + weight(url), 0);

/**
 * What a visit has fetched by now, held against the budget of its stage.
 * @param requests addresses as the browser asked for them
 * @returns what is over, such as `js 60120 of 60000`; empty where nothing is
 */
export function overBudget(stage: keyof typeof STAGE_BUDGETS, requests: readonly string[]): string[] {
  // The checker's worker is made from a blob, which is no request to anybody.
  const sent = requests.filter((url) => !url.startsWith('blob:'));
  const paths = [...new Set(sent)].map((url) => new URL(url).pathname);
  const scripts = paths.filter((url) => /\.m?js$/.test(url));
  const found: StageBudget = {
    js: weightOf(scripts),
    other: weightOf(paths.filter((url) => !scripts.includes(url))),
    requests: sent.length,
  };
  const budget: StageBudget = STAGE_BUDGETS[stage];
  return Object.entries(found)
    .filter(([what, is]) => is > budget[what as keyof StageBudget])
    .map(([what, is]) => `${what} ${is} of ${budget[what as keyof StageBudget]}`);
}
