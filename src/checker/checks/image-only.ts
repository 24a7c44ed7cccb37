import type { Check } from '../check.ts';
import { letters } from '../overlap.ts';

/** A heading and a button still leave the story to the pictures; two sentences do not. */
const HARDLY_ANY = 60;
const LONGEST = 300_000;

/**
 * The mail says what it says in pictures, where the checks cannot read. A note with advice: shop mails are often made so.
 * Traps: a short notice with a counting pixel or a logo beside it.
 */
export default {
  id: 'image-only',
  strength: 'note',
  needs: [],
  onlyIfClaimed: true,
  words: {
    title: '本文のほとんどが画像',
    found: ({ pictures }) =>
      `文字がほとんどなく、画像が${pictures}枚あります。画像の中の文章は読み取れません。`,
    why: '文章を画像にすると、迷惑メールの自動判定にも、この点検にも読めなくなります。本物のお知らせや広告にも、画像の多いものはあります。',
    action: '画像の中のQRコードや電話番号は使わず、アプリかブックマークからAmazonを開いて確かめてください。',
    clear: '本文は文字で書かれていました。',
    unknown: { unseen: '文字だけのコピーには画像が写らないため、調べられませんでした。' },
  },
  judge(message) {
    const read = letters(message.text);
    if (read >= HARDLY_ANY) return { outcome: 'clear' };
    if (message.kind === 'text') return { outcome: 'unknown', reason: 'unseen' };
    const pictures = bigPictures(message.html) + message.pictures.length;
    // One picture beside a line of text is a logo.
    if (pictures === 0 || (pictures === 1 && read >= HARDLY_ANY / 3)) return { outcome: 'clear' };
    return { outcome: 'found', data: { pictures, letters: read } };
  },
} satisfies Check;

/** Pictures that may hold words: not the pixels that count, nor rules and spacers a few dots high. */
function bigPictures(html: string): number {
  let count = 0;
  for (const [tag] of html.slice(0, LONGEST).matchAll(/<img\b[^<>]{0,2000}>/gi)) {
    const small = /\b(?:width|height)\s*[=:]\s{0,9}["']?\s{0,9}\d(?!\d)(?:px)?\b/i.test(tag);
    if (!small && !/display\s*:\s*none/i.test(tag)) count++;
  }
  return count;
}
