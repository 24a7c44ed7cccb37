/** A writer of compound files and of .msg files, as small as it can be. */

/** A stream's bytes, or what a folder holds, by name. */
export interface Folder {
  [name: string]: Uint8Array | Folder;
}

const END = 0xfffffffe;
const NONE = 0xffffffff;
const TABLE = 0xfffffffd;
const TABLE_OF_TABLES = 0xfffffffc;
/** Tables that the header names itself. */
const IN_HEADER = 109;
const MINI = 64;

interface Row {
  name: string;
  type: 1 | 2 | 5;
  child: number;
  left: number;
  right: number;
  data: Uint8Array;
  start: number;
}

function rowsOf(root: Folder): Row[] {
  const rows: Row[] = [];
  const add = (name: string, content: Uint8Array | Folder, type: Row['type']): number => {
    const row: Row = { name, type, child: NONE, left: NONE, right: NONE, data: new Uint8Array(), start: END };
    const index = rows.push(row) - 1;
    if (content instanceof Uint8Array) row.data = content;
    else {
      let before = -1;
      for (const [inner, value] of Object.entries(content)) {
        const at = add(inner, value, value instanceof Uint8Array ? 2 : 1);
        if (before < 0) row.child = at;
        // A tree is all left and right, in whatever order its writer's balance made.
        else (rows[before] as Row)[before % 2 === 0 ? 'left' : 'right'] = at;
        before = at;
      }
    }
    return index;
  };
  add('Root Entry', root, 5);
  return rows;
}

function padded(data: Uint8Array, unit: number): Uint8Array {
  const all = new Uint8Array(Math.ceil(data.length / unit) * unit);
  all.set(data);
  return all;
}

function numbers(values: number[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}

/** @returns a compound file, of version 4 where its sectors have 4,096 bytes */
export function compound(root: Folder, sector: 512 | 4_096 = 512): Uint8Array {
  const rows = rowsOf(root);
  const minis: Uint8Array[] = [];
  const miniTable: number[] = [];
  const sectors: Uint8Array[] = [];
  const table: number[] = [];
  const store = (data: Uint8Array): number => {
    if (data.length === 0) return END;
    const first = sectors.length;
    const all = padded(data, sector);
    for (let at = 0; at < all.length; at += sector) {
      sectors.push(all.subarray(at, at + sector));
      table.push(at + sector < all.length ? sectors.length : END);
    }
    return first;
  };
  for (const row of rows) {
    if (row.type !== 2) continue;
    if (row.data.length >= 4096) row.start = store(row.data);
    else if (row.data.length > 0) {
      row.start = miniTable.length;
      const all = padded(row.data, MINI);
      minis.push(all);
      for (let at = MINI; at <= all.length; at += MINI)
        miniTable.push(at < all.length ? miniTable.length + 1 : END);
    }
  }
  const top = rows[0] as Row;
  top.data = Buffer.concat(minis);
  top.start = store(top.data);
  const miniTableStart = store(numbers(miniTable));
  const directory = Buffer.alloc(Math.ceil((rows.length * 128) / sector) * sector);
  for (const [index, row] of rows.entries()) {
    const at = index * 128;
    directory.write(row.name, at, 'utf16le');
    directory.writeUInt16LE(row.name.length * 2 + 2, at + 64);
    directory[at + 66] = row.type;
    directory.writeUInt32LE(row.left, at + 68);
    directory.writeUInt32LE(row.right, at + 72);
    directory.writeUInt32LE(row.child, at + 76);
    directory.writeUInt32LE(row.start, at + 116);
    directory.writeUInt32LE(row.data.length, at + 120);
  }
  const directoryStart = store(directory);
  const first = sectors.length;
  const perTable = sector / 4;
  let [holders, more] = [0, 0];
  while (holders * perTable < first + holders + more) {
    holders++;
    more = Math.ceil(Math.max(0, holders - IN_HEADER) / (perTable - 1));
  }
  for (let i = 0; i < holders + more; i++) table.push(i < holders ? TABLE : TABLE_OF_TABLES);
  const tables = Buffer.alloc(holders * sector, 0xff);
  tables.set(numbers(table));
  const tablesOfTables = Buffer.alloc(more * sector, 0xff);
  for (let i = IN_HEADER; i < holders; i++) {
    const at = i - IN_HEADER;
    tablesOfTables.writeUInt32LE(first + i, (at + Math.floor(at / (perTable - 1))) * 4);
  }
  for (let i = 1; i <= more; i++)
    tablesOfTables.writeUInt32LE(i < more ? first + holders + i : END, i * sector - 4);
  const header = Buffer.alloc(sector, 0);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(sector === 512 ? 3 : 4, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(Math.log2(sector), 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(holders, 44);
  header.writeUInt32LE(directoryStart, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(miniTableStart, 60);
  header.writeUInt32LE(more > 0 ? first + holders : END, 68);
  header.writeUInt32LE(more, 72);
  header.fill(0xff, 76, 512);
  for (let i = 0; i < Math.min(holders, IN_HEADER); i++) header.writeUInt32LE(first + i, 76 + i * 4);
  return new Uint8Array(Buffer.concat([header, ...sectors, tables, tablesOfTables]));
}

/** A property's stream: text in UTF-16, or bytes. `id` in hexadecimal, e.g. `0037`. */
export function property(id: string, value: string | Uint8Array): Folder {
  return typeof value === 'string'
    ? { [`__substg1.0_${id}001F`]: new Uint8Array(Buffer.from(value, 'utf16le')) }
    : { [`__substg1.0_${id}0102`]: value };
}

/** The table of small properties: numbers and times by id. */
export function smallProperties(head: number, values: Record<string, bigint>): Folder {
  const bytes = Buffer.alloc(head + Object.keys(values).length * 16);
  for (const [index, [id, value]] of Object.entries(values).entries()) {
    bytes.writeUInt16LE(Number.parseInt(id, 16), head + index * 16 + 2);
    bytes.writeBigUInt64LE(value, head + index * 16 + 8);
  }
  return { '__properties_version1.0': new Uint8Array(bytes) };
}

/** Rich text stored without compression, under the header that says so. */
export function uncompressedRtf(rtf: string): Uint8Array {
  const text = Buffer.from(rtf, 'latin1');
  const head = Buffer.alloc(16);
  head.writeUInt32LE(text.length + 12, 0);
  head.writeUInt32LE(text.length, 4);
  head.write('MELA', 8, 'latin1');
  return new Uint8Array(Buffer.concat([head, text]));
}
