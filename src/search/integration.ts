/** Makes the search index as the last step of `astro build`: dist/pagefind/. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildIndex } from './build-index.ts';
import { pageLines } from './page-lines.ts';
import type { Entry, SearchRecord } from './record.ts';
import { withoutTemplate } from './template-lines.ts';

/** Written by src/pages/data/search-records.json.ts. Content collections cannot be read from a build hook. */
const ENTRIES = 'data/search-records.json';

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const entriesFile = path.join(dist, ENTRIES);
        const entries = JSON.parse(readFileSync(entriesFile, 'utf8')) as Entry[];
        const pages = entries.filter(({ page }) => page).map((entry) => withWords(entry, dist));
        const rows = entries.filter(({ page }) => !page);
        const files = await buildIndex([...withoutTemplate(pages), ...rows]);
        for (const file of files) {
          const target = path.join(dist, 'pagefind', file.path);
          mkdirSync(path.dirname(target), { recursive: true });
          writeFileSync(target, file.content);
        }
        // All of it now stands in the index: shipped, it would only be a second copy.
        rmSync(entriesFile);
        logger.info(`${entries.length} records`);
      },
    },
  };
}

/**
 * An entry with the words of its built page.
 * @throws if the page was not built: a search result would lead nowhere
 */
function withWords(entry: Entry, dist: string): SearchRecord {
  const file = path.join(dist, entry.url, 'index.html');
  try {
    const lines = pageLines(readFileSync(file, 'utf8'));
    return {
      ...entry,
      lines: [...new Set([...entry.lines, ...lines])].filter((line) => line !== entry.title),
    };
  } catch (error) {
    throw new Error(`The search index needs the page ${entry.url}: ${String(error)}`, { cause: error });
  }
}
