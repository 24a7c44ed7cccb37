/**
 * What is known of every record at once, while its words are fetched only to be shown: one small file beside Pagefind's
 * own. Its filters would say the same in ten times as many bytes.
 */
import { KINDS, type Kind, type SearchRecord } from './record.ts';

export const CATALOGUE = 'catalogue.json';

/** A value for each record, told by its number in a list. */
interface Column {
  values: string[];
  of: number[];
}

/** Records in the order of the index: newest first. */
export interface Catalogue {
  /** Each record's id in the index begins with it; another one is of another build. */
  tag: string;
  kind: Column;
  theme: Column;
  year: Column;
  /** Pairs of letters that stand in so many records that they are dear to fetch and settle little; the dearest last. */
  common: string[];
}

export interface Place {
  kind: Kind;
  /** '' where it has none. */
  theme: string;
  /** YYYY; '' for guides and signs, whose dates tell when they were written. */
  year: string;
  /** 0 for the newest. */
  age: number;
}

function column(values: readonly string[]): Column {
  const different = [...new Set(values)];
  const numbers = new Map(different.map((value, number) => [value, number]));
  return { values: different, of: values.map((value) => numbers.get(value) as number) };
}

const isDated = (kind: Kind) => kind === 'case' || kind === 'sighting';

/** @param records in the order of the index */
export function catalogueOf(records: readonly SearchRecord[], tag: string, common: string[]): Catalogue {
  return {
    tag,
    kind: column(records.map(({ kind }) => kind)),
    theme: column(records.map(({ theme }) => theme)),
    year: column(records.map(({ kind, date }) => (isDated(kind) ? date.slice(0, 4) : ''))),
    common,
  };
}

/** The id under which the index knows the record of this place. */
export const idOf = (tag: string, age: number): string => `${tag}-${age.toString(36)}`;

/**
 * Finds a record's place by its id.
 * @throws if the catalogue holds nothing; the returned function, if it knows no such record
 */
export function placesOf({ tag, kind, theme, year }: Catalogue): (id: string) => Place {
  if (kind.of.length === 0) throw new Error('The search index is empty');
  const valueAt = ({ values, of }: Column, age: number) => values[of[age] as number];
  return (id) => {
    const age = Number.parseInt(id.slice(tag.length + 1), 36);
    const known = KINDS.find((each) => each === valueAt(kind, age));
    // Published anew while the page was open: half of one index and half of another tell nothing.
    if (known === undefined || !id.startsWith(`${tag}-`)) throw new Error(`The index has no record ${id}`);
    return { kind: known, theme: valueAt(theme, age) ?? '', year: valueAt(year, age) ?? '', age };
  };
}
