/** The known lures out of the content: for the checker page (`/data/lures.js`) and for the specimens. */
import { getCollection } from 'astro:content';
import { relatedIndex } from './archive/related.ts';
import { buildLureIndex, type LureRow } from './checker/index.ts';
import { once } from './once.ts';
import { lureRows } from './schemas/lure-rows.ts';

export async function allLureRows(): Promise<LureRow[]> {
  return lureRows(await getCollection('cases'), await getCollection('sightings'));
}

export const lureIndex = once(async () => buildLureIndex(await allLureRows()));

/** What cases are compared with, to find those like each other. */
export const relatedLures = once(async () => relatedIndex(await getCollection('cases')));
