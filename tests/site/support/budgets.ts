/**
 * What a page may weigh: the one table that the tests of the built site (tests/site/budgets.test.ts) and of the browser
 * (tests/browser/budgets.test.ts) hold it to. Bytes after gzip. Fonts and requests to others are 0 everywhere, so no
 * column stands for them. Raise a number only with a reason beside it.
 */

/** One kind of page, as it is opened, before anything is pressed. */
export interface PageBudget {
  /** Paths of its pages; a page is of the first kind that fits. */
  pages: RegExp;
  html: number;
  /** All style sheets together: one for the whole site, fetched once. */
  css: number;
  /** Scripts in files; what stands in the page counts as HTML. */
  js: number;
  images: number;
  /** The page itself, its style sheets, scripts and pictures. */
  requests: number;
}

const READ = { css: 12_000, js: 0, images: 60_000, requests: 6 };

export const PAGE_BUDGETS: Record<string, PageBudget> = {
  home: { ...READ, pages: /^\/$/, html: 9_000 },
  check: { ...READ, pages: /^\/check\/$/, html: 11_000, js: 20_000, requests: 11 },
  search: { ...READ, pages: /^\/search\/$/, html: 7_000, js: 2_000, requests: 4 },
  case: { ...READ, pages: /^\/cases\/[^/]+\/$/, html: 11_000 },
  guide: { ...READ, pages: /^\/guides\/[^/]+\/([^/]+\/)?$/, html: 11_000 },
  sign: { ...READ, pages: /^\/signs\/[^/]+\/$/, html: 8_000 },
  // Lists of everything there is grow with the content.
  list: {
    ...READ,
    pages: /^\/(cases|signs|guides|sightings|timeline|cases\/(year|theme)\/.+|sightings\/.+)\/$/,
    html: 11_000,
  },
  data: { ...READ, pages: /^\/data\/$/, html: 8_000 },
  about: { ...READ, pages: /^\/(about|accuracy|accessibility)\/$/, html: 10_000 },
  missing: { ...READ, pages: /^\/404\.html$/, html: 4_000 },
};

/** The form on case pages, where the owner has set a way for comments: nothing else there runs a script. */
export const COMMENT_FORM_JS = 4_000;

/** What a visit to the checker or the search has fetched by then, page and style sheet included: bytes and requests. */
export interface StageBudget {
  js: number;
  /** Everything that is no script: page, style sheet, pictures, the index of the search. */
  other: number;
  requests: number;
}

export const STAGE_BUDGETS = {
  'check: first paint': { js: 0, other: 23_000, requests: 3 },
  'check: awake': { js: 20_000, other: 23_000, requests: 12 },
  // The engine with its forty checks, their words and facts (72 kB: each has a say in every verdict), the known lures
  // (18 kB), the view of the result (11 kB). What lays HTML out, reads files or lists many mails is not among it.
  'check: first verdict on plain text': { js: 126_000, other: 23_000, requests: 20 },
  // From here on mail files, HTML, pictures with a QR code, Outlook's files and reports need nothing more, and no network.
  'check: ready for everything': { js: 275_000, other: 23_000, requests: 32 },
  'check: a shared result': { js: 28_000, other: 23_000, requests: 15 },
  'search: first paint': { js: 0, other: 19_000, requests: 3 },
  'search: first answer': { js: 40_000, other: 130_000, requests: 40 },
} satisfies Record<string, StageBudget>;
