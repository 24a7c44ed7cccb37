import type { PublishedSighting } from '../schemas/published.ts';

/** Columns of /data/sightings.csv, in their order. */
export const COLUMNS = [
  'id',
  'date',
  'subject',
  'kind',
  'theme',
  'case',
  'cutOff',
  'genuineToo',
  'reportedBy',
  'source',
  'hosts',
  'note',
  'url',
] as const satisfies (keyof PublishedSighting)[];
