/** Subjects as people hand them in: passed on, with other numbers, mistyped, in other kana. The same at every run. */
import path from 'node:path';
import { seeded } from '../../scripts/seeded.ts';
import { readContent } from '../../src/content-files.ts';
import type { SightingData } from '../../src/schemas/sighting.ts';
import { letters } from '../../src/text/bigrams.ts';

const content = readContent(path.resolve(import.meta.dirname, '../..'));
const subjectsOf = new Map(
  content
    .filter(({ collection }) => collection === 'cases')
    .map(({ id, data }) => [
      `/cases/${id}/`,
      (data as { subjects: { text: string }[] }).subjects.map(({ text }) => bare(text)),
    ]),
);

/** What stays the same from mail to mail: the letters without the numbers. */
function bare(subject: string): string {
  return letters(subject).text.replace(/\d/g, '');
}

/** Whether the subject belongs to the case at this address. Several cases may bear one subject; any of them is its own. */
export const isOwn = (url: string, subject: string): boolean =>
  subjectsOf.get(url)?.some((text) => text.includes(bare(subject))) ?? false;

/** So many queries written in one way, evenly from the subjects of all cases, each with its subject. */
export function queriesOf({ name, within, write }: Way, count: number): { query: string; subject: string }[] {
  const random = seeded(name.length * 1000 + within);
  // As long as a title: two letters are a word that hundreds of mails have.
  const rows = content
    .filter(({ collection }) => collection === 'sightings')
    .map(({ data }) => data as SightingData)
    .filter((row) => row.case !== null && bare(row.subject).length >= 8);
  return Array.from({ length: Math.min(count, rows.length) }, (_, index) => {
    const { subject } = rows[Math.floor((index * rows.length) / count)] as SightingData;
    return { query: write(subject, random), subject };
  });
}

interface Way {
  name: string;
  /** Among how many cases its own must be. */
  within: number;
  write(subject: string, random: () => number): string;
}

/** Grapheme by grapheme: half a ｶﾞ is nothing that anybody can type or select. */
const graphemes = (text: string) =>
  Array.from(new Intl.Segmenter('ja').segment(text), ({ segment }) => segment);

const KANJI = '認定確立更新停止情報注文支払会員資格制限異常通知';
const KANA = 'あいうかきくさしすたちつなにのはまもやらりるれろわをん';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const oneOf = (chars: string, random: () => number) => chars.charAt(Math.floor(random() * chars.length));

/** One letter replaced by another of its kind, left out, doubled, or changed with its neighbour. */
function mistyped(text: string, random: () => number): string {
  const chars = graphemes(text);
  const letters = chars.flatMap((char, index) => (/^\p{L}/u.test(char) ? [index] : []));
  const at = letters[Math.floor(random() * letters.length)] ?? 0;
  const char = chars[at] as string;
  const alike = /^\p{Script=Han}/u.test(char) ? KANJI : /^[a-z]/i.test(char) ? LATIN : KANA;
  const how = Math.floor(random() * 4);
  if (how === 0) chars[at] = oneOf(alike, random);
  else if (how === 1) chars.splice(at, 1);
  else if (how === 2) chars.splice(at, 0, char);
  else chars.splice(at, 2, chars[at + 1] ?? '', char);
  return chars.join('');
}

const READINGS = [
  ['お知らせ', 'おしらせ'],
  ['お客様', 'おきゃくさま'],
  ['支払い', 'しはらい'],
  ['確認', 'かくにん'],
  ['更新', 'こうしん'],
  ['重要', 'じゅうよう'],
  ['会員', 'かいいん'],
  ['ください', '下さい'],
  ['できません', '出来ません'],
  ['いたし', '致し'],
] as const;

/** The first word that has another spelling, in that; else the first run of hiragana in katakana. */
function respelled(subject: string): string {
  const found = READINGS.find(([word]) => subject.includes(word));
  if (found) return subject.replace(found[0], found[1]);
  return subject.replace(/[ぁ-ゖ]{2,}/, (run) =>
    run.replace(/./g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60)),
  );
}

const halfKana = new Map(
  Array.from({ length: 0xff9d - 0xff66 + 1 }, (_, i) => String.fromCharCode(0xff66 + i)).flatMap((kana) =>
    ['', 'ﾞ', 'ﾟ'].map((mark) => [(kana + mark).normalize('NFKC'), kana + mark] as const),
  ),
);
const halfWidth = (text: string) =>
  Array.from(text.normalize('NFC'), (char) => halfKana.get(char) ?? char).join('');

const otherNumbers = (text: string, random: () => number) =>
  text.replace(/\d/g, () => String(Math.floor(random() * 10)));

export const WAYS: Way[] = [
  { name: 'as it is', within: 1, write: (subject) => subject },
  { name: 'passed on', within: 1, write: (subject) => `Fwd: ${subject}` },
  { name: 'in half-width kana', within: 1, write: halfWidth },
  {
    name: 'without its brackets',
    within: 1,
    write: (text) => text.replace(/[【】「」[\]()（）＜＞<>]/g, ''),
  },
  { name: 'with other numbers', within: 1, write: (text, random) => `${otherNumbers(text, random)} #845-11` },
  { name: 'with a date after it', within: 1, write: (text) => `${text} 2024年5月7日` },
  { name: 'with a name before it', within: 1, write: (subject) => `山田太郎様 ${subject}` },
  { name: 'with one typing error', within: 3, write: mistyped },
  { name: 'with two', within: 3, write: (text, random) => mistyped(mistyped(text, random), random) },
  { name: 'in another spelling', within: 3, write: respelled },
];
