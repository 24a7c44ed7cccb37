/**
 * Cuts Pagefind's index into smaller pieces. Its own hold 20,000 entries each, made for queries of one or two words;
 * ours are of one pair of letters for each letter, and would fetch the whole index for a pasted subject.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { array, items, text, textOf } from './cbor.ts';

export interface IndexFile {
  /** Below the index's own folder. */
  path: string;
  content: Uint8Array;
}

/** Before it is compressed to about a half. Smaller ones save little more and make the list of pieces longer. */
const PIECE = 4_000;
const SIGNATURE = Buffer.from('pagefind_dcd');
const HASH_LENGTH = 7;
/** Place of the list of pieces in Pagefind's head file. */
const PIECES = 2;

/**
 * The same index in smaller pieces, its head telling them.
 * @throws when the files are not built as Pagefind 1.6 builds them
 */
export function repack(files: readonly IndexFile[], language: string): IndexFile[] {
  const headFile = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (headFile === undefined) throw new Error('Pagefind made no .pf_meta file: has its format changed?');
  const pieces = cut(files.filter(isPiece).flatMap(({ content }) => wordsOf(content)));
  const named = pieces.map((words) => {
    const content = pack(array([array(words.map(({ bytes }) => bytes))]));
    const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
    return { words, content, name: `${language}_${hash}` };
  });
  if (new Set(named.map(({ name }) => name)).size < named.length)
    throw new Error('Two pieces of the index have one name');
  const fields = items(unpack(headFile.content));
  fields[PIECES] = array(
    named.map(({ words, name }) => array([words[0]?.word ?? '', words.at(-1)?.word ?? '', name].map(text))),
  );
  return [
    ...files.filter((file) => file !== headFile && !isPiece(file)),
    { path: headFile.path, content: pack(array(fields)) },
    ...named.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content })),
  ];
}

interface Word {
  word: string;
  bytes: Buffer;
}

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
  let size = PIECE;
  for (const each of words.sort((a, b) => (a.word < b.word ? -1 : 1))) {
    // A common pair is as large as many rare ones: it stands alone rather than being fetched with them.
    if (size + each.bytes.length > PIECE) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(each);
    size += each.bytes.length;
  }
  return pieces;
}
