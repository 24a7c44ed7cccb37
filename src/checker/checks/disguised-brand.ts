import { type DisguisedWord, findDisguisedBrand } from '../brand/disguised.ts';
import type { Check } from '../check.ts';
import { quote } from '../evidence.ts';

/**
 * In subject or text, the brand is written with letters that only look like its own, or with invisible ones inside.
 * The sender's name is judged by `sender-name-disguise`.
 * Trap: full-width Ａｍａｚｏｎ is how many Japanese systems write Latin letters.
 */
export default {
  id: 'disguised-brand',
  strength: 'decisive',
  needs: [],
  onlyIfClaimed: false,
  words: {
    title: '似た文字で書かれた「Amazon」',
    found: ({ letters, invisible }) =>
      invisible
        ? '「Amazon」という言葉の中に、目に見えない文字が混ざっています。'
        : `「Amazon」という言葉に、形の似た別の文字（${letters}）が使われています。`,
    why: '迷惑メールの自動判定をすり抜けるための書き方です。Amazonが自分の名前をこのように書く理由はありません。',
    action: 'このメールのリンクや電話番号は使わないでください。',
    clear: '件名と文面の「Amazon」に、似た別の文字は混ざっていませんでした。',
    unknown: { unseen: '文面が見えないため、調べられませんでした。' },
  },
  judge(message, { claims, words }) {
    const { subject, text } = message.coverage;
    if (!subject && !text) return { outcome: 'unknown', reason: 'unseen' };
    const hits = (['subject', 'text'] as const).flatMap((part) =>
      findDisguisedBrand(message[part], words[part]).map((word) => ({ part, word })),
    );
    const first = hits[0];
    if (!first) return { outcome: 'clear' };
    return {
      outcome: 'found',
      strength: claims ? 'decisive' : 'strong',
      data: describe(first.word),
      evidence: hits.slice(0, 3).map(({ part, word }) => quote(message, part, word.start, word.end)),
    };
  },
} satisfies Check;

function describe(word: DisguisedWord) {
  return word.letters.length > 0 ? { letters: word.letters.join('、') } : { invisible: true };
}
