import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { array, items, number, text, textOf } from '../../../src/search/cbor.ts';
import { type IndexFile, repack } from '../../../src/search/repack.ts';

const SIGNATURE = 'pagefind_dcd';
const file = (path: string, body: Buffer): IndexFile => ({
  path,
  content: gzipSync(Buffer.concat([Buffer.from(SIGNATURE), body])),
});
const bodyOf = ({ content }: IndexFile) => gunzipSync(content).subarray(SIGNATURE.length);

/** A word with postings of so many bytes. */
const word = (name: string, size: number) => array([text(name), text('x'.repeat(size))]);
const piece = (name: string, words: Buffer[]) => file(`index/un_${name}.pf_index`, array([array(words)]));
const NUMBER = Buffer.from([7]);
const page = (name: string, count: number) => array([text(name), number(count), text('')]);
const FILES = [
  file(
    'pagefind.un.pf_meta',
    array([text('1.6.0'), array([page('x', 300), page('y', 7)]), array([text('old')]), NUMBER]),
  ),
  piece('a', [word('aa', 100), word('ab', 9000), word('ac', 100)]),
  piece('b', [...Array.from({ length: 1000 }, (_, index) => word(`b${index}`, 100)), word('z', 2000)]),
  file('fragment/y.pf_fragment', Buffer.from('of y')),
  file('fragment/x.pf_fragment', Buffer.from('of x')),
  { path: 'pagefind.js', content: Buffer.from('js') },
];
const repacked = (files: readonly IndexFile[] = FILES) => repack(files, 'un', (place) => `tag-${place}`);

const pieces = (files: readonly IndexFile[]) => files.filter(({ path }) => path.startsWith('index/'));
const wordsOf = (each: IndexFile) =>
  items(items(bodyOf(each))[0] as Buffer).map((bytes) => textOf(items(bytes)[0] as Buffer));

test('holds every word once, in small pieces, in order', () => {
  const made = pieces(repacked().files);
  const words = made.flatMap(wordsOf);
  expect(words).toEqual([...words].sort());
  expect(words.toSorted()).toEqual(pieces(FILES).flatMap(wordsOf).toSorted());
  expect(made.length).toBeGreaterThan(3);
  for (const each of made) {
    if (wordsOf(each).length > 1) expect(bodyOf(each).length).toBeLessThan(4100);
  }
});

test('an index that is small as a whole is one piece', () => {
  const small = FILES.filter(({ path }) => !path.includes('un_b'));
  expect(pieces(repacked(small).files).map(wordsOf)).toEqual([['aa', 'ab', 'ac']]);
});

test('the head tells the first and last word of each piece and leaves the rest as it was', () => {
  const made = repacked().files;
  const head = made.find(({ path }) => path.endsWith('.pf_meta')) as IndexFile;
  const [version, , list, rest] = items(bodyOf(head));
  expect([textOf(version as Buffer), rest]).toEqual(['1.6.0', NUMBER]);
  const told = items(list as Buffer).map((each) => items(each).map(textOf));
  expect(told).toEqual(
    pieces(made).map((each) => {
      const words = wordsOf(each);
      return [words[0], words.at(-1), each.path.slice('index/'.length, -'.pf_index'.length)];
    }),
  );
  expect(made).toContain(FILES.at(-1));
});

test('records are named in a row, in the head and in their files', () => {
  const { files, fragments } = repacked();
  const head = files.find(({ path }) => path.endsWith('.pf_meta')) as IndexFile;
  const names = items(items(bodyOf(head))[1] as Buffer).map((each) => textOf(items(each)[0] as Buffer));
  expect(names).toEqual(['tag-0', 'tag-1']);
  expect(fragments.map((each) => [each.path, bodyOf(each).toString()])).toEqual([
    ['fragment/tag-0.pf_fragment', 'of x'],
    ['fragment/tag-1.pf_fragment', 'of y'],
  ]);
  expect(files.filter(({ path }) => path.startsWith('fragment/'))).toEqual([]);
});

test('words with large entries are told, the largest last', () => {
  expect(repacked().dear).toEqual(['z', 'ab']);
});

test.each([
  ['no head', FILES.slice(1), '.pf_meta'],
  ['another format', [{ path: 'x.pf_meta', content: gzipSync('nothing') }], 'Not a file of Pagefind'],
  ['a record without its file', FILES.filter(({ path }) => !path.endsWith('x.pf_fragment')), 'no file'],
  ['no array within', [file('x.pf_meta', NUMBER)], 'not a CBOR array'],
])('%s stops the build', (_, files, message) => {
  expect(() => repacked(files)).toThrow(message);
});

test.each([
  ['numbers of each length', '8a 00 17 18ff 19ffff 1a00010000 20 3863 f4 fb3ff0000000000000 60', 10],
  ['arrays and maps within', '83 80 82 01 8102 a1 6161 01', 3],
  ['an array whose end is told by a mark', '9f 01 9f 02 ff 03 ff', 3],
  ['nothing', '80', 0],
])('reads %s', (_, hex, count) => {
  const bytes = Buffer.from(hex.replace(/ /g, ''), 'hex');
  const found = items(bytes);
  expect(found.length).toBe(count);
  const inside = Buffer.concat(found).toString('hex');
  expect(bytes.toString('hex')).toContain(inside);
});

test('long arrays and texts come back as they were', () => {
  const long = 'あ'.repeat(100_000);
  expect(items(array([text(long), text('')])).map(textOf)).toEqual([long, '']);
  expect(items(array(Array.from({ length: 70_000 }, () => NUMBER))).length).toBe(70_000);
});
