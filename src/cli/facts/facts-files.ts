import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const FACTS = fileURLToPath(new URL('../../checker/facts/', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A row of a facts file, as far as its age is concerned. */
export interface FactRow {
  /** `src/checker/facts/amazon.ts OFFICIAL_DOMAINS` */
  list: string;
  source: string;
  checked: string;
}

/**
 * Reads every file of `folder` and every export in it: none has to be named anywhere, so none can be forgotten.
 * @throws {Error} on an export that is neither a fact nor a list of facts (facts/fact.ts), naming it
 */
export async function readFacts(folder = FACTS): Promise<FactRow[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  const rows: FactRow[] = [];
  for (const file of files) {
    const path = join(folder, file);
    const shown = path.startsWith(ROOT) ? path.slice(ROOT.length) : path;
    const exported: Record<string, unknown> = await import(pathToFileURL(path).href);
    for (const [name, value] of Object.entries(exported)) {
      const list = `${shown} ${name}`;
      const facts = Array.isArray(value) ? value : [value];
      if (facts.length === 0) throw new Error(`${list}: holds no fact`);
      facts.forEach((fact, index) => {
        rows.push(row(fact, list, index));
      });
    }
  }
  return rows;
}

function row(fact: unknown, list: string, index: number): FactRow {
  const { source, checked } = (fact ?? {}) as { source?: unknown; checked?: unknown };
  if (typeof source !== 'string' || source.trim() === '')
    throw new Error(`${list}[${index}]: has no source. Write where it was read: source: '…'`);
  if (typeof checked !== 'string' || !/^20\d\d-(?:0[1-9]|1[0-2])$/.test(checked))
    throw new Error(`${list}[${index}]: has no month of checking. Write: checked: 'YYYY-MM'`);
  return { list, source, checked };
}
