/**
 * Known-lure matching: how much of a mail's subject and body stands in lures already written up.
 * The index is built from the content once (at build, or at start-up) and handed in.
 * Likeness is the share of common character trigrams (Dice), after order numbers, dates, addresses and names are
 * masked: the same lure comes with other numbers every day.
 */
import { fold } from '../text/fold.ts';
import { letterUnits } from '../text/letters.ts';
import { emptyTable, type Lists, packLists, placeOf } from './lists.ts';

/** One known lure: a sighting's subject, or a case with a specimen body. */
export interface LureRow {
  /** Case id; null for a sighting without a case. */
  case: string | null;
  /** The case's heading, to be named by; null without a case. */
  title: string | null;
  /** YYYY-MM or YYYY-MM-DD. */
  date: string;
  subject: string;
  /** Specimen text; '' where only the subject is known. */
  body: string;
  /** Genuine mails are known to bear the same words: a match then weighs little. */
  genuineToo: boolean;
}

/** One side of the index: which rows hold a trigram, and how many trigrams each row has. */
interface Side {
  holders: Lists;
  sizes: readonly number[];
}

export interface LureIndex {
  rows: readonly LureRow[];
  subject: Side;
  body: Side;
  /** Case whose rows match nothing. */
  except?: string;
}

/** A likeness from which on one speaks of the same subject, or the same body. Chosen between genuine look-alikes (below) and reworded lures (above); see tests/unit/checker/lures.test.ts. */
export const SAME_SUBJECT = 0.75;
export const SAME_BODY = 0.6;

/** Bodies beyond this are cut: a lure says its piece early, and a hostile mail must not buy time with length. */
const LONGEST_BODY = 4000;
/** Fewer trigrams mean nothing alone: 「Amazon.co.jp」 is a subject seen, and also every genuine sender's name. */
const FEWEST_TRIGRAMS = 9;
/** Below this two texts merely share a language. */
const ALIKE_AT_ALL = 0.4;

export function buildLureIndex(rows: readonly LureRow[]): LureIndex {
  return {
    rows,
    subject: indexSide(rows.map((row) => fold(row.subject))),
    body: indexSide(rows.map((row) => fold(row.body))),
  };
}

/** The index as if one case had not been written: what it says of itself must not convict its own specimen. Costs nothing. */
export function withoutCase(index: LureIndex, id: string): LureIndex {
  return { ...index, except: id };
}

function indexSide(texts: readonly string[]): Side {
  const holders = new Map<number, number[]>();
  const sizes = texts.map((text, position) => {
    const grams = trigrams(text);
    for (const gram of grams) {
      const list = holders.get(gram);
      if (list) list.push(position);
      else holders.set(gram, [position]);
    }
    return grams.length;
  });
  return { holders: packLists(holders), sizes };
}

export interface LureLikeness {
  row: LureRow;
  /** 0–1 each. */
  subject: number;
  body: number;
}

/**
 * @param subject folded, like the body: whoever judges a mail has them so already
 * @returns the likest rows, at most five, those alike by body first; rows with hardly anything in common are left out
 */
export function matchLures(index: LureIndex, subject: string, body: string): LureLikeness[] {
  const subjects = likenesses(index.subject, trigrams(subject));
  const bodies = likenesses(index.body, trigrams(body));
  const rank = (likeness: LureLikeness) =>
    likeness.body >= SAME_BODY ? 1 + likeness.body : Math.max(likeness.body, likeness.subject);
  return [...new Set([...subjects.keys(), ...bodies.keys()])]
    .flatMap((position) => {
      const row = index.rows[position];
      return row && (row.case === null || row.case !== index.except)
        ? [{ row, subject: subjects.get(position) ?? 0, body: bodies.get(position) ?? 0 }]
        : [];
    })
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, 5);
}

/** Dice's coefficient with every row that has a trigram in common; time grows with the matches, not with the index. */
function likenesses(side: Side, grams: Float64Array): Map<number, number> {
  const alike = new Map<number, number>();
  if (grams.length < FEWEST_TRIGRAMS) return alike;
  const common = new Uint16Array(side.sizes.length);
  const touched: number[] = [];
  const { table, starts, ends, items } = side.holders;
  for (const gram of grams) {
    const place = placeOf(table, gram);
    for (let at = starts[place] as number; at < (ends[place] as number); at++) {
      const position = items[at] as number;
      if (common[position] === 0) touched.push(position);
      common[position] = (common[position] as number) + 1;
    }
  }
  for (const position of touched) {
    const likeness = (2 * (common[position] as number)) / (grams.length + (side.sizes[position] ?? 0));
    if (likeness >= ALIKE_AT_ALL) alike.set(position, likeness);
  }
  return alike;
}

/** What changes from one copy of a lure to the next. @param text folded */
function mask(text: string): string {
  return (
    text
      .slice(0, LONGEST_BODY)
      // Only from where a name begins: from each of its letters it would be read on to its end again.
      .replace(/(?<![\w.+-])[\w.+-]+@[\w.-]{1,100}/g, '@')
      .replace(/h(?:tt|xx)ps?:\/\/\S{1,300}/g, '@')
      .replace(/[0-9][0-9a-z-]*/g, '0')
  );
}

/** One table for all texts: to wipe it costs less than to take the memory anew. */
const MET = emptyTable(LONGEST_BODY);

/** Each three neighbouring letters as one number, each once. */
function trigrams(text: string): Float64Array {
  const units = letterUnits(mask(text), '@');
  const met = MET.fill(0);
  const grams = new Float64Array(units.length);
  let count = 0;
  let [first = 0, second = 0] = units;
  for (const third of units.subarray(2)) {
    const gram = (first * 0x10000 + second) * 0x10000 + third;
    const place = placeOf(met, gram);
    if (met[place] === 0) grams[count++] = gram;
    met[place] = gram;
    first = second;
    second = third;
  }
  return grams.subarray(0, count);
}
