/** The pieces a marked text is made of, and the walk that lays them down from left to right. */
import { findOddLetters, type OddRun } from '../../text/odd-letters.ts';

export type Piece =
  /** Words as they stand. `link`: index of the link they belong to. `odd`: what these letters really are. */
  | { kind: 'text'; text: string; link?: number; odd?: string; unseen?: true }
  /** Here the link ends whose words stood before; with `picture`, a link without words. */
  | { kind: 'target'; link: number; picture?: true }
  /** Words that a reader of the mail does not see, and how they are hidden; `left`: so many more characters of it are left out here. */
  | { kind: 'hidden'; text: string; how: string; left: number }
  /** So many characters are left out here. */
  | { kind: 'gap'; chars: number };

export interface Stretch {
  /** Ids of the checks that rest on it; none for ordinary text. */
  marks: string[];
  /** Of these, the ones whose evidence ends with it: here a view prints its numbers. */
  notes: string[];
  pieces: Piece[];
}

/** Something begins, ends or stands at a place in the text. */
export type Edge = { at: number } & (
  | { kind: 'start' | 'end'; check: string }
  | { kind: 'start' | 'end'; link: number }
  | { kind: 'point'; piece: Piece; checks: readonly string[] }
  /** From here to `to` the text is shown; outside it is left out. */
  | { kind: 'open'; to: number }
  | { kind: 'close' }
);

/** More would take a slow phone long to lay out: an odd letter after every ordinary one is an attack on it. */
const PIECES = 3_000;

/** Walks over the edges, which come in order, and lays down what stands between them. */
export class Stretches {
  private readonly done: Stretch[] = [];
  private readonly text: string;
  private readonly marks = new Map<string, number>();
  private links: number[] = [];
  private odd: OddRun[] = [];
  private nextOdd = 0;
  private shown = false;
  private pieces = 0;
  /** Everything before it is laid down or counted as left out. */
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  pass(edge: Edge): void {
    if (this.shown) this.words(edge.at);
    if (this.pieces >= PIECES) this.stop();
    if (edge.kind === 'open') this.resume(edge.at, edge.to);
    else if (edge.kind === 'close') this.stop();
    else if (edge.kind === 'point') {
      if (!this.shown) return;
      this.lay(edge.piece, edge.checks);
      this.note(edge.checks);
    } else if ('check' in edge) this.mark(edge.kind, edge.check);
    else this.link(edge.kind, edge.link);
  }

  finish(): Stretch[] {
    this.leaveOut(this.text.length);
    return this.done;
  }

  private resume(at: number, to: number): void {
    if (this.pieces >= PIECES) return;
    this.leaveOut(at);
    this.shown = true;
    // Over the whole of it at once: a mark that cuts a word in two must not hide that its letters are mixed.
    this.odd = findOddLetters(this.text.slice(at, to)).map((run) => ({
      ...run,
      start: run.start + at,
      end: run.end + at,
    }));
    this.nextOdd = 0;
  }

  /** A link that is cut in two must still say where it leads. */
  private stop(): void {
    if (!this.shown) return;
    for (const link of this.links) this.lay({ kind: 'target', link });
    this.note([...this.marks.keys()]);
    this.shown = false;
  }

  private leaveOut(to: number): void {
    if (to > this.at)
      this.done.push({ marks: [], notes: [], pieces: [{ kind: 'gap', chars: to - this.at }] });
    this.at = Math.max(this.at, to);
  }

  private mark(kind: 'start' | 'end', check: string): void {
    const open = (this.marks.get(check) ?? 0) + (kind === 'start' ? 1 : -1);
    if (open > 0) this.marks.set(check, open);
    else this.marks.delete(check);
    if (kind === 'end' && this.shown) this.note([check]);
  }

  private link(kind: 'start' | 'end', link: number): void {
    if (kind === 'start') {
      this.links.push(link);
      return;
    }
    if (this.shown) this.lay({ kind: 'target', link });
    this.links = this.links.filter((open) => open !== link);
  }

  /** Lays down the words up to `to`, odd letters apart. */
  private words(to: number): void {
    while (this.at < to && this.pieces < PIECES) {
      const run = this.odd[this.nextOdd];
      const inside = run !== undefined && run.start <= this.at;
      const end = Math.min(to, inside ? run.end : (run?.start ?? to));
      const link = this.links.at(-1);
      this.lay({
        kind: 'text',
        text: this.text.slice(this.at, end),
        ...(link === undefined ? {} : { link }),
        ...(inside ? { odd: run.name } : {}),
        ...(inside && run.unseen ? { unseen: true } : {}),
      });
      if (inside && run.end <= end) this.nextOdd++;
      this.at = end;
    }
  }

  private lay(piece: Piece, checks: readonly string[] = []): void {
    const marks = [...new Set([...this.marks.keys(), ...checks])];
    const last = this.done.at(-1);
    if (last && last.notes.length === 0 && same(last.marks, marks) && last.pieces[0]?.kind !== 'gap')
      last.pieces.push(piece);
    else this.done.push({ marks, notes: [], pieces: [piece] });
    this.pieces++;
  }

  private note(checks: readonly string[]): void {
    const last = this.done.at(-1);
    if (!last) return;
    for (const check of checks)
      if (last.marks.includes(check) && !last.notes.includes(check)) last.notes.push(check);
  }
}

const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one, index) => one === b[index]);
