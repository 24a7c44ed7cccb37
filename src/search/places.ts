import type { Pagefind } from './pagefind.ts';
import type { Kind } from './record.ts';

/** What is known of every record at once, while its words are fetched only to be shown. */
export interface Place {
  kind: Kind;
  /** '' where it has none. */
  theme: string;
  /** YYYY; '' for guides and signs, whose dates tell when they were written. */
  year: string;
  /** 0 for the newest. */
  age: number;
}

/**
 * Kind, theme, year and age of every record, by id.
 * @throws if there is none: Pagefind starts without complaint when a part of the index could not be loaded
 */
export async function readPlaces(pagefind: Pagefind): Promise<Map<string, Place>> {
  const known = await pagefind.filters();
  const ids = async (filters?: Record<string, string>) =>
    (await pagefind.search(null, filters && { filters })).results.map(({ id }) => id);
  /** The value that each record has of a filter. */
  const valuesOf = async (name: string) => {
    const values = Object.keys(known[name] ?? {});
    const lists = await Promise.all(values.map((value) => ids({ [name]: value })));
    return new Map(lists.flatMap((list, index) => list.map((id) => [id, values[index] as string])));
  };
  const [newest, kinds, themes, begins] = await Promise.all([
    ids(),
    valuesOf('kind'),
    valuesOf('theme'),
    valuesOf('year'),
  ]);
  if (newest.length === 0) throw new Error('The search index is empty');
  const places = new Map<string, Place>();
  let year = '';
  // The order is the one in which build-index.ts adds the records, a year told where it begins.
  for (const [age, id] of newest.entries()) {
    year = begins.get(id) ?? year;
    const kind = kinds.get(id) as Kind;
    const dated = kind === 'case' || kind === 'sighting';
    places.set(id, { kind, theme: themes.get(id) ?? '', year: dated ? year : '', age });
  }
  return places;
}
