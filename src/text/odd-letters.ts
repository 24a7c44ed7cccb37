/**
 * Letters that are not what they seem: some that programs see and people do not, some that people read as Latin and
 * programs do not. Found so that a view can show them by name. Imports nothing.
 */

/** Ordinary text (`name` is ''), or a run of odd letters with the Japanese name of what they are. */
export interface Segment {
  text: string;
  name: string;
  /** Nothing of it can be seen: print the name in its place. */
  unseen: boolean;
}

export interface OddRun {
  /** UTF-16 indices. */
  start: number;
  end: number;
  name: string;
  unseen: boolean;
}

/** Variation selectors, and joiners inside an emoji, are left alone: honest Japanese has them. */
const UNSEEN =
  /(?:(?!\u200D|[\uFE00-\uFE0F\u180B-\u180D\u{E0100}-\u{E01EF}])\p{Default_Ignorable_Code_Point}|(?<!\p{Extended_Pictographic}|\uFE0F)\u200D)+/gu;

/** First match names a run of unseen letters by the one it begins with. */
const UNSEEN_NAMES: [RegExp, string][] = [
  [/^[\u200B-\u200D\u2060\uFEFF\u180E]/u, 'ゼロ幅'],
  [/^[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u, '読む向きを変える文字'],
  [/^\u00AD/u, '見えないハイフン'],
  [/^[\u{E0000}-\u{E007F}]/u, '見えないタグ'],
];

/** What is read as one word or host: letters of the alphabets that share their shapes, and the marks between them. */
const WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{M}\p{Default_Ignorable_Code_Point}\d.@]+/gu;
const ASCII_LETTER = /[A-Za-z]/;
const FOREIGN: [RegExp, string][] = [
  [/[\p{Script=Cyrillic}]+/gu, 'キリル文字'],
  [/[\p{Script=Greek}]+/gu, 'ギリシャ文字'],
  [/[\p{Script=Armenian}]+/gu, 'アルメニア文字'],
  [/[\p{Script=Cherokee}]+/gu, 'チェロキー文字'],
  // Small capitals and phonetic letters; the accented letters of honest names lie elsewhere.
  [/[\u0131\u0237\u0250-\u02AF\u1D00-\u1D7F\uA730\uA731\uA780-\uA7FF]+/gu, '発音記号などの文字'],
];
/** Mathematical and encircled letters. Encircled numbers are honest Japanese. */
const DECORATED = /[\u{1D400}-\u{1D7FF}\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu;
/** Marks set over or through a letter; those that make an accented letter of it are honest. */
const STACKED = /[A-Za-z](?:(?!\p{Default_Ignorable_Code_Point})\p{M})+/gu;

/** @returns the odd runs in order, none overlapping; linear in the text */
export function findOddLetters(text: string): OddRun[] {
  const runs: OddRun[] = [];
  const add = (start: number, found: string, name: string, unseen = false) =>
    runs.push({ start, end: start + found.length, name, unseen });
  for (const { 0: run, index } of text.matchAll(UNSEEN)) add(index, run, nameUnseen(run), true);
  for (const { 0: word, index } of text.matchAll(WORD)) {
    // A word wholly in another alphabet is that language's own.
    if (!ASCII_LETTER.test(word)) continue;
    for (const [letters, name] of FOREIGN)
      for (const found of word.matchAll(letters)) add(index + found.index, found[0], name);
  }
  for (const { 0: run, index } of text.matchAll(DECORATED)) add(index, run, '飾り文字');
  for (const { 0: run, index } of text.matchAll(STACKED))
    if (/\p{M}/u.test(run.normalize('NFC'))) add(index, run, '重ね文字');
  return runs.sort((a, b) => a.start - b.start);
}

function nameUnseen(run: string): string {
  const letters = [...run];
  const point = (letters[0]?.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = UNSEEN_NAMES.find(([first]) => first.test(run))?.[1] ?? `見えない文字 U+${point}`;
  return letters.length === 1 ? name : `${name} など${letters.length}個`;
}

/** Cuts a text into ordinary pieces and odd runs. */
export function segments(text: string): Segment[] {
  const pieces: Segment[] = [];
  let at = 0;
  const plain = (end: number) => {
    if (end > at) pieces.push({ text: text.slice(at, end), name: '', unseen: false });
  };
  for (const { start, end, name, unseen } of findOddLetters(text)) {
    plain(start);
    pieces.push({ text: text.slice(start, end), name, unseen });
    at = end;
  }
  plain(text.length);
  return pieces;
}
