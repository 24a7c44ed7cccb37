/** The content in the orders in which pages show it. */

import { type CollectionEntry, getCollection } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import { newestFirst } from './dates.ts';

export type Case = CollectionEntry<'cases'>;
export type Sighting = CollectionEntry<'sightings'>;

/** Newest wave first: by the day it was last seen, then by the day it was first seen. */
export async function cases(): Promise<Case[]> {
  const all = await getCollection('cases');
  return all.sort(
    (a, b) =>
      newestFirst(a.data.lastSeen, b.data.lastSeen) ||
      newestFirst(a.data.firstSeen, b.data.firstSeen) ||
      newestFirst(b.id, a.id),
  );
}

/** Newest first; rows of one day stay in the order of the file. */
export async function sightings(): Promise<Sighting[]> {
  const all = await getCollection('sightings');
  return all.sort((a, b) => newestFirst(a.data.date, b.data.date) || newestFirst(b.id, a.id));
}

export async function guides(): Promise<CollectionEntry<'guides'>[]> {
  const all = await getCollection('guides');
  return all.sort((a, b) => a.data.order - b.data.order);
}

/** What of an article's headings belongs in the list beside it. */
export const sectionsOf = (headings: MarkdownHeading[]) => headings.filter(({ depth }) => depth === 2);

/** `2023-11-21` → `2023`, for headings and anchors. */
export const yearOf = (date: string): string => date.slice(0, 4);

/** Groups a sorted list without changing its order. */
export function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return [...groups];
}
