/**
 * Letters that programs see and people do not, and those that turn the reading direction round. Variation selectors,
 * and joiners inside an emoji, are left alone: honest Japanese has them.
 */
const UNSEEN =
  /((?:(?!\u200D|[\uFE00-\uFE0F\u180B-\u180D\u{E0100}-\u{E01EF}])\p{Default_Ignorable_Code_Point}|(?<!\p{Extended_Pictographic}|\uFE0F)\u200D)+)/u;

/**
 * Words out of a mail, as text: never a link, never markup. Isolated, so that a right-to-left override in it cannot
 * rearrange our own words, and with its invisible letters made visible.
 */
export function Quote({ text }: { text: string }) {
  return (
    <bdi translate={false}>
      {text
        .split(UNSEEN)
        .map((piece, index) => (index % 2 === 0 ? piece : <span class="checker-letter">{name(piece)}</span>))}
    </bdi>
  );
}

function name(run: string): string {
  const letters = [...run];
  const point = (letters[0]?.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return letters.length === 1 ? `見えない文字 U+${point}` : `見えない文字 U+${point} など${letters.length}個`;
}
