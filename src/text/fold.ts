/**
 * The one way text is folded before it is compared: by the checker (is this the brand's name?), by known-lure
 * matching and by search. Imports nothing.
 */

/** Letters of other scripts that read as Latin ones. Source: Unicode confusables.txt, the rows seen in lures. */
const LOOKALIKES: Record<string, string> = Object.fromEntries(
  [
    ['a', 'аɑαᴀ'],
    ['b', 'ЬƄ'],
    ['c', 'сϲᴄⅽ'],
    ['d', 'ԁⅾ'],
    ['e', 'еҽєεᴇ'],
    ['g', 'ɡց'],
    ['h', 'һ'],
    ['i', 'іιıⅰɪ'],
    ['j', 'јյ'],
    ['k', 'кκ'],
    ['l', 'ⅼӏ'],
    ['m', 'мⅿᴍ'],
    ['n', 'пηոɴ'],
    ['o', 'оοօσᴏ'],
    ['p', 'рρ'],
    ['q', 'ԛ'],
    ['r', 'гʀ'],
    ['s', 'ѕꜱ'],
    ['t', 'тτ'],
    ['u', 'υսᴜ'],
    ['v', 'νѵᴠ'],
    ['w', 'ԝωᴡ'],
    ['x', 'хχ'],
    ['y', 'уүγ'],
    ['z', 'ᴢʐ'],
  ].flatMap(([latin, others]) => [...(others as string)].map((other) => [other, latin as string])),
);

/** Zero-width, joiners, bidi controls, soft hyphen, variation selectors, tags: seen by programs, not by people. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const COMBINING = /\p{M}/u;
/** The voiced-sound marks belong to kana; every other mark on a Latin letter is decoration. */
const KANA_MARK = /[\u3099\u309A]/;

export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, the index in the original where its letter begins; one more entry for the end. */
  map: number[];
}

/** Letters that fold to themselves, or by lower case alone: ASCII, kana and the common kanji, most of any mail. */
const PLAIN = new Uint8Array(0x10000);
for (const [first, last] of [
  [0x00, 0x7e],
  [0x3001, 0x3029],
  [0x3041, 0x3096],
  [0x30a1, 0x30fe],
  [0x4e00, 0x9fff],
] as const) {
  PLAIN.fill(1, first, last + 1);
}

/** Other single letters, folded once. A mail of a hundred thousand different ones must not stay in memory. */
const FOLDED = new Map<string, string>();
const FOLDED_AT_MOST = 5_000;

/** Where the run of plain letters from `index` ends. */
function plainUntil(text: string, index: number): number {
  let end = index;
  while (PLAIN[text.charCodeAt(end)] === 1) end++;
  return end;
}

/** One letter and the marks on it. */
function foldCluster(cluster: string): string {
  if (cluster.length > 2) return foldMarked(cluster);
  if (PLAIN[cluster.charCodeAt(0)] === 1 && cluster.length === 1) return cluster.toLowerCase();
  let folded = FOLDED.get(cluster);
  if (folded === undefined) {
    folded = foldMarked(cluster);
    if (FOLDED.size < FOLDED_AT_MOST) FOLDED.set(cluster, folded);
  }
  return folded;
}

function foldMarked(cluster: string): string {
  let folded = '';
  for (const letter of cluster.normalize('NFKC').toLowerCase().normalize('NFD')) {
    if (COMBINING.test(letter) && !KANA_MARK.test(letter)) continue;
    folded += LOOKALIKES[letter] ?? letter;
  }
  return folded.normalize('NFC');
}

/**
 * Folds text so that what looks alike compares equal: NFKC (full-width, half-width kana, mathematical letters),
 * lower case, other scripts' look-alikes of Latin letters, marks on Latin letters and invisible characters removed.
 * The map leads back, so that evidence can be quoted as it stands. Linear in the input.
 */
export function foldWithMap(original: string): Folded {
  const map: number[] = [];
  const text = foldInto(map, original);
  map.push(original.length);
  return { text, map };
}

/** Where a stretch of the folded text stands in the original. */
export function inOriginal({ map }: Folded, start: number, end: number): { start: number; end: number } {
  return { start: map[start] as number, end: map[end] as number };
}

/** `foldWithMap` without the map. */
export function fold(original: string): string {
  return foldInto(null, original);
}

function foldInto(map: number[] | null, original: string): string {
  let text = '';
  let cluster = '';
  let clusterStart = 0;
  const flush = () => {
    if (cluster === '') return;
    const folded = foldCluster(cluster);
    if (map) for (let unit = 0; unit < folded.length; unit++) map.push(clusterStart);
    text += folded;
    cluster = '';
  };
  for (let index = 0; index < original.length; ) {
    const end = plainUntil(original, index);
    if (end > index) {
      flush();
      // The last letter of a run may bear the mark that follows.
      text += original.slice(index, end - 1).toLowerCase();
      if (map) for (; index < end - 1; index++) map.push(index);
      cluster = original[end - 1] as string;
      clusterStart = end - 1;
      index = end;
      continue;
    }
    const char = String.fromCodePoint(original.codePointAt(index) as number);
    if (INVISIBLE.test(char)) {
      // Dropped, so that a letter and the mark after it still meet.
    } else if (
      cluster !== '' &&
      (COMBINING.test(char) || char === '\uFF9E' || char === '\uFF9F') &&
      cluster.length < 32
    ) {
      cluster += char;
    } else {
      flush();
      cluster = char;
      clusterStart = index;
    }
    index += char.length;
  }
  flush();
  return text;
}
