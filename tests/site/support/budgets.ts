/** What a page may weigh, in bytes after gzip. Raise a number only with a reason beside it. */
export const BUDGETS = {
  html: 14_000,
  /** Lists of everything there is grow with the content. */
  listHtml: 20_000,
  /** All style sheets of a page together. */
  css: 12_000,
  /** JavaScript at load, by page; every other page has none. */
  script: {
    '/check/': 20_000,
    '/search/': 12_000,
    // The lines of the search box stand in the page; nothing is loaded.
    '/': 0,
    '/cases/': 0,
  } as Record<string, number>,
  /** The form on case pages, where the owner has set a way for comments: nothing else there runs a script. */
  commentScript: 4_000,
  /** All pictures of a page together. */
  images: 60_000,
  /** The page itself, its style sheets, scripts and pictures. */
  requests: 6,
};
