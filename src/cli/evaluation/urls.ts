/** Lists of addresses reported as posing as Amazon: `*.csv` with the columns date and url. */
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { check, type Report, withoutChecks } from '../../checker/index.ts';
import { lines } from '../load.ts';

/** One row for each year; '' for rows without a date. */
export interface UrlYear {
  year: string;
  total: number;
  official: number;
  lookalike: number;
  /** Somebody else's, without imitating the name. */
  other: number;
  unreadable: number;
  /** Verdict of a mail that asks to press it. */
  fraud: number;
}

export interface UrlTally {
  file: string;
  years: UrlYear[];
  /** Reported as frauds, official by the engine: each is a miss to be looked at. */
  official: { line: number; url: string }[];
}

/** The names of DIR's URL lists, in order. */
export async function urlLists(dir: string): Promise<string[]> {
  return (await readdir(dir)).filter((name) => name.endsWith('.csv')).sort();
}

/** @returns null where the file has no header line `date,url` */
export async function measureUrls(
  dir: string,
  file: string,
  without: readonly string[] = [],
): Promise<UrlTally | null> {
  const years = new Map<string, UrlYear>();
  const official: UrlTally['official'] = [];
  let number = 0;
  for await (const line of lines(createReadStream(join(dir, file)))) {
    number++;
    const [date, url] = cells(line);
    if (number === 1) {
      if (date !== 'date' || url !== 'url') return null;
      continue;
    }
    if (url === '') continue;
    const year = /^\d{4}/.exec(date)?.[0] ?? '';
    const row = years.get(year) ?? emptyYear(year);
    years.set(year, row);
    const report = withoutChecks(await check({ text: url, as: 'url' }, { told: true }), without);
    const kind = kindOf(report);
    row.total++;
    row[kind]++;
    if (report.verdict === 'fraud') row.fraud++;
    if (kind === 'official') official.push({ line: number, url });
  }
  return { file, years: [...years.values()].sort((a, b) => (a.year < b.year ? -1 : 1)), official };
}

function kindOf({ verdict, links }: Report): 'official' | 'lookalike' | 'other' | 'unreadable' {
  if (verdict === 'unreadable') return 'unreadable';
  const kind = links[0]?.kind;
  return kind === 'official' || kind === 'lookalike' ? kind : 'other';
}

/** Date and address: the rest after the first comma is the address, commas and all; quotes around it are dropped. */
function cells(line: string): [date: string, url: string] {
  const text = line.trim();
  const comma = text.indexOf(',');
  const bare = (cell: string) => cell.trim().replace(/^"(.*)"$/, '$1');
  return comma < 0 ? [bare(text), ''] : [bare(text.slice(0, comma)), bare(text.slice(comma + 1))];
}

function emptyYear(year: string): UrlYear {
  return { year, total: 0, official: 0, lookalike: 0, other: 0, unreadable: 0, fraud: 0 };
}
