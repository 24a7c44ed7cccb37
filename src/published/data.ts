/** Cases and sightings as they are published for other programmes. Pure. */
import type { CaseData } from '../schemas/case.ts';
import { DATA_VERSION, type PublishedCase, type PublishedSighting } from '../schemas/published.ts';
import type { SightingData } from '../schemas/sighting.ts';

/** A copy without the fields that are undefined: JSON has none. */
function present<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
}

export function publicCase(id: string, url: string, data: CaseData): PublishedCase {
  const { draft: _, specimens, subjects, sources, ...rest } = data;
  return {
    id,
    url,
    ...rest,
    subjects: subjects.map(present),
    specimens: specimens.map((one) => ({
      id: one.id,
      label: one.label,
      kind: one.kind,
      // The build has stopped already if the engine says otherwise.
      ...one.expect,
    })),
    sources: sources.map(present),
  };
}

/** @param genuineToo whether genuine mails are known to bear the words of its case */
export function publicSighting(url: string, genuineToo: boolean, data: SightingData): PublishedSighting {
  const { id, date, subject, kind, theme, case: home, cutOff, ...rest } = data;
  return present({ id, url, date, subject, kind, theme, case: home, cutOff, genuineToo, ...rest });
}

/** What stands at the top of each file. Its day comes from the content, so that the same content makes the same file. */
export function fileHead(schema: string, home: string, updated: string) {
  return { $schema: schema, version: DATA_VERSION, updated, licence: 'CC-BY-4.0', home } as const;
}
