/** What can be found, and what a hit hands back. Plain types, shared by the build and the search page. */

/** In the order in which results are shown. */
export const KINDS = ['case', 'sighting', 'guide', 'sign'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing that can be found. */
export interface Entry {
  /** From the root of the site, without `base`: `/cases/…/`, `/sightings/2023/#…`. */
  url: string;
  kind: Kind;
  title: string;
  /** '' where it has none (guides, signs). */
  theme: string;
  /** YYYY-MM or YYYY-MM-DD. */
  date: string;
  /** Address of the case a sighting belongs to, or ''. */
  case: string;
  /** Further lines, the most telling first: summary, subjects of a case. The first is shown where nothing is marked. */
  lines: string[];
  /** True where the built page at `url` holds its words. */
  page: boolean;
}

/** An entry with all its words: `lines` in the order of their weight, the title not among them. */
export type SearchRecord = Omit<Entry, 'page'>;
