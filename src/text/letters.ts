/**
 * Letters and digits told from all else, one after another. Imports nothing.
 * A regular expression per letter, or one that takes a text to pieces, costs ten times as much as a look into a table;
 * each kind of letter is asked of a regular expression once.
 */

const LETTER = 1;
const DIGIT = 2;
const ASKED = 4;

/** By UTF-16 unit; 0 where it has not been met yet. */
const KINDS = new Uint8Array(0x10000);

function ask(point: number): number {
  const char = String.fromCodePoint(point);
  return ASKED | (/\p{L}/u.test(char) ? LETTER : 0) | (/\p{N}/u.test(char) ? DIGIT : 0);
}

function kindOf(point: number): number {
  if (point > 0xffff) return ask(point);
  const known = KINDS[point] as number;
  if (known !== 0) return known;
  const kind = ask(point);
  KINDS[point] = kind;
  return kind;
}

/** As people read them: without digits, and without what stands in an unbroken run of `longest` ASCII characters or more (addresses, identifiers). */
export function countLetters(text: string, longest: number): number {
  let count = 0;
  let run = 0;
  let inRun = 0;
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) as number;
    if (point > 0xffff) at++;
    const letter = kindOf(point) & LETTER;
    if (point > 0x20 && point < 0x7f) {
      run++;
      inRun += letter;
      continue;
    }
    if (run < longest) count += inRun;
    run = 0;
    inRun = 0;
    count += letter;
  }
  return run < longest ? count + inRun : count;
}

/** The UTF-16 units of a text's letters and digits, and of `mark`. */
export function letterUnits(text: string, mark = ''): Uint16Array {
  const units = new Uint16Array(text.length);
  const kept = mark.charCodeAt(0);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) as number;
    const wanted = (kindOf(point) & (LETTER | DIGIT)) !== 0 || point === kept;
    if (wanted) units[length++] = text.charCodeAt(at);
    if (point <= 0xffff) continue;
    at++;
    if (wanted) units[length++] = text.charCodeAt(at);
  }
  return units.subarray(0, length);
}

/** How many kana stand in a text. */
export function countKana(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30a1 && unit <= 0x30fa)) count++;
  }
  return count;
}
