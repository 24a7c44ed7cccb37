/** The content in the orders in which pages show it. */

import { type CollectionEntry, getCollection } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import { newestFirst } from './dates.ts';
import { groupBy } from './groups.ts';
import { once } from './once.ts';

export type Case = CollectionEntry<'cases'>;
export type Sighting = CollectionEntry<'sightings'>;
export type Share = CollectionEntry<'shares'>;

/** Newest wave first: by the day it was last seen, then by the day it was first seen. */
export const cases = once(async (): Promise<Case[]> => {
  const all = await getCollection('cases');
  return all.sort(
    (a, b) =>
      newestFirst(a.data.lastSeen, b.data.lastSeen) ||
      newestFirst(a.data.firstSeen, b.data.firstSeen) ||
      newestFirst(b.id, a.id),
  );
});

/** Newest first; rows of one day stay in the order of the file. */
export const sightings = once(async (): Promise<Sighting[]> => {
  const all = await getCollection('sightings');
  return all.sort((a, b) => newestFirst(a.data.date, b.data.date) || newestFirst(b.id, a.id));
});

const sightingsByCase = once(async () => new Map(groupBy(await sightings(), ({ data }) => data.case ?? '')));

/** The sightings that belong to a case, newest first. */
export const sightingsOf = async (id: string): Promise<Sighting[]> => (await sightingsByCase()).get(id) ?? [];

const commentsByCase = once(async () => {
  const all = await getCollection('comments');
  all.sort((a, b) => newestFirst(b.data.date, a.data.date));
  return new Map(groupBy(all, ({ data }) => data.case));
});

/** Approved comments on a case, the oldest first. */
export const commentsOn = async (id: string): Promise<CollectionEntry<'comments'>[]> =>
  (await commentsByCase()).get(id) ?? [];

/** The share of reports that named Amazon, the oldest month first. */
export async function shares(): Promise<Share[]> {
  const all = await getCollection('shares');
  return all.sort((a, b) => newestFirst(b.data.month, a.data.month));
}

export async function guides(): Promise<CollectionEntry<'guides'>[]> {
  const all = await getCollection('guides');
  return all.sort((a, b) => a.data.order - b.data.order);
}

/** What of an article's headings belongs in the list beside it. */
export const sectionsOf = (headings: MarkdownHeading[]) => headings.filter(({ depth }) => depth === 2);
