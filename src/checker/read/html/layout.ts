/** Text as a browser lays it out: lines, blank lines between paragraphs, cells apart. Breaks are held back until
 *  something follows them, so that positions handed out stay true. */
import { LIMITS } from '../limits.ts';

export class Layout {
  length = 0;
  truncated = false;
  private readonly pieces: string[] = [];
  private breaks = 0;
  private space = '';

  /** A block begins or ends: at least `lines` line breaks (2: a blank line) before what comes next. */
  block(lines: number): void {
    this.breaks = Math.max(this.breaks, lines);
    this.space = '';
  }

  /** <br>: one break more. */
  line(): void {
    this.breaks = Math.min(this.breaks + 1, 3);
    this.space = '';
  }

  /** The next cell of a row. */
  cell(): void {
    if (this.breaks === 0) this.space = '\t';
  }

  /** @returns position of the first character written, or -1 if nothing was */
  text(source: string, pre: boolean): number {
    if (pre) return this.preformatted(source);
    // Runs of blanks become one; no-break space stands.
    const collapsed = source.replace(/[ \t\n\r\f]+/g, ' ');
    const body = collapsed.trimStart() === collapsed ? collapsed : collapsed.replace(/^ /, '');
    if (collapsed.startsWith(' ') && this.space === '') this.space = ' ';
    const open = body.endsWith(' ');
    const words = open ? body.slice(0, -1) : body;
    // No-break spaces alone hold a line or a gap open and are nothing to read.
    if (words.trim() === '') {
      if (this.space === '' && words !== '') this.space = ' ';
      return -1;
    }
    const start = this.write(words);
    if (open) this.space = ' ';
    return start;
  }

  private preformatted(source: string): number {
    let start = -1;
    for (const [index, line] of source.split(/\r\n|\n|\r/).entries()) {
      if (index > 0) this.line();
      if (line === '') continue;
      const at = this.write(line);
      if (start < 0) start = at;
    }
    return start;
  }

  private write(words: string): number {
    if (this.length >= LIMITS.textChars) {
      this.truncated = true;
      return -1;
    }
    const before =
      this.length === 0 ? '' : this.breaks > 0 ? '\n'.repeat(Math.min(this.breaks, 2)) : this.space;
    const plain = words.replaceAll('\u00a0', ' ').slice(0, LIMITS.textChars - this.length);
    this.pieces.push(before, plain);
    const start = this.length + before.length;
    this.length = start + plain.length;
    this.breaks = 0;
    this.space = '';
    return start;
  }

  toString(): string {
    return this.pieces.join('');
  }
}
