import { brokenWords } from '../broken-words.ts';
import type { Check, Judgement } from '../check.ts';
import { quote } from '../evidence.ts';
import { PLACEHOLDERS } from '../facts/placeholders.ts';
import type { HiddenText, Message } from '../message.ts';
import { letters, overlap } from '../overlap.ts';
import type { Part } from '../report.ts';

/** A label for screen readers or a counter's name is shorter than this; a sentence is longer. */
const SENTENCE = 20;
/** The line that mail programs show beside the subject stands above everything and is no longer than two lines. */
const PREVIEW = { seenBefore: 40, letters: 150 };
/** So much of it is to be seen as well: the same words laid out again for phones. */
const SAME_WORDS = 0.6;
/** One invisible letter may come along with a copy; strewn ones do not. */
const STREWN = 2;

const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;

/**
 * Words that programs read and people do not: hidden prose, invisible letters inside words, a tool's left-over marks.
 * Traps: the preview line on top, the counting pixel, labels for screen readers, the same words laid out twice for
 * phone and desktop, a web mail page's own menus, zero-width spaces between phrases, joiners in emoji.
 */
export default {
  id: 'hidden-text',
  strength: 'strong',
  needs: ['text'],
  onlyIfClaimed: false,
  words: {
    title: '目に見えない文字や文章',
    found: ({ kind, text, count }) =>
      kind === 'prose'
        ? `画面には出ない文章が隠されています。「${text}」という文です。`
        : kind === 'strewn'
          ? `「${text}」など${count}か所で、言葉の途中に目に見えない文字がはさまれています。`
          : `送信用のソフトが置きかえるはずの記号「${text}」が、そのまま残っています。`,
    why: '迷惑メールの自動判定をすり抜けるために、人には見えない文字を混ぜる手口があります。',
    action: 'リンクは使わず、アプリかブックマークからAmazonを開いて確かめてください。',
    clear: '隠された文章や、目に見えない文字は見つかりませんでした。',
    unknown: {
      unseen: '文面が見えないため、調べられませんでした。',
      'no-source': '文字だけのコピーには隠された文章が写らないため、調べられませんでした。',
    },
  },
  judge(message) {
    const seen = leftOver(message) ?? strewn(message);
    if (seen) return seen;
    const [prose] = message.hidden
      .filter((piece, index) => isProse(message, piece, index === 0))
      .sort((a, b) => letters(b.text) - letters(a.text));
    if (prose) {
      return {
        outcome: 'found',
        data: { kind: 'prose', text: shorten(prose.text), how: prose.how },
        evidence: [quote(message, 'html', prose.start, prose.end)],
      };
    }
    return message.kind === 'text' ? { outcome: 'unknown', reason: 'no-source' } : { outcome: 'clear' };
  },
} satisfies Check;

function leftOver(message: Message): Judgement | null {
  const places: [Part | null, string][] = [
    ['subject', message.subject],
    ['text', message.text],
    [null, message.plain],
    [null, message.hidden.map((piece) => piece.text).join('\n')],
  ];
  for (const [part, text] of places) {
    for (const { form } of PLACEHOLDERS) {
      const mark = form.exec(text);
      if (!mark) continue;
      const evidence = part ? [quote(message, part, mark.index, mark.index + mark[0].length)] : [];
      return { outcome: 'found', data: { kind: 'left-over', text: mark[0] }, evidence };
    }
  }
  return null;
}

function strewn(message: Message): Judgement | null {
  const words = brokenWords(message.text, INVISIBLE);
  if (words.length < STREWN) return null;
  return {
    outcome: 'found',
    data: { kind: 'strewn', text: words[0]?.word, count: words.length },
    evidence: words.slice(0, 3).map(({ start, end }) => quote(message, 'text', start, end)),
  };
}

function isProse(message: Message, piece: HiddenText, first: boolean): boolean {
  const length = letters(piece.text);
  // A saved web mail page brings its own folded menus and help along; what a sender moves out of sight is longer.
  const folded = /^(?:display|visibility|attribute)$/.test(piece.how);
  if (message.kind === 'html' && (folded || length < 3 * SENTENCE)) return false;
  if (length < SENTENCE) return false;
  if (first && piece.at <= PREVIEW.seenBefore && length <= PREVIEW.letters && piece.how !== 'offscreen') {
    return false;
  }
  return overlap(piece.text, `${message.subject}\n${message.text}`) < SAME_WORDS;
}

function shorten(text: string): string {
  const words = text.trim().slice(0, 40);
  return words.length < text.trim().length ? `${words}…` : words;
}
