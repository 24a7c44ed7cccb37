import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
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
