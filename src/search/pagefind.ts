/** The part of Pagefind's browser module used here, as types: the module itself lies beside the index. */
import type { Kind } from './record.ts';

export interface Pagefind {
  options(options: { baseUrl?: string; basePath?: string }): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  /** @param term null for all records */
  search(
    term: string | null,
    options?: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: Result[] }>;
}

export interface Result {
  id: string;
  /** Where the words stand, as token numbers; for a quoted term the first place only. */
  words: number[];
  data(): Promise<Fragment>;
}

/** What build-index.ts has put there for a hit. */
export interface Fragment {
  url: string;
  /** The record's lines. */
  content: string;
  meta: { title: string; kind: Kind; theme: string; date: string; case: string };
}
