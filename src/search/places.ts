import type { Pagefind } from './pagefind.ts';
import { KINDS, type Kind } from './record.ts';

/** What is known of every record at once, while its words are fetched only to be shown. */
export interface Place {
  kind: Kind;
  /** '' where it has none. */
  theme: string;
  /** 0 for the newest. */
  age: number;
}

/**
 * Kind, theme and age of every record, by id.
 * @throws if there is none: Pagefind starts without complaint when a part of the index could not be loaded
 */
export async function readPlaces(pagefind: Pagefind): Promise<Map<string, Place>> {
  const { theme = {} } = await pagefind.filters();
  const ids = async (options: Parameters<Pagefind['search']>[1]) =>
    (await pagefind.search(null, options)).results.map(({ id }) => id);
  const [newest, kinds, themes] = await Promise.all([
    ids({ sort: { date: 'desc' } }),
    Promise.all(KINDS.map((kind) => ids({ filters: { kind } }))),
    Promise.all(
      Object.keys(theme).map(async (key) => ({ key, ids: await ids({ filters: { theme: key } }) })),
    ),
  ]);
  if (newest.length === 0) throw new Error('The search index is empty');
  const themeOf = new Map(themes.flatMap(({ key, ids }) => ids.map((id) => [id, key])));
  const ages = new Map(newest.map((id, age) => [id, age]));
  return new Map(
    KINDS.flatMap((kind, index) =>
      (kinds[index] as string[]).map((id) => [
        id,
        { kind, theme: themeOf.get(id) ?? '', age: ages.get(id) ?? newest.length },
      ]),
    ),
  );
}
