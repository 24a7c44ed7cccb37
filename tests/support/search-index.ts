import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from '../../src/search/pagefind.ts';
import type { IndexFile } from '../../src/search/repack.ts';

/** Writes an index built in memory to a temporary folder; returns the folder. */
export function writeIndex(files: readonly IndexFile[]): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'search-index-'));
  for (const file of files) {
    mkdirSync(path.dirname(path.join(dir, file.path)), { recursive: true });
    writeFileSync(path.join(dir, file.path), file.content);
  }
  return dir;
}

/**
 * Runs the real Pagefind module of an index in Node, its files read from the folder instead of the network.
 * @param dir the folder that holds pagefind.js
 */
export async function openPagefind(dir: string): Promise<Pagefind> {
  const url = pathToFileURL(path.join(dir, 'pagefind.js')).href;
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const file = String(input).split('?')[0] as string;
    return file.startsWith(dir) ? new Response(readFileSync(file)) : network(input, init);
  };
  await pagefind.options({ basePath: `${dir}/`, baseUrl: '/' });
  return pagefind;
}

/** The same with every answer kept: tests ask for the same pairs of letters thousands of times. */
export function remembering(pagefind: Pagefind): Pagefind {
  const answers = new Map<string, ReturnType<Pagefind['search']>>();
  return {
    options: (options) => pagefind.options(options),
    filters: () => pagefind.filters(),
    search: (term, options) => {
      if (term === null) return pagefind.search(term, options);
      const answer = answers.get(term) ?? pagefind.search(term, options);
      answers.set(term, answer);
      return answer;
    },
  };
}
