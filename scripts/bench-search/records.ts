/** The records and queries that all searches are measured on: the site's own subjects, taken apart to make more. */
import path from 'node:path';
import { readContent } from '../../src/content-files.ts';
import type { SightingData } from '../../src/schemas/sighting.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { seeded } from '../seeded.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const own = readContent(ROOT)
  .filter((file) => file.collection === 'sightings')
  .map(({ data }) => data as SightingData);

/**
 * As many sightings as asked for: the site's own, then new ones, each the beginning of one own subject and the end of
 * another with other numbers, so that words are as common as in real ones.
 */
export function records(count: number): SearchRecord[] {
  const random = seeded(count);
  const pick = () => own[Math.floor(random() * own.length)] as SightingData;
  const cut = (text: string) => Array.from(text).length >> 1;
  return Array.from({ length: count }, (_, index) => {
    const row = own[index] ?? pick();
    const other = pick().subject;
    const mixed = `${Array.from(row.subject).slice(0, cut(row.subject)).join('')}${Array.from(other).slice(cut(other)).join('')}`;
    const title =
      index < own.length ? row.subject : mixed.replace(/\d/g, () => String(Math.floor(random() * 10)));
    const lines = row.hosts.length > 0 ? [`行き先：${row.hosts.join('、')}`] : [];
    return {
      url: `/sightings/${row.date.slice(0, 4)}/#row-${index}`,
      kind: 'sighting',
      title,
      theme: row.theme,
      date: row.date,
      case: '',
      lines,
    };
  });
}

/** Parts of subjects as people type them: 2 to 8 letters from anywhere, without a blank at either end. */
export function parts(rows: readonly SearchRecord[], count: number): string[] {
  const random = seeded(7);
  const found = new Set<string>();
  while (found.size < count) {
    const chars = Array.from((rows[Math.floor(random() * rows.length)] as SearchRecord).title);
    const at = Math.floor(random() * chars.length);
    const part = chars.slice(at, at + 2 + Math.floor(random() * 7)).join('');
    if (/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(part)) found.add(part);
  }
  return [...found];
}

/** Whole subjects, evenly from all. */
export function wholes(rows: readonly SearchRecord[], count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => (rows[Math.floor((index * rows.length) / count)] as SearchRecord).title,
  );
}
