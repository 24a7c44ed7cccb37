/**
 * Known-lure matching: how much of a mail's subject and body stands in lures already written up.
 * The index is built from the content once (at build, or at start-up) and handed in.
 * Likeness is the share of common character trigrams (Dice), after order numbers, dates, addresses and names are
 * masked: the same lure comes with other numbers every day.
 */
import { fold } from '../text/fold.ts';

/** One known lure: a sighting's subject, or a case with a specimen body. */
export interface LureRow {
  /** Case id; null for a sighting without a case. */
  case: string | null;
  /** YYYY-MM or YYYY-MM-DD. */
  date: string;
  subject: string;
  /** Specimen text; '' where only the subject is known. */
  body: string;
  /** Genuine mails are known to bear the same words: a match then weighs little. */
  genuineToo: boolean;
}

export interface LureIndex {
  rows: readonly { row: LureRow; subject: ReadonlySet<string>; body: ReadonlySet<string> }[];
  /** Trigram → rows that hold it, so that only rows with something in common are compared. */
  postings: ReadonlyMap<string, readonly number[]>;
}

/** A likeness from which on one speaks of the same subject, or the same body. Chosen between genuine look-alikes (below) and reworded lures (above); see tests/unit/checker/lures.test.ts. */
export const SAME_SUBJECT = 0.75;
export const SAME_BODY = 0.6;

/** Bodies beyond this are cut: a lure says its piece early, and a hostile mail must not buy time with length. */
const LONGEST_BODY = 4000;
/** Too short to mean anything alone: 「Amazon.co.jp」 is a subject seen, and also every genuine sender's name. */
const SHORTEST_SUBJECT = 10;

export function buildLureIndex(rows: readonly LureRow[]): LureIndex {
  const indexed = rows.map((row) => ({ row, subject: trigrams(row.subject), body: trigrams(row.body) }));
  const postings = new Map<string, number[]>();
  indexed.forEach(({ subject, body }, position) => {
    for (const gram of new Set([...subject, ...body])) {
      const list = postings.get(gram);
      if (list) list.push(position);
      else postings.set(gram, [position]);
    }
  });
  return { rows: indexed, postings };
}

export interface LureLikeness {
  row: LureRow;
  /** 0–1 each. */
  subject: number;
  body: number;
}

/** @returns the likest rows, at most five, those alike by body first; rows with hardly anything in common are left out */
export function matchLures(index: LureIndex, subject: string, body: string): LureLikeness[] {
  const subjectGrams = fold(subject).length < SHORTEST_SUBJECT ? new Set<string>() : trigrams(subject);
  const bodyGrams = trigrams(body);
  const candidates = new Set<number>();
  for (const gram of subjectGrams)
    for (const position of index.postings.get(gram) ?? []) candidates.add(position);
  if (bodyGrams.size > 0) {
    index.rows.forEach((row, position) => {
      if (row.body.size > 0) candidates.add(position);
    });
  }
  const likenesses: LureLikeness[] = [];
  for (const position of candidates) {
    const known = index.rows[position];
    if (!known) continue;
    const likeness = {
      row: known.row,
      subject: dice(subjectGrams, known.subject),
      body: dice(bodyGrams, known.body),
    };
    if (Math.max(likeness.subject, likeness.body) >= 0.4) likenesses.push(likeness);
  }
  const rank = (likeness: LureLikeness) =>
    Math.max(likeness.body >= SAME_BODY ? 1 + likeness.body : likeness.body, likeness.subject);
  return likenesses.sort((a, b) => rank(b) - rank(a)).slice(0, 5);
}

/** What changes from one copy of a lure to the next. */
function mask(text: string): string {
  return fold(text.slice(0, LONGEST_BODY))
    .replace(/[\w.+-]{1,64}@[\w.-]{1,100}/g, '@')
    .replace(/h(?:tt|xx)ps?:\/\/\S{1,300}/g, '@')
    .replace(/[0-9][0-9a-z-]*/g, '0')
    .replace(/[^\p{L}\p{N}@]+/gu, '');
}

function trigrams(text: string): ReadonlySet<string> {
  const letters = [...mask(text)];
  const grams = new Set<string>();
  for (let i = 0; i + 2 < letters.length; i++) grams.add(`${letters[i]}${letters[i + 1]}${letters[i + 2]}`);
  return grams;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const gram of small) if (large.has(gram)) common++;
  return (2 * common) / (a.size + b.size);
}
