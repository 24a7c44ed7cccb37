/** The known lures out of the content: for the checker page (`/data/lures.js`) and for the specimens. */
import { getCollection } from 'astro:content';
import type { LureRow } from './checker/index.ts';
import { lureRows } from './schemas/lure-rows.ts';

export async function allLureRows(): Promise<LureRow[]> {
  return lureRows(await getCollection('cases'), await getCollection('sightings'));
}
