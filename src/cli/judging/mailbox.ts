/** Mailbox files at the command line: one task for each mail, cut out while the file is read. */
import { open } from 'node:fs/promises';
import { isMbox, mailsFrom } from '../../checker/index.ts';
import { systemReason } from '../load.ts';
import type { Task } from './task.ts';

/** Enough to know a mailbox by. */
const HEAD = 1_024;

/** Whether the file begins like a mailbox. Pipes and devices are not asked: what is read from them is gone. */
export async function isMailbox(path: Uint8Array): Promise<boolean> {
  try {
    const handle = await open(Buffer.from(path));
    try {
      if (!(await handle.stat()).isFile()) return false;
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      return isMbox(buffer.subarray(0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch {
    // Whoever judges it says why it does not open.
    return false;
  }
}

/**
 * The mails of a mailbox, numbered from 1; a mailbox that holds one mail keeps its plain name.
 * One mail is held at a time, so that a mailbox of gigabytes costs no more than its largest mail.
 */
export async function* mailbox({ file }: Task, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Task> {
  let count = 0;
  let first: Task | null = null;
  try {
    for await (const bytes of mailsFrom(stream)) {
      count++;
      const task = { file: `${file}#${count}`, bytes };
      if (count === 1) {
        first = task;
        continue;
      }
      if (first) yield first;
      first = null;
      yield task;
    }
    if (first) yield { ...first, file };
  } catch (error) {
    if (first) yield first;
    yield { file, error: systemReason(error) };
  }
}

/** The beginning of a stream, and the whole of it. */
export async function peek(
  stream: AsyncIterable<unknown>,
): Promise<{ head: Uint8Array; whole: AsyncIterable<Uint8Array> }> {
  const pieces = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const held: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const { value, done } = await pieces.next();
    if (done) break;
    held.push(value);
    size += value.length;
  }
  async function* whole() {
    yield* held;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  }
  return { head: Buffer.concat(held), whole: whole() };
}
