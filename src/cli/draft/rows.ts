/** Sightings: new rows of the data file. Never changes a row that is there. */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRows, readContent, SIGHTINGS } from '../../content-files.ts';
import { guardContent } from '../../guards/content.ts';
import { printProblems } from '../../guards/problem.ts';
import type { SightingData } from '../../schemas/sighting.ts';
import { fold } from '../../text/fold.ts';
import { Refusal } from './refusal.ts';

/**
 * Appends one row.
 * @throws {Refusal} where it is there already, or would not pass the guards
 * @returns its id
 */
export function addSighting(root: string, row: Omit<SightingData, 'id'>): string {
  const path = join(root, SIGHTINGS);
  const text = readFileSync(path, 'utf8');
  const rows = parseRows(text) as unknown as SightingData[];
  const same = rows.find(
    ({ subject, date, source }) =>
      fold(subject) === fold(row.subject) && date === row.date && source === row.source,
  );
  if (same) {
    throw new Refusal(
      `This sighting is there already: ${same.id} (${same.reportedBy}). Nothing was written. For another report of it, give its own --source or --date.`,
    );
  }
  const full = { id: nextId(rows, row.date), ...row };
  const files = readContent(root);
  const added = {
    collection: 'sightings' as const,
    id: 'new',
    file: 'the new sighting',
    data: full,
    broken: '',
    body: '',
  };
  const problems = guardContent([...files, added]).filter(({ file }) => file === added.file);
  if (problems.length > 0) throw new Refusal(`Nothing was written:\n${printProblems(problems)}`);
  appendFileSync(path, `${text === '' || text.endsWith('\n') ? '' : '\n'}${rowOf(full)}\n`);
  return full.id;
}

/** As the rows before it are written. */
function rowOf(row: SightingData): string {
  const fields = Object.entries(row).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{${fields.join(', ')}}`;
}

/** Ids are never used again, so the next number lies above all there are, also where some were taken out. */
function nextId(rows: readonly SightingData[], date: string): string {
  const taken = rows.filter(({ id }) => id.startsWith(`${date}_`)).map(({ id }) => Number(id.split('_')[1]));
  return `${date}_${String(Math.max(0, ...taken) + 1).padStart(2, '0')}`;
}
