/** Words with something strewn into them. A reader's eye mends them; a filter, or a tool that never knew the language, does not. */

/** Words that notices are made of, long enough that nobody spaces them out for looks (お 知 ら せ is a heading). */
const WORDS =
  /アカウント|パスワード|セキュリティ|クレジット|サービス|カスタマー|ログイン|サインイン|メール|プライム|ポイント|ください|下さい|いただき|いただく|いただけ|いたします|いたしました|ありがとう|ございます|お客様|または|される|ました|ません|おります/g;

/** A hostile mail may be broken at every letter; a few places tell as much. */
const ENOUGH = 20;

export interface BrokenWord {
  word: string;
  /** In the text that was given. */
  start: number;
  end: number;
}

/**
 * Common words of `text` with letters inside that `filler` matches (tested one letter at a time).
 * Linear in the text: the fillers are taken out once, and each word found is looked up where it stood.
 */
export function brokenWords(text: string, filler: RegExp): BrokenWord[] {
  const map: number[] = [];
  let bare = '';
  let index = 0;
  for (const char of text) {
    if (!filler.test(char)) {
      for (let unit = 0; unit < char.length; unit++) map.push(index + unit);
      bare += char;
    }
    index += char.length;
  }
  const found: BrokenWord[] = [];
  for (const match of bare.matchAll(WORDS)) {
    const start = map[match.index] as number;
    const end = (map[match.index + match[0].length - 1] as number) + 1;
    if (end - start > match[0].length) found.push({ word: match[0], start, end });
    if (found.length >= ENOUGH) break;
  }
  return found;
}
