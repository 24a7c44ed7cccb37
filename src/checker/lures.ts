/** Known-lure matching. The index is built from the content once (at build, or at start-up) and handed in. */
import type { LureMatch } from './report.ts';

/** One known lure: a sighting's subject, or a case with a specimen body. */
export interface LureRow {
  /** Case id; null for a sighting without a case. */
  case: string | null;
  date: string;
  subject: string;
  /** Specimen text; '' where only the subject is known. */
  body: string;
  /** Genuine mails are known to bear the same words: a match then weighs little. */
  genuineToo: boolean;
}

export interface LureIndex {
  rows: LureRow[];
}

export function buildLureIndex(rows: LureRow[]): LureIndex {
  return { rows };
}

export function matchLures(_index: LureIndex, _subject: string, _body: string): LureMatch[] {
  return [];
}
