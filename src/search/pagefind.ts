/** The part of Pagefind's browser module used here, as types: the module itself lies beside the index. */
export interface Pagefind {
  options(options: { baseUrl?: string; basePath?: string }): Promise<void>;
  /** Begins to load what every search needs; does not wait for it. */
  init(): Promise<void>;
  /** @param term a token, or several in quotes that must follow one another */
  search(term: string): Promise<{ results: Result[] }>;
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
  meta: { title: string; date: string; case: string };
}
