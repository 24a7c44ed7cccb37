/** Builds the files of the search index with Pagefind. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { CATALOGUE, catalogueOf, idOf } from './catalogue.ts';
import type { Fragment } from './pagefind.ts';
import type { SearchRecord } from './record.ts';
import { type IndexFile, repack } from './repack.ts';
import { indexTokens, pairOf } from './tokens.ts';

/** A language that Pagefind neither segments nor stems. */
const LANGUAGE = 'unknown';
/** Pagefind's ready-made interfaces: half a megabyte that no page of ours loads. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
const SIGNATURE = 'pagefind_dcd';
/** Told from the builds before it for as long as a browser may keep a file. */
const TAG_LENGTH = 5;
/** Records whose words are no more than these letters come in one file: no query after the first has to fetch any. */
const TOGETHER = 40_000;

/**
 * The index of these records, as files.
 * @throws with Pagefind's own message, or when a record's address is used twice
 */
export async function buildIndex(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  // Newest first: the catalogue tells each record's date by its place alone.
  const sorted = records.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const known = new Set<string>();
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (index === undefined) throw new Error(errors.join('\n'));
  try {
    for (const { url, title, lines } of sorted) {
      if (known.has(url)) throw new Error(`Two search records have the address ${url}`);
      known.add(url);
      const content = indexTokens([title, ...lines]);
      const added = await index.addCustomRecord({ url, language: LANGUAGE, content });
      if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('\n')}`);
    }
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(errors.join('\n'));
    const words = JSON.stringify(sorted);
    const tag = createHash('sha256').update(words).digest('hex').slice(0, TAG_LENGTH);
    const group = words.length > TOGETHER ? '' : `${tag}-all`;
    const made = repack(files, LANGUAGE, (place) => idOf(tag, place), group);
    const fragments = made.fragments.map((file, place) => ownFragment(file, sorted[place]));
    const common = made.dear.map(pairOf).filter((pair) => pair !== null);
    return [
      ...made.files.filter(({ path }) => !UNUSED.test(path)),
      ...(group === ''
        ? fragments.map((own, place) => packed(idOf(tag, place), own))
        : [packed(group, Object.fromEntries(fragments.map((own, place) => [idOf(tag, place), own])))]),
      { path: CATALOGUE, content: Buffer.from(JSON.stringify(catalogueOf(sorted, tag, common))) },
    ];
  } finally {
    await close();
  }
}

interface OwnFragment extends Fragment {
  /** Pagefind's client wants the headings of a page, if only that there are none. */
  anchors: [];
}

/**
 * A fragment is what Pagefind hands back for a hit: by default the indexed content, which here are codes. The
 * record's own words take its place; given to Pagefind as metadata they would be indexed as well.
 */
function ownFragment(file: IndexFile, record: SearchRecord | undefined): OwnFragment {
  const text = Buffer.from(gunzipSync(file.content)).toString('utf8');
  const { url } = text.startsWith(SIGNATURE) ? JSON.parse(text.slice(SIGNATURE.length)) : {};
  if (record === undefined || url !== record.url)
    throw new Error(`Cannot read Pagefind's ${file.path}: has its format changed?`);
  const meta = { title: record.title, date: record.date, case: record.case };
  return { url, content: record.lines.join('\n'), meta, anchors: [] };
}

function packed(name: string, content: OwnFragment | Record<string, OwnFragment>): IndexFile {
  return {
    path: `fragment/${name}.pf_fragment`,
    content: gzipSync(SIGNATURE + JSON.stringify(content), { level: 9 }),
  };
}
