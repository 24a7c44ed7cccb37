import { expect, test } from 'vitest';
import { FILES_AT_MOST, filesUnder } from '../../../../src/components/checker/folder.ts';

type Tree = { [name: string]: Tree | null | 'locked' };

/** A folder as browsers hand it out: `some` entries at a time, then none. */
function folder(name: string, tree: Tree, some = 100): FileSystemDirectoryEntry {
  const entries = Object.entries(tree).map(([name, inside]) =>
    inside === null || inside === 'locked' ? leaf(name, inside === 'locked') : folder(name, inside, some),
  );
  const createReader = () => {
    let at = 0;
    return {
      readEntries(done: (entries: FileSystemEntry[]) => void) {
        done(entries.slice(at, at + some));
        at += some;
      },
    };
  };
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemDirectoryEntry;
}

function leaf(name: string, locked: boolean): FileSystemFileEntry {
  const file = (done: (file: File) => void, failed: () => void) =>
    locked ? failed() : done(new File(['a'], name));
  return { name, isFile: true, isDirectory: false, file } as unknown as FileSystemFileEntry;
}

const names = async (...folders: FileSystemDirectoryEntry[]) =>
  (await filesUnder(folders)).map(({ name }) => name);

test('files of a folder and of those in it, in the order people count', async () => {
  const tree = { 'b.eml': null, 'a10.eml': null, 'a2.eml': null, inner: { 'c.eml': null } };
  expect(await names(folder('mails', tree))).toEqual(['a2.eml', 'a10.eml', 'b.eml', 'c.eml']);
});

test('more entries than the browser hands out at once', async () => {
  const tree = Object.fromEntries(Array.from({ length: 250 }, (_, n) => [`${n}.eml`, null]));
  expect(await names(folder('mails', tree))).toHaveLength(250);
});

test('what systems put beside the mails, and what does not open, is left out', async () => {
  const tree = {
    '.DS_Store': null,
    'Inbox.msf': null,
    'Thumbs.db': null,
    'a.eml': 'locked',
    'b.eml': null,
  } as const;
  expect(await names(folder('mails', tree))).toEqual(['b.eml']);
});

test('a folder inside itself, or too many files, come to an end', async () => {
  const round: Tree = { 'a.eml': null };
  for (let tree = round, depth = 0; depth < 60; depth++) {
    const inner: Tree = { 'a.eml': null };
    tree.inner = inner;
    tree = inner;
  }
  expect((await names(folder('round', round))).length).toBeLessThan(30);
  const many = Object.fromEntries(Array.from({ length: FILES_AT_MOST + 10 }, (_, n) => [`${n}.eml`, null]));
  expect(await names(folder('many', many, 1000))).toHaveLength(FILES_AT_MOST);
});
