/** Text that is kept from being seen, within bounds. */
import type { HiddenText } from '../../message.ts';
import { LIMITS } from '../limits.ts';
import { type Node, placeOf } from './tree.ts';

/** Hidden words with no more than this seen between them are one piece: letters strewn into a visible word. */
const ONE_PLACE = 20;

export class Hidden {
  readonly pieces: HiddenText[] = [];
  private chars = 0;
  private readonly truncated: Set<string>;

  constructor(truncated: Set<string>) {
    this.truncated = truncated;
  }

  /** @param at how much of the text is seen before it */
  add(source: string, how: HiddenText['how'], node: Node, at: number): void {
    const text = source.replace(/\s+/g, ' ');
    if (text.trim() === '') return;
    const last = this.pieces.at(-1);
    const { start, end } = placeOf(node);
    if (this.chars + text.length > LIMITS.hiddenChars) this.truncated.add('hidden');
    else if (last?.how === how && at - last.at < ONE_PLACE) {
      last.text += text;
      // Text between the cells of a table is laid out above it: what comes next may stand before it in the source.
      last.start = Math.min(last.start, start);
      last.end = Math.max(last.end, end);
    } else if (this.pieces.length < LIMITS.hiddenPieces) this.pieces.push({ text, how, start, end, at });
    else this.truncated.add('hidden');
    this.chars += text.length;
  }
}
