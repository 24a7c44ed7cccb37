/** Mails are hostile: what they say reaches a terminal or a line-reading script only through here. */

/**
 * Control characters (an ESC sequence can rewrite the screen, set the clipboard or the title), lone surrogates, bidi
 * overrides (they swap a host's halves before the reader's eyes), invisible letters and tags.
 */
const UNSAFE =
  /[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** One line of printable text: white space runs become one space, unsafe letters are named, as in ‹U+001B›. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNSAFE, (letter) => {
    const code = (letter.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
    return `‹U+${code}›`;
  });
}

/**
 * One line of JSON. JSON.stringify leaves C1 controls, bidi overrides and U+2028/2029 as they are: the first two act
 * on a terminal, the last (and U+0085) end a line for some readers, so that one report would become two.
 */
export function jsonLine(value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\n`;
}
