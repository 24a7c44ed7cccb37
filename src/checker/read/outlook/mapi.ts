/** The properties of a message or attachment in a .msg: streams named by number and type, and a table of small ones. */

import { decodeBytes } from '../charset/charset.ts';
import { LIMITS } from '../limits.ts';
import type { Entry } from './cfb.ts';

export interface Properties {
  /** '' where there is none. */
  text(id: number): string;
  /** Empty where there is none. Text that is stored where bytes belong is given in UTF-8. */
  bytes(id: number): Uint8Array;
  time(id: number): Date | null;
  /** Label of the charset in which byte strings and HTML are written. */
  charset: string;
}

const STREAM = /^__substg1\.0_([\dA-F]{4})([\dA-F]{4})$/i;
const UNICODE = 0x001f;
const STRING8 = 0x001e;
const CODEPAGE = 0x3fde;
const MESSAGE_CODEPAGE = 0x3ffd;

/** Windows code pages by their labels; any other is guessed from the bytes. */
const LABELS: Record<number, string> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1252: 'windows-1252',
  20932: 'euc-jp',
  50220: 'iso-2022-jp',
  50221: 'iso-2022-jp',
  50222: 'iso-2022-jp',
  51932: 'euc-jp',
  54936: 'gb18030',
  65001: 'utf-8',
};

/**
 * @param folder of the message or attachment
 * @param head bytes before the table of small properties (MS-OXMSG 2.4.1)
 * @param budget bytes that may still be read, over the whole file
 */
export function readProperties(folder: Entry, head: number, budget: { bytes: number }): Properties {
  const streams = new Map<number, { type: number; entry: Entry }>();
  for (const entry of folder.children) {
    const [, id = '', type = ''] = STREAM.exec(entry.name) ?? [];
    if (id !== '' && entry.kind === 'stream')
      streams.set(Number.parseInt(id, 16), { type: Number.parseInt(type, 16), entry });
  }
  const raw = (entry: Entry) => {
    const bytes = budget.bytes > 0 ? entry.bytes(budget.bytes) : new Uint8Array();
    budget.bytes -= bytes.length;
    return bytes;
  };
  const table = folder.children.find((child) => /^__properties_version1\.0$/i.test(child.name));
  const small = table ? smallProperties(raw(table), head) : new Map<number, DataView>();
  const page = small.get(CODEPAGE)?.getInt32(0, true) ?? small.get(MESSAGE_CODEPAGE)?.getInt32(0, true) ?? 0;
  const charset = LABELS[page] ?? '';
  const decoded = (type: number, entry: Entry) =>
    (type === UNICODE
      ? new TextDecoder('utf-16le').decode(raw(entry))
      : decodeBytes(raw(entry), charset)
    ).replaceAll('\0', '');
  return {
    charset,
    text(id) {
      const found = streams.get(id);
      return found && (found.type === UNICODE || found.type === STRING8)
        ? decoded(found.type, found.entry)
        : '';
    },
    bytes(id) {
      const found = streams.get(id);
      if (!found) return new Uint8Array();
      return found.type === UNICODE
        ? new TextEncoder().encode(decoded(UNICODE, found.entry))
        : raw(found.entry);
    },
    time(id) {
      const found = small.get(id);
      // Hundreds of nanoseconds since 1601.
      const time = found ? Number(found.getBigUint64(0, true) / 10_000n) - 11_644_473_600_000 : Number.NaN;
      return Math.abs(time) < 8.64e15 && found ? new Date(time) : null;
    },
  };
}

function smallProperties(bytes: Uint8Array, head: number): Map<number, DataView> {
  const found = new Map<number, DataView>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Math.min(bytes.length, head + LIMITS.msgEntries * 16);
  for (let at = head; at + 16 <= end; at += 16) {
    found.set(view.getUint16(at + 2, true), new DataView(bytes.buffer, bytes.byteOffset + at + 8, 8));
  }
  return found;
}
