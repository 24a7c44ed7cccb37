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

/**
 * Folds text so that what looks alike compares equal: NFKC (full-width, half-width kana, mathematical letters),
 * lower case, other scripts' look-alikes of Latin letters, marks on Latin letters and invisible characters removed.
 * The map leads back, so that evidence can be quoted as it stands. Linear in the input.
 */
export function foldWithMap(original: string): Folded {
  const map: number[] = [];
  let text = '';
  let cluster = '';
  let clusterStart = 0;
  const flush = () => {
    if (cluster === '') return;
    const letters = cluster.normalize('NFKC').toLowerCase().normalize('NFD');
    let folded = '';
    for (const letter of letters) {
      if (COMBINING.test(letter) && !KANA_MARK.test(letter)) continue;
      folded += LOOKALIKES[letter] ?? letter;
    }
    folded = folded.normalize('NFC');
    for (let unit = 0; unit < folded.length; unit++) map.push(clusterStart);
    text += folded;
    cluster = '';
  };
  let index = 0;
  for (const char of original) {
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
  map.push(original.length);
  return { text, map };
}

/** `foldWithMap` without the map. */
export function fold(original: string): string {
  return foldWithMap(original).text;
}
