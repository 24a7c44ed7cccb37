import { type Folded, inOriginal } from '../../text/fold.ts';
import { countKana } from '../../text/letters.ts';
import { brokenWords } from '../broken-words.ts';
import type { Check } from '../check.ts';
import { quote } from '../evidence.ts';
import { GAPS, ODD_PHRASES, READINGS } from '../facts/odd-japanese.ts';
import type { Message } from '../message.ts';
import { beginning } from '../reading.ts';
import type { Part } from '../report.ts';

const JAPANESE = 20;

/** A blank inside a word. Line breaks are left alone: programs fold lines where they like. */
const BLANK = /[ \u3000\u00a0]+/g;
/** One may come from a mail program that folded a line of the source. */
const BLANKS = 2;

/**
 * 「（…)」 and 「(…）」: one bracket of each width; and a letter that an encoding lost: 「プライム?ビデオ」, 「タイムセール? |」,
 * 「? 1996-2026, Amazon」. Those of Chinese have neither ・ nor ©, nor the blank that holds words together.
 */
const WIDTHS =
  /（[^（）()\n]{0,40}\)|\([^（）()\n]{0,40}）|[ァ-ヺー]\?(?:[ァ-ヺ]| ?\|)|^[ \u3000]{0,4}\? ?(?:19|20)\d\d[^\n]{0,10}amazon/gim;
/** People mistype brackets, too. */
const MIXED = 2;

interface Odd {
  kind: 'phrase' | 'reading' | 'gap' | 'blank' | 'width';
  what: string;
  usual?: string;
  part: Part;
  start: number;
  end: number;
}

/**
 * Japanese as a machine or a careless copy leaves it. Never more than weak: frauds in faultless Japanese are common, and
 * people write oddly in honest mails.
 * Traps: blanks between Latin and Japanese or around names and links, spaced-out headings, reading aids in brackets,
 * folded lines, a single slip of the pen.
 */
export default {
  id: 'odd-japanese',
  strength: 'weak',
  needs: ['text'],
  onlyIfClaimed: true,
  words: {
    title: '不自然な日本語',
    found: ({ kind, what, usual }) =>
      kind === 'phrase'
        ? `「${what}」という言い方があります。「${usual}」などと書くところです。`
        : kind === 'reading'
          ? `「${what}」のように、読みがなが文に混ざっています。`
          : kind === 'gap'
            ? `「${what}」に、名前やアドレスが入るはずの所が空いています。`
            : kind === 'blank'
              ? `「${what}」のように、言葉の途中に空白が入っています。`
              : `「${what}」のように、全角と半角が食い違うか、文字が欠けています。`,
    why: '自動翻訳や、文面の使い回しで起きます。ただし、自然な日本語の偽メールも多くあります。',
    action: '日本語の良し悪しで決めず、差出人のアドレスとリンクの行き先を見てください。',
    clear: '日本語に、目立つ不自然さはありませんでした。自然な日本語は、本物の証拠になりません。',
    unknown: { unseen: '文面が見えないため、調べられませんでした。' },
  },
  judge(message, { words }) {
    const text = beginning(message.text);
    if (countKana(text) < JAPANESE) return { outcome: 'not-applicable' };
    const odd = [
      ...phrases(message, 'subject', words.subject),
      ...phrases(message, 'text', words.text),
      ...several([...broken(message.subject, 'subject'), ...broken(text, 'text')], BLANKS),
      ...several(widths(text), MIXED),
    ];
    const first = odd[0];
    if (!first) return { outcome: 'clear' };
    return {
      outcome: 'found',
      data: { kind: first.kind, what: first.what, ...(first.usual ? { usual: first.usual } : {}) },
      evidence: odd.slice(0, 3).map(({ part, start, end }) => quote(message, part, start, end)),
    };
  },
} satisfies Check;

const FORMS: readonly { form: RegExp; kind: Odd['kind']; usual?: string }[] = [
  ...ODD_PHRASES.map(({ form, usual }) => ({ form, kind: 'phrase' as const, usual })),
  { form: READINGS.form, kind: 'reading' },
  { form: GAPS.form, kind: 'gap' },
];

const several = (odd: Odd[], enough: number) => (odd.length >= enough ? odd : []);

function phrases(message: Message, part: 'subject' | 'text', folded: Folded): Odd[] {
  return FORMS.flatMap(({ form, kind, usual }): Odd[] => {
    const match = form.exec(folded.text);
    if (!match) return [];
    const { start, end } = inOriginal(folded, match.index, match.index + match[0].length);
    const what = message[part].slice(start, end).trim();
    return [{ kind, what, part, start, end, ...(usual ? { usual } : {}) }];
  });
}

function broken(text: string, part: Part): Odd[] {
  return brokenWords(text, BLANK)
    .filter(({ word, start, end }) => end - start === word.length + 1)
    .map(({ start, end }) => ({ kind: 'blank', what: text.slice(start, end), part, start, end }));
}

function widths(text: string): Odd[] {
  return [...text.matchAll(WIDTHS)].map((match) => ({
    kind: 'width',
    what: match[0],
    part: 'text',
    start: match.index,
    end: match.index + match[0].length,
  }));
}
