/** The recipient's own address and names, wherever else they stand. */
import type { Known } from './known.ts';
import type { Span, View } from './span.ts';

const LATIN = /[a-z0-9]/;
/** Long enough not to be a syllable of some other word. */
const TELLING = 6;

export function stringsIn({ folded }: View, { strings }: Known): Span[] {
  return strings.flatMap(({ text, kind }) => {
    const mask = kind === 'address' ? (text.includes('@') ? '[メールアドレス]' : '●●●') : '[氏名]';
    const spans: Span[] = [];
    for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + text.length)) {
      const end = at + text.length;
      const joined = LATIN.test(text) && (LATIN.test(folded[at - 1] ?? '') || LATIN.test(folded[end] ?? ''));
      if (!joined || text.length >= TELLING) spans.push({ start: at, end, kind, mask });
    }
    return spans;
  });
}
