import { countKana } from '../../text/letters.ts';
import type { Check } from '../check.ts';
import { letters, overlap } from '../overlap.ts';

/** Less is a stub ("please view this in HTML"), not a story. */
const STORY = 60;
/** Honest plain parts are the same words, or a summary of them; the ones we know share nine pairs of letters in ten. */
const OTHER_STORY = 0.25;

/**
 * The plain part tells something else than the HTML part that people see: it is there for the filters.
 * Traps: a stub or a summary in the plain part, addresses written out, the plain part in another language.
 */
export default {
  id: 'part-mismatch',
  strength: 'weak',
  needs: ['text'],
  onlyIfClaimed: true,
  words: {
    title: '文字だけの版と、表示される版の食い違い',
    found: ({ plain }) => `メールに入っている文字だけの版に、画面と違う話が書かれています（「${plain}」）。`,
    why: '同じ内容を二通りの形で入れるのがふつうです。違う話は、迷惑メールの自動判定に読ませるために入れられることがあります。',
    action: 'これだけで決めず、差出人のアドレスとリンクの行き先を見てください。',
    clear: '文字だけの版と表示される版に、目立つ食い違いはありませんでした。',
    unknown: {
      unseen: '文面が見えないため、調べられませんでした。',
      'one-part': 'コピーした文には二つの版がそろっていないため、調べられませんでした。',
    },
  },
  judge(message) {
    if (message.kind !== 'eml') return { outcome: 'unknown', reason: 'one-part' };
    const { plain, text } = message;
    if (plain === '' || message.html === '') return { outcome: 'not-applicable' };
    const words = plain.replace(/https?:\S{1,2000}/g, ' ');
    const known = `${message.subject}\n${text}\n${message.hidden.map((piece) => piece.text).join('\n')}`;
    const stories = letters(words) >= STORY && letters(text) >= STORY;
    if (!stories || isJapanese(words) !== isJapanese(text)) return { outcome: 'clear' };
    const share = overlap(words, known);
    if (share >= OTHER_STORY) return { outcome: 'clear' };
    return { outcome: 'found', data: { plain: words.trim().slice(0, 40), share } };
  },
} satisfies Check;

/** Two languages share no letters; each part may be honest. */
function isJapanese(text: string): boolean {
  return countKana(text) * 5 > letters(text);
}
