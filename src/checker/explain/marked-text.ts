/**
 * A text cut up for a view: which words are evidence of what, which belong to a link, what stands hidden between them,
 * which letters are odd. Overlapping evidence is told by each stretch naming all that rests on it.
 */
import { type Edge, type Piece, type Stretch, Stretches } from './stretches.ts';

/** UTF-16 indices; `end` ≥ `start`. */
interface Span {
  start: number;
  end: number;
}

export interface Layers {
  marks: readonly (Span & { check: string })[];
  /** A link without words (start = end) is shown where it stands; `checks` rest on it. */
  links: readonly (Span & { link: number; checks: readonly string[] })[];
  hidden: readonly { at: number; text: string; how: string; checks: readonly string[] }[];
}

/** A mail of ordinary length is shown whole. Of megabytes only the beginning is, or the page would freeze. */
const HEAD = 10_000;
/** So much is shown around evidence that stands further down. */
const AROUND = 120;
const HIDDEN_CHARS = 200;

/** Nothing is laid out twice, and what begins at a place comes after what ends there. */
const ORDER: Edge['kind'][] = ['end', 'open', 'point', 'close', 'start'];

/** Cuts the text up, in time linear in it but for sorting the layers. */
export function markText(text: string, layers: Layers): Stretch[] {
  const stretches = new Stretches(text);
  for (const edge of edgesOf(text, layers)) stretches.pass(edge);
  return stretches.finish();
}

function edgesOf(text: string, { marks, links, hidden }: Layers): Edge[] {
  const edges: Edge[] = [];
  for (const { start, end } of shownSpans(text.length, marks))
    edges.push({ at: start, kind: 'open', to: end }, { at: end, kind: 'close' });
  for (const { start, end, check } of marks)
    edges.push({ at: start, kind: 'start', check }, { at: end, kind: 'end', check });
  for (const { start, end, link, checks } of links) {
    const piece: Piece = { kind: 'target', link, picture: true };
    if (end > start) edges.push({ at: start, kind: 'start', link }, { at: end, kind: 'end', link });
    else edges.push({ at: start, kind: 'point', piece, checks });
  }
  for (const { at, text: words, how, checks } of hidden) {
    const left = Math.max(0, words.length - HIDDEN_CHARS);
    const piece: Piece = { kind: 'hidden', text: words.slice(0, HIDDEN_CHARS), how, left };
    edges.push({ at: Math.min(at, text.length), kind: 'point', piece, checks });
  }
  return edges.sort((a, b) => a.at - b.at || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** The parts of the text that are shown, in order and disjoint. */
function shownSpans(length: number, marks: readonly Span[]): Span[] {
  const spans: Span[] = [{ start: 0, end: Math.min(length, HEAD) }];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const next = { start: Math.max(0, mark.start - AROUND), end: Math.min(length, mark.end + AROUND) };
    const last = spans.at(-1) as Span;
    if (next.start <= last.end) last.end = Math.max(last.end, next.end);
    else spans.push(next);
  }
  return spans;
}
