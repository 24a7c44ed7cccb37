import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { buildLureIndex, type LureIndex } from '../../checker/index.ts';
import { type CaseEntry, lureRows, type SightingEntry } from '../../schemas/lure-rows.ts';

const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));

/**
 * The index of known lures from the site's own content, the same as the pages have. The build validates the content
 * field by field; here only what cannot be parsed is refused.
 * @throws when a case or a sighting cannot be parsed, with its file and line
 */
export async function loadLures(content = CONTENT): Promise<LureIndex> {
  const files = (await readdir(join(content, 'cases'))).filter((file) => file.endsWith('.mdx')).sort();
  const cases = await Promise.all(
    files.map(async (file) => ({
      id: basename(file, '.mdx'),
      data: await caseData(join(content, 'cases', file)),
    })),
  );
  const published = cases.filter(({ data }) => (data as { draft?: boolean }).draft !== true);
  const rows = (await readFile(join(content, 'sightings/sightings.jsonl'), 'utf8')).split('\n');
  const sightings = rows.flatMap((row, index) => (row.trim() === '' ? [] : [sighting(row, index + 1)]));
  return buildLureIndex(lureRows(published, sightings));
}

async function caseData(path: string): Promise<CaseEntry['data']> {
  const yaml = /^---\r?\n([\s\S]*?)\r?\n---/.exec(await readFile(path, 'utf8'))?.[1];
  if (yaml === undefined) throw new Error(`${path}: no frontmatter between two lines of ---`);
  try {
    return parse(yaml);
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
}

function sighting(row: string, line: number): SightingEntry {
  try {
    return { data: JSON.parse(row) };
  } catch (error) {
    throw new Error(`sightings.jsonl:${line}: ${(error as Error).message}`);
  }
}
