import { open } from 'node:fs/promises';

/**
 * Reads a stream to its end, or until it is longer than `limit` bytes.
 * @returns null when it is too large; an endless pipe costs no more than the limit
 */
export async function readUpTo(stream: AsyncIterable<unknown>, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Uint8Array).length;
    if (size > limit) return null;
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks, size);
}

/**
 * A file's bytes; null when it is larger than `limit`, asked of the file system before a byte is read.
 * @throws the file system's error
 */
export async function loadFile(path: Uint8Array, limit: number): Promise<Uint8Array | null> {
  const handle = await open(Buffer.from(path));
  try {
    const { size } = await handle.stat();
    if (size > limit) return null;
    // Pipes, devices and /proc have no size. A stream for every mail would cost twice the time, and some memory for good.
    if (size === 0) return await readUpTo(handle.createReadStream({ autoClose: false }), limit);
    const bytes = Buffer.allocUnsafe(size);
    let got = 0;
    while (got < size) {
      const { bytesRead } = await handle.read(bytes, got, size - got);
      if (bytesRead === 0) break;
      got += bytesRead;
    }
    return bytes.subarray(0, got);
  } finally {
    await handle.close();
  }
}

/** No URL is longer; a file without line ends must not be held whole. Longer lines are cut there. */
const MAX_LINE = 65_536;

/** The lines of a UTF-8 stream without their ends. */
export async function* lines(stream: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const parts = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
    rest = (parts.pop() ?? '').slice(0, MAX_LINE);
    for (const line of parts) yield line.slice(0, MAX_LINE);
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

const REASONS: Record<string, string> = {
  ENOENT: 'ファイルがありません',
  EACCES: '開く権限がありません',
  EPERM: '開く権限がありません',
  EISDIR: 'フォルダーです',
  ENOTDIR: '途中の名前がフォルダーではありません',
  ELOOP: 'シンボリックリンクが堂々巡りしています',
  ENAMETOOLONG: '名前が長すぎます',
  EMFILE: '開いているファイルが多すぎます',
};

/** Why the file system said no, in Japanese, with its own code where there are no words for it. */
export function systemReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? `開けません${code === '' ? '' : `（${code}）`}`;
}
