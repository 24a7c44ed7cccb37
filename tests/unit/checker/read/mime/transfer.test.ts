import { describe, expect, it } from 'vitest';
import { fromTransfer, transferSize } from '../../../../../src/checker/read/mime/transfer.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const undone = (text: string, encoding: string, limit = 1_000_000) =>
  Buffer.from(fromTransfer(bytes(text), encoding, limit)).toString('latin1');
/** All bytes, many times over. */
const BINARY = Uint8Array.from({ length: 3_000 }, (_, i) => (i * 7 + (i >> 8)) & 255);
const wrapped = (text: string, width: number, end: string) =>
  text.replace(new RegExp(`.{${width}}`, 'g'), `$&${end}`);

describe('base64', () => {
  const TEXT = Buffer.from(BINARY).toString('base64');

  it.each([
    ['in lines of whole groups', wrapped(TEXT, 76, '\r\n')],
    ['in lines ended by line feeds', wrapped(TEXT, 76, '\n')],
    ['in lines that break groups', wrapped(TEXT, 75, '\r\n')],
    ['in lines of one letter', wrapped(TEXT, 1, '\n')],
    ['in one line', TEXT],
    ['with blanks behind its lines', wrapped(TEXT, 76, ' \t\r\n')],
    ['without padding', TEXT.replace(/=+$/, '')],
    ['with blank lines', wrapped(TEXT, 76, '\r\n\r\n')],
  ])('%s', (_, written) => {
    for (const cut of [3_000, 2_999, 2_998]) {
      const text = written === TEXT ? Buffer.from(BINARY.subarray(0, cut)).toString('base64') : written;
      const whole = BINARY.subarray(0, written === TEXT ? cut : undefined);
      expect(fromTransfer(bytes(text), 'Base64', 1_000_000)).toEqual(whole);
    }
  });

  it('no more than may be, and no memory for more', () => {
    for (const limit of [0, 1, 2, 3, 56, 57, 58, 100]) {
      const part = fromTransfer(bytes(wrapped(TEXT, 76, '\r\n')), 'base64', limit);
      expect(part, `${limit}`).toEqual(BINARY.subarray(0, limit));
      expect(part.buffer.byteLength).toBeLessThanOrEqual(limit);
    }
  });

  it.each([
    ['pieces that were encoded one by one', 'QUI=\r\nQUJD', 'ABABC'],
    ['a piece behind an end within a line', 'QQ==QUJD', 'AABC'],
    ['a letter that was flipped', 'QUJ!QUJD', 'AB@ABC'],
    ['two letters that were flipped', `${'QUJD'.repeat(20)}!!JD`, `${'ABC'.repeat(20)}\0\x02C`],
    [
      'a footer of words',
      'QUJD\r\nA list of words, for all to read.\r\n',
      'ABCA list of words, for all to read.\r\n',
    ],
    ['a footer without an end', 'QUJD\nA list of words, for all', 'ABCA list of words, for all'],
    [
      'base64 behind words',
      'A list of words, for all to read.\nQUJD',
      'A list of words, for all to read.\nABC',
    ],
    ['groups strewn with blanks', 'QUJD QUJD QUJD QUJD QUJD QUJD', 'ABC'.repeat(6)],
    [
      'chunks of one length that give no text',
      'AAEC AwQF BgcI CQoL DA0O Dw==',
      '\0\x01\x02\x03\x04\x05\x06\x07\x08\t\n\v\f\r\x0e\x0f',
    ],
    [
      'words labelled base64',
      'Dear all please see the order history',
      'Dear all please see the order history',
    ],
    ['chunks of several lengths that give a text', 'SGVs bG8 gV2 9yb GQ=', 'Hello World'],
    ['Japanese in ISO-2022-JP, strewn', 'GyRCJG IlJBso Qg= =', '\x1b$B$b%$\x1b(B'],
  ])('%s', (_, written, text) => {
    expect(undone(written, 'base64')).toBe(text);
  });
});

describe('quoted-printable', () => {
  it.each([
    ['escapes in either case', 'a=3D=e3=81=82', 'a=\xe3\x81\x82'],
    ['a zero', '=00=0A=10', '\0\n\x10'],
    ['lines that go on', 'one=\r\ntwo= \t\r\nthree=\nfour', 'onetwothreefour'],
    ['lines that end', 'one\r\ntwo\n\nthree', 'one\ntwo\n\nthree'],
    ['blanks at the end of lines', 'one \t\r\n two ', 'one\n two'],
    ['lines of blanks', ' \r\n\r\nx', '\n\nx'],
    ['broken escapes', '=ZZ =4 =4Z =', '=ZZ =4 =4Z '],
    ['an escape cut by the end of a line', 'a=4\r\n1', 'a=4\n1'],
    ['an escape cut by a line that goes on', 'a=4=\r\n1', 'a=4\x31'],
    ['an escape right before a line that goes on', 'a=41=\r\nb', 'aAb'],
    ['an escape at the very end', 'a=41', 'aA'],
  ])('%s', (_, written, text) => {
    expect(undone(written, 'Quoted-Printable')).toBe(text);
  });

  it('no more than may be, and no memory for more', () => {
    const written = 'a=3Db\r\n'.repeat(10);
    const text = 'a=b\n'.repeat(10);
    for (const limit of [0, 1, 2, 3, 4, 5, 39, 40, 41]) {
      expect(undone(written, 'quoted-printable', limit)).toBe(text.slice(0, limit));
      expect(fromTransfer(bytes(written), 'quoted-printable', limit).buffer.byteLength).toBeLessThanOrEqual(
        limit,
      );
    }
  });
});

it('whatever is not known is as it is, cut where it must', () => {
  expect(undone('a=3D\r\n', '8bit')).toBe('a=3D\r\n');
  expect(undone('abcdef', '', 4)).toBe('abcd');
});

it('the size is known without decoding', () => {
  const text = wrapped(Buffer.from(BINARY).toString('base64'), 76, '\r\n');
  expect(Math.abs(transferSize(bytes(text), 'BASE64') - 3_000)).toBeLessThan(60);
  expect(transferSize(bytes('abc'), '7bit')).toBe(3);
});
