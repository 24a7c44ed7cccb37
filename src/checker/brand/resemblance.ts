/** How near a word comes to the brand. Asked of hosts, addresses and the names of senders. */

/** The brand as it is folded. */
export const BRAND = 'amazon';

/** Ordinary words that stand close to the brand. */
const NOT_THE_BRAND = /^(?:amaz(?:e|ed|es|ing\w*|ement)|amazon(?:as|ia\w*|ite))$/;
/** The brand with a letter lost or changed, inside a longer word: theupdateamzoncard, recoannazon. */
const INSIDE = /a(?:m|nn)[aeiou]?zo[nm]/;

/** Digits and letter pairs read as letters at a glance: arnaz0n, ama2on. */
function readQuickly(token: string): string {
  return token
    .replace(/0/g, 'o')
    .replace(/2/g, 'z')
    .replace(/3/g, 'e')
    .replace(/4/g, 'a')
    .replace(/rn/g, 'm');
}

/**
 * Does a word read as the brand? Exact inside a word, or close to it at its start.
 * Closeness needs the z: without it ordinary names (Amarone, Avalon) come too near.
 */
export function resemblesBrand(word: string): boolean {
  const token = readQuickly(word);
  if (NOT_THE_BRAND.test(token)) return false;
  if (token.includes(BRAND) || token.startsWith('amzn') || INSIDE.test(token)) return true;
  if (!/^a[^z]*z/.test(token.slice(0, 9))) return false;
  if (token.length >= 5 && token.length <= 9 && editDistance(token, BRAND) <= 2) return true;
  if (/^amaz(?:e|ing)/.test(token)) return false;
  return [5, 6, 7].some(
    (length) => token.length > length && editDistance(token.slice(0, length), BRAND) <= 1,
  );
}

/** Damerau–Levenshtein (neighbours swapped count one). Both words are short: the caller bounds them. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(
        (row[j - 1] as number) + 1,
        (last[j] as number) + 1,
        (last[j - 1] as number) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] as number) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
