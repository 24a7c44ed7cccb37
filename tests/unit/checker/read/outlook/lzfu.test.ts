import { expect, it } from 'vitest';
import { unpackRtf } from '../../../../../src/checker/read/outlook/lzfu.ts';
import { uncompressedRtf } from '../../support/compound.ts';

/** Bytes that every text may refer back to. */
const DICTIONARY = 207;
const COMPRESSED = 0x75465a4c;

/** A letter, or how many bytes from where in the ring. */
type Token = string | [from: number, count: number];

/** @param size of the text, as the header says */
function pack(tokens: Token[], size = 1_000, kind = COMPRESSED): Uint8Array {
  const body: number[] = [];
  for (let at = 0; at < tokens.length; at += 8) {
    const eight = tokens.slice(at, at + 8);
    body.push(
      eight.reduce((control, token, bit) => (typeof token === 'string' ? control : control | (1 << bit)), 0),
    );
    for (const token of eight) {
      if (typeof token === 'string') body.push(token.charCodeAt(0));
      else body.push(token[0] >> 4, ((token[0] & 15) << 4) | (token[1] - 2));
    }
  }
  const head = Buffer.alloc(16);
  head.writeUInt32LE(size, 4);
  head.writeUInt32LE(kind, 8);
  return new Uint8Array(Buffer.concat([head, Buffer.from(body)]));
}

const text = (bytes: Uint8Array) => Buffer.from(unpackRtf(bytes)).toString('latin1');
const LETTERS = [...'abcdefghij'];

it.each<[string, Uint8Array, string]>([
  ['letters', pack(LETTERS), 'abcdefghij'],
  ['letters cut at the size that is told', pack(LETTERS, 9), 'abcdefghi'],
  ['what the dictionary begins with', pack([[0, 6], 'x']), '{\\rtf1x'],
  ['what the dictionary ends with', pack([[DICTIONARY - 3, 3]]), '\\tx'],
  ['a run that refers to itself', pack(['a', [DICTIONARY, 9]]), 'aaaaaaaaaa'],
  ['a reference behind eight letters', pack([...LETTERS, [DICTIONARY, 2]]), 'abcdefghijab'],
  ['no more behind its end', pack(['a', [DICTIONARY + 1, 2], 'b', 'c']), 'a'],
  ['nothing', pack([]), ''],
  ['nothing, told to be short', pack(LETTERS, 0), ''],
  ['no known kind', pack(LETTERS, 10, 0x12345678), ''],
  ['less than a header', pack(LETTERS).slice(0, 15), ''],
  ['a text that is not packed', uncompressedRtf('{\\rtf1}'), '{\\rtf1}'],
])('%s', (_, bytes, expected) => {
  expect(text(bytes)).toBe(expected);
});

it('cut anywhere keeps what came before', () => {
  const whole = pack([...LETTERS, [DICTIONARY, 5], ...LETTERS]);
  const full = text(whole);
  for (let length = 16; length < whole.length; length++) {
    const cut = text(whole.slice(0, length));
    // Half of a reference may be read as another one, of which no more than 17 bytes come.
    expect(full.startsWith(cut) || cut.length <= 10 + 17, `${length}`).toBe(true);
  }
  expect(text(whole.slice(0, 22))).toBe('abcde');
});

it('goes round in the ring', () => {
  const long = Array.from({ length: 6_000 }, (_, i) => String.fromCharCode(97 + (i % 23)));
  const at = (index: number) => (DICTIONARY + index) % 4_096;
  expect(text(pack([...long, [at(5_990), 5], [at(3_880), 17]], 7_000)).slice(6_000)).toBe(
    `${long.slice(5_990, 5_995).join('')}${long.slice(3_880, 3_897).join('')}`,
  );
});

it('a bomb is cut at what a text of its length can be', () => {
  expect(
    unpackRtf(pack(['a', ...Array<Token>(10_000).fill([DICTIONARY, 17])], 0xffffffff)).buffer.byteLength,
  ).toBeLessThan(200_000);
});

it('the example of MS-OXRTFCP 4.1', () => {
  const bytes =
    '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0';
  expect(text(new Uint8Array(Buffer.from(bytes, 'hex')))).toBe(
    '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n',
  );
});
