/** The subjects as mail filters can look for them. Pure. */
import { letters } from '../text/bigrams.ts';

export interface Wanted {
  subject: string;
  /** Genuine mails are known to bear it: such a mail is marked and never moved. */
  genuineToo: boolean;
}

export interface Pattern {
  /** The parts that do not change, in order; between them stands anything. */
  parts: string[];
  /** The whole subject and nothing else: for those too short to stand for themselves within another. */
  exact: boolean;
  genuineToo: boolean;
}

/** What is another in each copy: masks of the source, placeholders, numbers of four digits and more, addresses. */
const CHANGES =
  /\[(?:受信者の)?(?:氏名|メールアドレス|日付時刻|日付|英数字文字列|数字|宛先)\]|[(（]ユーザ名[)）]|https?:\S*|hxxps?:\S*|[●■○〇◯＊*]{2,}|X{4,}|[A-Z]{0,3}\d[\d-]{2,}\d|\d{1,4}\/\d{1,2}\/\d{1,4}/g;

/**
 * Domains of the genuine notices. A mail from there with a subject of theirs is left alone: it would be marked day by day.
 * Forged ones among them are for the checker; a filter cannot see who really sent a mail.
 */
export const GENUINE_DOMAINS = ['amazon.co.jp', 'amazon.com'] as const;

/** Fewer letters than this stand in all sorts of mails: 「アカウント」, 「Amazon.co.jp」. */
const FEWEST_LETTERS = 12;

const lettersIn = (text: string) => [...letters(text).text].length;

/** Each subject once; those of genuine mails, too, before the others, since the first filter that fits decides. */
export function patterns(wanted: readonly Wanted[]): Pattern[] {
  const found = new Map<string, Pattern>();
  // A subject that genuine mails bear in one case is theirs in every case.
  for (const { subject, genuineToo } of [...wanted].sort(
    (a, b) => Number(b.genuineToo) - Number(a.genuineToo),
  )) {
    const parts = subject
      .split(CHANGES)
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter((part) => lettersIn(part) > 0);
    const exact = parts.reduce((sum, part) => sum + lettersIn(part), 0) < FEWEST_LETTERS;
    const key = JSON.stringify(parts);
    if (parts.length > 0 && !(exact && parts.length > 1) && !found.has(key))
      found.set(key, { parts, exact, genuineToo });
  }
  return [...found.values()];
}
