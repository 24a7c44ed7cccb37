import { describe, expect, it } from 'vitest';
import {
  base64Value,
  decodeBase64,
  encodeBase64,
  firstHigh,
  fromBinary,
  hexValue,
  toBinary,
} from '../../../../src/checker/read/bytes.ts';

const ALL = Uint8Array.from({ length: 256 }, (_, i) => i);

describe('base64', () => {
  it.each([0, 1, 2, 3, 4, 5, 255, 256])('%i bytes and back, as the platform does it', (length) => {
    const bytes = ALL.slice(0, length);
    const text = Buffer.from(bytes).toString('base64');
    expect(encodeBase64(bytes)).toBe(text);
    expect(decodeBase64(text)).toEqual(bytes);
    expect(decodeBase64(Buffer.from(bytes).toString('base64url'))).toEqual(bytes);
  });

  it.each([
    ['pieces that were encoded one by one', 'QQ==QUI=QUJD', 'AABABC'],
    ['bits left over by a broken piece', 'QUJDR=QUJD', 'ABCABC'],
    ['blanks, and letters of other alphabets', 'Q U\r\nアJｱ D!', 'ABC'],
  ])('%s', (_, text, decoded) => {
    expect(Buffer.from(decodeBase64(text)).toString('latin1')).toBe(decoded);
  });

  it('takes no more memory than it needs', () => {
    expect(decodeBase64('QUJD'.repeat(1_000)).buffer.byteLength).toBe(3_000);
  });

  it('knows what is no letter of it', () => {
    expect(['A', '/', '_', '!'].map((letter) => base64Value(letter.charCodeAt(0)))).toEqual([0, 63, 63, -1]);
    expect(base64Value(0x3042)).toBe(-1);
  });
});

describe('binary strings', () => {
  it.each([
    ['ASCII', ALL.slice(0, 128)],
    ['every byte', ALL],
    ['more than one slice', Uint8Array.from({ length: 20_000 }, (_, i) => i % 256)],
    ['UTF-8', Uint8Array.of(0xe3, 0x81, 0x82, 0x41)],
    ['bytes that are no UTF-8, alone among ASCII', Uint8Array.of(0x63, 0x61, 0x66, 0xe9)],
    ['a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41)],
    ['U+FFFD in UTF-8', Uint8Array.of(0xef, 0xbf, 0xbd)],
    ['none', new Uint8Array()],
  ])('%s', (_, bytes) => {
    expect(toBinary(bytes)).toBe(Buffer.from(bytes).toString('latin1'));
    expect(fromBinary(toBinary(bytes))).toEqual(bytes);
  });

  it('the first byte that is not ASCII', () => {
    expect([[], [0x7f], [0x7f, 0x80], [0xff]].map((bytes) => firstHigh(Uint8Array.from(bytes)))).toEqual([
      -1, -1, 1, 0,
    ]);
  });
});

it('hexadecimal digits, and their neighbours in ASCII', () => {
  const values = [...'/09:@AFG`afg'].map((digit) => hexValue(digit.charCodeAt(0)));
  expect(values).toEqual([-1, 0, 9, -1, -1, 10, 15, -1, -1, 10, 15, -1]);
});
