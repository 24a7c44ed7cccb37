/** Builds the files of the search index with Pagefind. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './record.ts';
import { type IndexFile, repack } from './repack.ts';
import { indexTokens } from './tokens.ts';

/** A language that Pagefind neither segments nor stems. */
const LANGUAGE = 'unknown';
/** Pagefind's ready-made interfaces: half a megabyte that no page of ours loads. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
const SIGNATURE = 'pagefind_dcd';

/**
 * The index of these records, as files.
 * @throws with Pagefind's own message, or when a record's address is used twice
 */
export async function buildIndex(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const byUrl = new Map<string, SearchRecord>();
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (index === undefined) throw new Error(errors.join('\n'));
  try {
    // Newest first: the engine keeps this order, so that no date of any record has to be fetched.
    let year = '';
    for (const record of records.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))) {
      if (byUrl.has(record.url)) throw new Error(`Two search records have the address ${record.url}`);
      byUrl.set(record.url, record);
      const added = await index.addCustomRecord({
        url: record.url,
        language: LANGUAGE,
        content: indexTokens([record.title, ...record.lines]),
        filters: {
          kind: [record.kind],
          ...(record.theme === '' ? {} : { theme: [record.theme] }),
          // Only where a year begins: all until the next one are of the same.
          ...(yearOf(record) === year ? {} : { year: [yearOf(record)] }),
        },
      });
      year = yearOf(record);
      if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join('\n')}`);
    }
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(errors.join('\n'));
    return repack(files, LANGUAGE)
      .filter((file) => !UNUSED.test(file.path))
      .map((file) => (file.path.startsWith('fragment/') ? withOwnWords(file, byUrl) : file));
  } finally {
    await close();
  }
}

const yearOf = ({ date }: SearchRecord) => date.slice(0, 4);

/**
 * A fragment is what Pagefind hands back for a hit: by default the indexed content, which here are codes. The
 * record's own words take its place; given to Pagefind as metadata they would be indexed as well.
 */
function withOwnWords(file: IndexFile, byUrl: Map<string, SearchRecord>): IndexFile {
  const text = Buffer.from(gunzipSync(file.content)).toString('utf8');
  const fragment = text.startsWith(SIGNATURE) ? JSON.parse(text.slice(SIGNATURE.length)) : {};
  const record = byUrl.get(fragment.url);
  if (record === undefined) throw new Error(`Cannot read Pagefind's ${file.path}: has its format changed?`);
  const { title, kind, theme, date } = record;
  const meta = { title, kind, theme, date, case: record.case };
  const own = { ...fragment, content: record.lines.join('\n'), word_count: 0, meta };
  return { path: file.path, content: gzipSync(SIGNATURE + JSON.stringify(own), { level: 9 }) };
}
