/** The lists in which the archive is read, cut once for the whole build, and where each sighting stands for good. */
import { cutLists, type List, permanentPaths } from './archive/lists.ts';
import { cases, sightings } from './catalogue.ts';
import { japaneseDate } from './dates.ts';
import { once } from './once.ts';
import { THEMES, type Theme } from './schemas/theme.ts';

/** Cards are tall and rows are short: about as much to scroll, and well within what a list page may weigh. */
export const NEWEST_CASES = 12;
export const NEWEST_SIGHTINGS = 40;

export const caseLists = once(async () =>
  cutLists(await cases(), {
    most: 36,
    newest: NEWEST_CASES,
    placeOf: ({ data }) => ({ date: data.lastSeen, theme: data.theme }),
    prefix: { year: 'year', theme: 'theme' },
  }),
);

export const sightingLists = once(async () =>
  cutLists(await sightings(), { most: 120, newest: NEWEST_SIGHTINGS, placeOf: ({ data }) => data }),
);

const sightingPaths = once(async () => permanentPaths(await sightingLists()));

/** `/sightings/2023/#2023-11_01`: the address of one sighting, on the list of its year (or month). */
export async function sightingPath(id: string): Promise<string> {
  return `/sightings/${(await sightingPaths()).get(id)}/#${id}`;
}

/** 「2023年11月」「注文・配送・2023年」: what a list is called. */
export function listName({ steps }: Pick<List<unknown>, 'steps'>): string {
  const of = (by: string) => steps.find((step) => step.by === by)?.name;
  const [theme, year, month, piece] = ['theme', 'year', 'month', 'piece'].map(of);
  return [
    theme && `「${THEMES[theme as Theme]}」`,
    year && japaneseDate(month ? `${year}-${month}` : year),
    piece && `その${piece}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The name of the last step alone, for a link on the list above it: 「11月」. */
export function stepName({ by, name }: List<unknown>['steps'][number]): string {
  if (by === 'theme') return THEMES[name as Theme];
  if (by === 'piece') return `その${name}`;
  return by === 'year' ? `${name}年` : `${Number(name)}月`;
}

/** The lists above a list, for its breadcrumbs. */
export function listsAbove<Row>(all: readonly List<Row>[], { steps }: List<Row>): List<Row>[] {
  return steps.slice(0, -1).flatMap((_, depth) => {
    const wanted = JSON.stringify(steps.slice(0, depth + 1));
    return all.filter((list) => JSON.stringify(list.steps) === wanted);
  });
}
