import { expect, test } from 'vitest';
import { LIMITS } from '../../../../src/checker/index.ts';
import { inputOf, mailsOf } from '../../../../src/components/checker/mails.ts';

const MAIL = 'From: a@example.com\nSubject: x\n\nbody\n\n';
const BOX = `From x@y.example Mon Mar  2 10:00:00 2026\n${MAIL}`;
const file = (...parts: string[]) => new File(parts, 'a.mbox');

/** A file of some size, of which only the beginning is ever there. */
function sized(head: string, size: number, read: (bytes: number) => void): File {
  const slice = (start: number, end: number) => {
    read(end - start);
    return new Blob([head.slice(start, end)]);
  };
  return { name: 'a', size, slice } as unknown as File;
}

async function texts(given: File): Promise<(string | null)[]> {
  const all: (string | null)[] = [];
  for await (const bytes of mailsOf(given)) all.push(bytes && new TextDecoder().decode(bytes));
  return all;
}

test('the mails of a mailbox, the one of any other file, and the nothing of an empty one', async () => {
  expect(await texts(file(BOX, BOX))).toHaveLength(2);
  expect(await texts(file(MAIL))).toEqual([MAIL]);
  expect(await texts(file())).toEqual(['']);
});

test('a file too large for a mail is not read', async () => {
  let read = 0;
  const film = sized('\x00\x01', LIMITS.inputBytes + 1, (bytes) => {
    read += bytes;
  });
  expect(await texts(film)).toEqual([null]);
  expect(read).toBeLessThan(10_000);
});

test('of several mails the one that is meant, or the question which', async () => {
  const two = file(BOX, BOX.replace('body', 'second'));
  expect(await inputOf({ kind: 'file', file: two })).toBe('several');
  const second = await inputOf({ kind: 'file', file: two, nth: 1 });
  expect(new TextDecoder().decode((second as { bytes: Uint8Array }).bytes)).toContain('second');
  expect(await inputOf({ kind: 'file', file: two, nth: 2 })).toBe('gone');
  expect(await inputOf({ kind: 'file', file: file(BOX) })).toMatchObject({ file: 'a.mbox' });
});

test('a file that went away', async () => {
  const gone = {
    name: 'a',
    size: 9,
    slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
  };
  expect(await inputOf({ kind: 'file', file: gone as unknown as File })).toBe('gone');
});
