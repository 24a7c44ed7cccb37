/** Pieces of a text that must not be shown, and how they are cut out without ever uncovering one another. */
import { foldWithMap } from '../text/fold.ts';

/** What was masked. `words.ts` has the Japanese. */
export type MaskKind = 'address' | 'name' | 'phone' | 'place' | 'order' | 'card' | 'code' | 'url' | 'header';

export interface Span {
  start: number;
  end: number;
  kind: MaskKind;
  /** What stands there instead. Made so that no rule takes it for something to mask. */
  mask: string;
}

export type Counts = Partial<Record<MaskKind, number>>;

export interface Redaction {
  text: string;
  masked: Counts;
}

/** The text as rules see it: folded, so that full-width digits and invisible letters hide nothing. */
export interface View {
  folded: string;
  /** The letters as they stand in the original; base64 would not survive the folding of its capitals. */
  original(start: number, end: number): string;
}

/** @returns the view, and the way from its indices back into the original */
export function viewOf(original: string): View & { toOriginal(span: Span): Span } {
  const { text: folded, map } = foldWithMap(original);
  // One letter may fold to several (㈱ → (株)): a piece that ends inside it takes all of it.
  const endOf = (at: number) => {
    let end = at;
    while (end > 0 && end < folded.length && map[end] === map[end - 1]) end++;
    return map[end] as number;
  };
  return {
    folded,
    original: (start, end) => original.slice(map[start], endOf(end)),
    toOriginal: (span) => ({ ...span, start: map[span.start] as number, end: endOf(span.end) }),
  };
}

/** Letters and digits become ●, so that the shape of a number can still be recognised. */
export function shape(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, '●');
}

/** Spans in order; of those that overlap the first one's mask stands for all they cover together. */
export function merge(spans: readonly Span[]): Span[] {
  const ordered = spans
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of ordered) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** The text with each span replaced by its mask, and how many of each kind there were. */
export function apply(text: string, spans: readonly Span[]): Redaction {
  const masked: Counts = {};
  let out = '';
  let at = 0;
  for (const { start, end, kind, mask } of merge(spans)) {
    out += text.slice(at, start) + mask;
    at = end;
    masked[kind] = (masked[kind] ?? 0) + 1;
  }
  return { text: out + text.slice(at), masked };
}

/** Adds to `total`, which is changed. */
export function addCounts(total: Counts, more: Counts): void {
  for (const [kind, count] of Object.entries(more) as [MaskKind, number][]) {
    total[kind] = (total[kind] ?? 0) + count;
  }
}
