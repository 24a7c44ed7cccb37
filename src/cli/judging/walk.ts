import { opendir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { systemReason } from '../load.ts';
import type { Task } from './task.ts';

/**
 * The inputs behind the paths typed, in order: folders are walked depth first, names in byte order. Only the names of
 * the folders being walked are held, so that a folder of 100,000 mails costs a few megabytes.
 * Names are handled as bytes (latin1 strings, one byte a letter): a name in Shift_JIS must open, too.
 * Standard input (`-`) comes as a task without anything to read yet.
 * @param base the folder that relative paths start from
 */
export async function* walk(paths: readonly string[], base: string): AsyncGenerator<Task> {
  for (const typed of paths) {
    if (typed === '-') {
      yield { file: typed };
      continue;
    }
    const path = Buffer.from(resolve(base, typed));
    try {
      if ((await stat(path)).isDirectory()) {
        yield* walkFolder(path.toString('latin1'), typed.replace(/(?<!\/)\/+$/, '') || '/');
        continue;
      }
    } catch (error) {
      yield { file: typed, error: systemReason(error) };
      continue;
    }
    yield { file: typed, path };
  }
}

/** @param folder its path as bytes in a latin1 string; @param shown as typed by the user, for people */
async function* walkFolder(folder: string, shown: string): AsyncGenerator<Task> {
  const names: string[] = [];
  const folders = new Set<string>();
  try {
    for await (const entry of await opendir(Buffer.from(folder, 'latin1'), {
      encoding: 'latin1',
      bufferSize: 256,
    })) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) folders.add(entry.name);
      // A pipe or a device met by chance would block for ever; typed by name it is read.
      else if (!entry.isFile() && !(entry.isSymbolicLink() && (await leadsToFile(`${folder}/${entry.name}`))))
        continue;
      names.push(entry.name);
    }
  } catch (error) {
    yield { file: shown, error: systemReason(error) };
  }
  names.sort((a, b) => (a < b ? -1 : 1));
  for (const name of names) {
    const path = `${folder}/${name}`;
    const file = `${shown === '/' ? '' : shown}/${Buffer.from(name, 'latin1').toString('utf8')}`;
    if (folders.has(name)) yield* walkFolder(path, file);
    else yield { file, path: Buffer.from(path, 'latin1') };
  }
}

/** A broken link counts as a file, so that it is reported; a link to a folder may be a loop and is passed by. */
async function leadsToFile(path: string): Promise<boolean> {
  try {
    return (await stat(Buffer.from(path, 'latin1'))).isFile();
  } catch {
    return true;
  }
}
