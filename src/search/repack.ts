/**
 * Cuts Pagefind's index into smaller pieces. Its own hold 20,000 entries each, made for queries of one or two words;
 * ours are of one pair of letters for each letter, and would fetch the whole index for a pasted subject. The records
 * get names in a row: random ones, as Pagefind's are, make up most of its head.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { array, items, number, text, textOf } from './cbor.ts';

export interface IndexFile {
  /** Below the index's own folder. */
  path: string;
  content: Uint8Array;
}

/** Before it is compressed to about a third. Smaller ones save little more and make the list of pieces longer. */
const PIECE = 4_000;
/** An index that is no larger than this is fetched at once: the next query then finds all that it needs. */
const UNCUT = 100_000;
/** Entries from this size on are told as dear to fetch. */
const DEAR = PIECE / 4;
const SIGNATURE = Buffer.from('pagefind_dcd');
const HASH_LENGTH = 7;
/** Places in Pagefind's head file. */
const PAGES = 1;
const PIECES = 2;
/** Its count of words weighs in a ranking that is not used here. */
const WORD_COUNT = number(1);

export interface Repacked {
  /** All files but those of the records, which come with them. */
  files: IndexFile[];
  /** The records' files in the order of the index, under their new names. */
  fragments: IndexFile[];
  /** Words whose entries are large, the largest last. */
  dear: string[];
}

/**
 * The same index in smaller pieces, its head telling them.
 * @param idAt the new name of the record at this place in the index
 * @param group the one file in which the words of all records lie; '' where each has its own
 * @throws when the files are not built as Pagefind 1.6 builds them
 */
export function repack(
  files: readonly IndexFile[],
  language: string,
  idAt: (place: number) => string,
  group = '',
): Repacked {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const headFile = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (headFile === undefined) throw new Error('Pagefind made no .pf_meta file: has its format changed?');
  const fields = items(unpack(headFile.content));
  const pages = items(fields[PAGES] as Buffer).map((page) => items(page));
  const fragments = pages.map(([name], place) => {
    const file = byPath.get(fragmentPath(textOf(name as Buffer)));
    if (file === undefined) throw new Error('A record of the index has no file');
    return { path: fragmentPath(idAt(place)), content: file.content };
  });
  fields[PAGES] = array(
    pages.map(([, , , ...rest], place) => array([text(idAt(place)), WORD_COUNT, text(group), ...rest])),
  );

  const words = files.filter(isPiece).flatMap(({ content }) => wordsOf(content));
  const named = cut(words).map((piece) => {
    const content = pack(array([array(piece.map(({ bytes }) => bytes))]));
    const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
    return { piece, content, name: `${language}_${hash}` };
  });
  if (new Set(named.map(({ name }) => name)).size < named.length)
    throw new Error('Two pieces of the index have one name');
  fields[PIECES] = array(
    named.map(({ piece, name }) => array([piece[0]?.word ?? '', piece.at(-1)?.word ?? '', name].map(text))),
  );
  return {
    files: [
      ...files.filter((file) => file !== headFile && !isPiece(file) && !file.path.startsWith(FRAGMENTS)),
      { path: headFile.path, content: pack(array(fields)) },
      ...named.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content })),
    ],
    fragments,
    dear: words
      .filter(({ bytes }) => bytes.length > DEAR)
      // Pagefind's own order differs from build to build: words of one size must not.
      .sort((a, b) => a.bytes.length - b.bytes.length || (a.word < b.word ? -1 : 1))
      .map(({ word }) => word),
  };
}

interface Word {
  word: string;
  bytes: Buffer;
}

const FRAGMENTS = 'fragment/';
const fragmentPath = (id: string) => `${FRAGMENTS}${id}.pf_fragment`;
const isPiece = ({ path }: IndexFile) => path.endsWith('.pf_index');

function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('Not a file of Pagefind');
  return bytes.subarray(SIGNATURE.length);
}

const pack = (bytes: Buffer) => gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9 });

function wordsOf(content: Uint8Array): Word[] {
  const [words] = items(unpack(content));
  if (words === undefined) throw new Error('A piece of the index is empty');
  return items(words).map((bytes) => ({ word: textOf(items(bytes)[0] as Buffer), bytes }));
}

/** In the order of the words, so that each lies within one piece. */
function cut(words: Word[]): Word[][] {
  const pieces: Word[][] = [];
  const most = words.reduce((sum, { bytes }) => sum + bytes.length, 0) <= UNCUT ? UNCUT : PIECE;
  let size = most;
  for (const each of words.toSorted((a, b) => (a.word < b.word ? -1 : 1))) {
    // A common pair is as large as many rare ones: it stands alone rather than being fetched with them.
    if (size + each.bytes.length > most) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(each);
    size += each.bytes.length;
  }
  return pieces;
}
