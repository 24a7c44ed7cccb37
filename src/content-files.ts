/**
 * The content as files, before Astro sees it: for the guards, which look at several files at once, and for the
 * command line, which has no Astro.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const SIGHTINGS = 'src/content/sightings/sightings.jsonl';
export const COMMENTS_FILE = 'src/content/comments/comments.jsonl';
export const SHARES = 'src/content/shares/shares.jsonl';
export const PAGES = ['cases', 'guides', 'signs'] as const;

export type Collection = (typeof PAGES)[number] | 'sightings' | 'shares' | 'comments';

export interface ContentFile {
  collection: Collection;
  /** File name without its ending; for a row of a data file the number of its line. */
  id: string;
  /** Path from the project's root, for error messages. */
  file: string;
  /** Frontmatter or row, not yet checked. Null where it could not be parsed: then `broken` says why. */
  data: unknown;
  broken: string;
  /** MDX beneath the frontmatter; '' for rows. */
  body: string;
}

/** True for an article, false for a row of a data file. */
export const isPage = ({ collection }: Pick<ContentFile, 'collection'>): boolean =>
  PAGES.some((name) => name === collection);

/** One JSON value a line; empty lines are skipped. Throws on a line that is not JSON. */
export function parseRows(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => JSON.parse(row));
}

function attempt(parser: () => unknown): { data: unknown; broken: string } {
  try {
    return { data: parser(), broken: '' };
  } catch (error) {
    return {
      data: null,
      broken: error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : 'unknown',
    };
  }
}

/** Splits an MDX file. The opening "---" must be its first line. */
export function splitPage(text: string): { frontmatter: string; body: string } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end =
    lines[0]?.trim() === '---' ? lines.findIndex((row, index) => index > 0 && row.trim() === '---') : -1;
  if (end === -1) return { frontmatter: '', body: text };
  return { frontmatter: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n') };
}

/** Reads all content under `root` (the project's folder). A folder that is not there counts as empty. */
export function readContent(root: string): ContentFile[] {
  const files: ContentFile[] = [];
  for (const collection of PAGES) {
    const folder = `src/content/${collection}`;
    for (const name of list(join(root, folder))) {
      const { frontmatter, body } = splitPage(readFileSync(join(root, folder, name), 'utf8'));
      const known = name.endsWith('.mdx');
      files.push({
        collection,
        id: name.replace(/\.mdx$/, ''),
        file: `${folder}/${name}`,
        ...(known ? attempt(() => parse(frontmatter)) : { data: null, broken: 'only .mdx files are read' }),
        body,
      });
    }
  }
  return [
    ...files,
    ...readRows(root, 'sightings', SIGHTINGS),
    ...readRows(root, 'shares', SHARES),
    ...readRows(root, 'comments', COMMENTS_FILE),
  ];
}

function readRows(root: string, collection: Collection, file: string): ContentFile[] {
  const full = join(root, file);
  if (!existsSync(full)) return [];
  return readFileSync(full, 'utf8')
    .split('\n')
    .flatMap((row, index) => {
      const id = `${index + 1}`;
      const parsed = attempt(() => JSON.parse(row));
      return row.trim() === '' ? [] : [{ collection, id, file: `${file}:${id}`, ...parsed, body: '' }];
    });
}

function list(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

/** Whether an article still waits for a person. Read from what may not be valid yet. */
export function isDraft({ data }: Pick<ContentFile, 'data'>): boolean {
  return (data as { draft?: unknown } | null)?.draft === true;
}
