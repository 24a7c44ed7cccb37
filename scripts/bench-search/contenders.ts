/** The searches that are measured, each as a folder that can be served, and a way to ask it in Node. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { buildIndex } from '../../src/search/build-index.ts';
import { openIndex } from '../../src/search/engine.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import type { IndexFile } from '../../src/search/repack.ts';
import { bigrams, letters } from '../../src/text/bigrams.ts';
import { openPagefind, readCatalogue, readRecords } from '../../tests/support/search-index.ts';
import { fetchedPackage } from '../fetched-package.ts';

export interface Contender {
  name: string;
  folder: string;
  /** Page to open, its box, and what stands there as soon as something is found. */
  page: string;
  box: string;
  result: string;
  /** Addresses of the records found. */
  ask(query: string): Promise<string[]>;
}

const ROOT = path.resolve(import.meta.dirname, '../..');

function folderWith(files: readonly IndexFile[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-search-'));
  for (const { path: name, content } of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

const below = (name: string) => (file: IndexFile) => ({ ...file, path: `${name}/${file.path}` });
const page = (path: string, html: string) => ({
  path,
  content: Buffer.from(`<!doctype html><meta charset="utf-8">${html}`),
});

/** Which record each of Pagefind's ids stands for, without fetching the record as its own client would. */
const addresses = (dir: string) => new Map(readRecords(dir).map(({ id, url }) => [id, url]));

/** This site's search page over an index of these records. Wants the site to be built. */
export async function ours(rows: readonly SearchRecord[]): Promise<Contender> {
  const files = await buildIndex(rows);
  const folder = folderWith(files.map(below('pagefind')));
  for (const name of ['search', '_astro'])
    cpSync(path.join(ROOT, 'dist', name), path.join(folder, name), { recursive: true });
  const index = path.join(folder, 'pagefind');
  const url = addresses(index);
  const find = openIndex(await openPagefind(index), readCatalogue(index));
  return {
    ...{ name: 'this site', folder, page: '/search/', box: '#q', result: '[data-part="results"] h3 a' },
    ask: async (query) => (await find(query)).hits.map(({ id }) => url.get(id) ?? ''),
  };
}

/** Pagefind as its manual has it: Japanese words, its own interface. */
export async function plain(rows: readonly SearchRecord[]): Promise<Contender> {
  const { index } = await createIndex({ forceLanguage: 'ja' });
  for (const { url, title, lines, kind, theme } of rows) {
    await index?.addCustomRecord({
      ...{ url, language: 'ja', content: [title, ...lines].join('\n') },
      ...{ meta: { title }, filters: { kind: [kind], theme: [theme] } },
    });
  }
  const files = (await index?.getFiles())?.files ?? [];
  await close();
  const ui = page(
    'search/index.html',
    `<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><script src="/pagefind/pagefind-ui.js"></script>
<div id="search"></div><script>new PagefindUI({ element: '#search', showSubResults: false, showImages: false })</script>`,
  );
  const folder = folderWith([...files.map(below('pagefind')), ui]);
  const pagefind = await openPagefind(path.join(folder, 'pagefind'));
  const url = addresses(path.join(folder, 'pagefind'));
  return {
    ...{ name: 'plain Pagefind', folder, page: '/search/' },
    ...{
      box: '.pagefind-ui__search-input',
      result: '.pagefind-ui__result-link, .pagefind-ui__message:text("No results")',
    },
    ask: async (query) => (await pagefind.search(query)).results.map(({ id }) => url.get(id) ?? ''),
  };
}

interface MiniSearch {
  addAll(rows: readonly object[]): void;
  search(query: string, options: object): { id: string }[];
}

/** MiniSearch, the whole index at once, over pairs of letters: the usual way with a language without spaces. */
export async function miniSearch(rows: readonly SearchRecord[]): Promise<Contender> {
  const module = path.join(fetchedPackage('minisearch@7.2.0'), 'dist/es/index.js');
  const { default: Index } = (await import(pathToFileURL(module).href)) as {
    default: new (options: object) => MiniSearch;
  };
  const options = { idField: 'url', fields: ['title', 'text'], storeFields: ['title', 'date', 'theme'] };
  const tokenize = (text: string) => bigrams(letters(text).text);
  const index = new Index({ ...options, tokenize });
  index.addAll(rows.map((row) => ({ ...row, text: row.lines.join('\n') })));
  // The page folds by NFKC alone: enough for what it is asked here.
  const ui = page(
    'search/index.html',
    `<input id="q"><ol></ol><script type="module">
import MiniSearch from '/minisearch.js';
const code = (char) => char.codePointAt(0).toString(36).padStart(4, '0');
const tokenize = (text) => {
  const all = Array.from(text.normalize('NFKC').toLowerCase().replace(/[^\\p{L}\\p{N}\\p{M}]/gu, ''), code);
  return all.slice(1).map((second, at) => all[at] + second);
};
const box = document.querySelector('input');
let index;
const open = () => (index ??= fetch('/index.json').then((reply) => reply.text())
  .then((json) => MiniSearch.loadJSON(json, { ...${JSON.stringify(options)}, tokenize })));
box.onfocus = open;
box.oninput = async () => {
  const found = (await open()).search(box.value, { combineWith: 'AND', prefix: false });
  document.querySelector('ol').replaceChildren(...found.slice(0, 5).map(({ id, title }) => {
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('a'), { href: id, textContent: title }));
    return item;
  }));
};</script>`,
  );
  const folder = folderWith([
    { path: 'minisearch.js', content: readFileSync(module) },
    { path: 'index.json', content: Buffer.from(JSON.stringify(index)) },
    ui,
  ]);
  return {
    ...{ name: 'MiniSearch', folder, page: '/search/', box: '#q', result: 'li a' },
    ask: async (query) => index.search(query, { combineWith: 'AND', prefix: false }).map(({ id }) => id),
  };
}
