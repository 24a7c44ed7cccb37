/** The lines of a text, one after another, each cut short: a first line of a megabyte must not hide the second. */
export interface Line {
  /** Without its line feed, and no longer than was asked for. */
  text: string;
  /** Where it begins; where its line feed stands, or the text ends; where the next one begins. */
  start: number;
  end: number;
  next: number;
}

/** @param longest letters of a line that are looked at */
export function* linesOf(text: string, longest: number, from = 0): Generator<Line> {
  for (let start = from; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const next = found < 0 ? text.length : found + 1;
    yield { text: text.slice(start, Math.min(end, start + longest)), start, end, next };
    start = next;
  }
}

/** Line feeds alone between lines, and no byte order mark. */
export function normaliseLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
}
