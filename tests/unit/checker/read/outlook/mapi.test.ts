import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../../src/checker/read/outlook/cfb.ts';
import { readProperties } from '../../../../../src/checker/read/outlook/mapi.ts';
import { smallProperties } from '../../support/compound.ts';
import { encode } from '../support.ts';

const HEAD = 32;
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const stream = (name: string, bytes: Uint8Array): Entry => ({
  name,
  kind: 'stream',
  bytes: (most) => bytes.subarray(0, most),
  children: [],
});
const folder = (...children: Entry[]): Entry => ({
  ...stream('folder', new Uint8Array()),
  kind: 'folder',
  children,
});
const table = (values: Record<string, bigint>) =>
  stream('__properties_version1.0', smallProperties(HEAD, values)['__properties_version1.0'] as Uint8Array);
const budget = (bytes = 1_000) => ({ bytes });
const of = (...children: Entry[]) => readProperties(folder(...children), HEAD, budget());

describe('code pages', () => {
  it.each([
    [932, 'shift_jis'],
    [936, 'gbk'],
    [949, 'euc-kr'],
    [950, 'big5'],
    [1252, 'windows-1252'],
    [20932, 'euc-jp'],
    [50220, 'iso-2022-jp'],
    [50221, 'iso-2022-jp'],
    [50222, 'iso-2022-jp'],
    [51932, 'euc-jp'],
    [54936, 'gb18030'],
    [65001, 'utf-8'],
    [12345, ''],
  ])('%i is %s', (page, charset) => {
    expect(of(table({ '3FDE': BigInt(page) })).charset).toBe(charset);
    // Its decoder must exist: a label of no charset would lose every letter.
    if (charset !== '') expect(() => new TextDecoder(charset)).not.toThrow();
  });

  it('of the message, where the store names none', () => {
    expect(of(table({ '3FFD': 932n })).charset).toBe('shift_jis');
    expect(of(table({ '3FFD': 932n, '3FDE': 65001n })).charset).toBe('utf-8');
    expect(of(table({})).charset).toBe('');
    expect(of().charset).toBe('');
  });
});

describe('text', () => {
  const page = table({ '3FDE': 932n });

  it.each([
    ['UTF-16', '__substg1.0_0037001F', utf16('件名'), '件名'],
    ['the code page', '__substg1.0_0037001E', encode('件名', 'shift_jis'), '件名'],
    ['small letters in its number', '__substg1.0_0037001f', utf16('件名'), '件名'],
    ['ends that C writes', '__substg1.0_0037001F', utf16('件\0名\0'), '件名'],
    ['bytes that are none', '__substg1.0_00370102', utf16('件名'), ''],
    ['a name that only ends so', 'x__substg1.0_0037001F', utf16('件名'), ''],
    ['a name that only begins so', '__substg1.0_0037001F-00000000', utf16('件名'), ''],
  ])('%s', (_, name, bytes, text) => {
    expect(of(page, stream(name, bytes)).text(0x37)).toBe(text);
  });

  it('of a folder, or of nothing, is none', () => {
    expect(of(page, { ...stream('__substg1.0_0037001F', utf16('件名')), kind: 'folder' }).text(0x37)).toBe(
      '',
    );
    expect(of(page).text(0x37)).toBe('');
  });

  it('by its own number: hexadecimal', () => {
    const properties = of(
      stream('__substg1.0_0C1A001F', utf16('a')),
      stream('__substg1.0_1000001F', utf16('b')),
    );
    expect([0x0c1a, 0x1000, 0x0c1b].map((id) => properties.text(id))).toEqual(['a', 'b', '']);
  });
});

it('bytes, as stored or, of text, in UTF-8', () => {
  const bytes = Uint8Array.of(1, 0, 0xff);
  const properties = of(
    stream('__substg1.0_10130102', bytes),
    stream('__substg1.0_3701001F', utf16('件')),
    stream('__substg1.0_3712001E', bytes),
  );
  expect(properties.bytes(0x1013)).toEqual(bytes);
  expect(properties.bytes(0x3701)).toEqual(new TextEncoder().encode('件'));
  expect(properties.bytes(0x3712)).toEqual(bytes);
  expect(properties.bytes(0x9999)).toHaveLength(0);
});

it('times, of those that a calendar has', () => {
  const at = (time: number) => (BigInt(time) + 11_644_473_600_000n) * 10_000n;
  const day = Date.UTC(2026, 2, 1);
  const properties = of(table({ '0039': at(day), '0040': 0x7fffffffffffffffn, '0041': 0n }));
  expect(properties.time(0x39)).toEqual(new Date(day));
  expect(properties.time(0x41)).toEqual(new Date('1601-01-01T00:00:00Z'));
  expect(
    of(table({ '0040': 0xffffffffffffffffn }))
      .time(0x40)
      ?.getTime() ?? 0,
  ).not.toBeNaN();
  expect(properties.time(0x42)).toBeNull();
});

describe('the table of small properties', () => {
  it.each(['x__properties_version1.0', '__properties_version1.0x'])('is not %s', (name) => {
    expect(of({ ...table({ '3FDE': 932n }), name }).charset).toBe('');
  });

  it('cut in a row keeps the rows before', () => {
    const whole = smallProperties(HEAD, { '0039': 0n, '3FDE': 932n })[
      '__properties_version1.0'
    ] as Uint8Array;
    const cut = (bytes: number) => of(stream('__properties_version1.0', whole.subarray(0, bytes)));
    expect(cut(whole.length).charset).toBe('shift_jis');
    expect(cut(whole.length - 1)).toMatchObject({ charset: '' });
    expect(cut(whole.length - 1).time(0x39)).not.toBeNull();
  });
});

it('no more is read than may be, over all streams', () => {
  const left = budget(10);
  const two = folder(
    stream('__substg1.0_10130102', new Uint8Array(6)),
    stream('__substg1.0_37010102', new Uint8Array(6)),
  );
  const properties = readProperties(two, HEAD, left);
  expect(
    [properties.bytes(0x1013), properties.bytes(0x3701), properties.bytes(0x1013)].map((b) => b.length),
  ).toEqual([6, 4, 0]);
  expect(left.bytes).toBe(0);
});
