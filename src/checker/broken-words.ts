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
 * Common words of `text` with something inside that `filler` matches (a global pattern for runs of such letters).
 * Linear in the text: the fillers are taken out once, and each word found is looked up where it stood.
 */
export function brokenWords(text: string, filler: RegExp): BrokenWord[] {
  const fillers = [...text.matchAll(filler)];
  if (fillers.length === 0) return [];
  let next = 0;
  let before = 0;
  /** Where a letter stood before the fillers were taken out. Asked of one letter after another, from left to right. */
  const inText = (at: number): number => {
    for (let one = fillers[next]; one && one.index - before <= at; one = fillers[++next])
      before += one[0].length;
    return at + before;
  };
  const found: BrokenWord[] = [];
  for (const { 0: word, index } of text.replace(filler, '').matchAll(WORDS)) {
    const start = inText(index);
    const end = inText(index + word.length - 1) + 1;
    if (end - start > word.length) found.push({ word, start, end });
    if (found.length >= ENOUGH) break;
  }
  return found;
}
