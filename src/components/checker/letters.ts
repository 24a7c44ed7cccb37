/**
 * Letters that programs see and people do not, and those that turn the reading direction round. Variation selectors,
 * and joiners inside an emoji, are left alone: honest Japanese has them.
 */
const UNSEEN =
  /((?:(?!\u200D|[\uFE00-\uFE0F\u180B-\u180D\u{E0100}-\u{E01EF}])\p{Default_Ignorable_Code_Point}|(?<!\p{Extended_Pictographic}|\uFE0F)\u200D)+)/u;

export interface Segment {
  /** As in the mail, or, for unseen letters, what to print in their place. */
  text: string;
  unseen: boolean;
}

/** Cuts a quote into ordinary text and runs of unseen letters, each named by the code point it begins with. */
export function segments(quote: string): Segment[] {
  return quote
    .split(UNSEEN)
    .map((piece, index) =>
      index % 2 === 0 ? { text: piece, unseen: false } : { text: name(piece), unseen: true },
    )
    .filter(({ text }) => text !== '');
}

function name(run: string): string {
  const letters = [...run];
  const point = (letters[0]?.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return letters.length === 1 ? `見えない文字 U+${point}` : `見えない文字 U+${point} など${letters.length}個`;
}
