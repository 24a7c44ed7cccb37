import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { CATALOGUE, type Catalogue } from '../../src/search/catalogue.ts';
import type { Fragment, Pagefind } from '../../src/search/pagefind.ts';
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

/** What lies beside Pagefind's own files. */
export const readCatalogue = (dir: string): Catalogue =>
  JSON.parse(readFileSync(path.join(dir, CATALOGUE), 'utf8'));

/** Every record of an index with its id, the lines as people read them. */
export function readRecords(dir: string): { id: string; url: string; lines: string[] }[] {
  const folder = path.join(dir, 'fragment');
  const fragments = readdirSync(folder).flatMap((file): [string, Fragment][] => {
    const text = gunzipSync(readFileSync(path.join(folder, file))).toString();
    const read: Fragment | Record<string, Fragment> = JSON.parse(text.slice(text.indexOf('{')));
    const isOne = (each: typeof read): each is Fragment => typeof each.url === 'string';
    return isOne(read) ? [[path.parse(file).name, read]] : Object.entries(read);
  });
  return fragments.map(([id, { url, content, meta }]) => ({
    id,
    url,
    lines: [meta.title, ...content.split('\n')],
  }));
}

/** The same module with every answer kept: tests ask for the same pairs of letters thousands of times. */
export function remembering(pagefind: Pagefind): Pagefind {
  const answers = new Map<string, ReturnType<Pagefind['search']>>();
  return {
    options: (options) => pagefind.options(options),
    init: () => pagefind.init(),
    search: (term) => {
      const answer = answers.get(term) ?? pagefind.search(term);
      answers.set(term, answer);
      return answer;
    },
  };
}
