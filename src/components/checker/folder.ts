/** The files of dropped folders. A browser hands out a folder's content a hundred entries at a time. */

/** A home folder dropped by mistake holds millions. */
export const FILES_AT_MOST = 5_000;
/** Links that lead back up make folders without end. */
const DEPTH = 12;
/** What systems and mail programs put beside the mails: hidden files, Thunderbird's indexes. */
const NO_MAIL = /^\.|\.msf$|^(?:Thumbs\.db|desktop\.ini)$/i;

type Folder = Pick<FileSystemDirectoryEntry, 'createReader'>;

/** @returns the files, in the order of the folders; what cannot be opened is left out */
export async function filesUnder(folders: readonly Folder[], depth = 0): Promise<File[]> {
  const files: File[] = [];
  for (const folder of folders) {
    const entries = await entriesOf(folder);
    entries.sort((a, b) => a.name.localeCompare(b.name, 'ja', { numeric: true }));
    for (const entry of entries) {
      if (files.length >= FILES_AT_MOST) return files.slice(0, FILES_AT_MOST);
      if (NO_MAIL.test(entry.name)) continue;
      if (entry.isFile) files.push(...(await fileOf(entry as FileSystemFileEntry)));
      else if (depth < DEPTH)
        files.push(...(await filesUnder([entry as FileSystemDirectoryEntry], depth + 1)));
    }
  }
  return files.slice(0, FILES_AT_MOST);
}

async function entriesOf(folder: Folder): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  while (all.length < FILES_AT_MOST) {
    const some = await new Promise<FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])));
    if (some.length === 0) break;
    all.push(...some);
  }
  return all;
}

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File[]>((done) =>
    entry.file(
      (file) => done([file]),
      () => done([]),
    ),
  );
