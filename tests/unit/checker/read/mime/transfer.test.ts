import { expect, test } from 'vitest';
import { fromTransfer } from '../../../../../src/checker/read/mime/transfer.ts';

const decoded = (source: string, limit = 1_000) =>
  new TextDecoder('latin1').decode(
    fromTransfer(Uint8Array.from(Buffer.from(source, 'latin1')), 'Base64', limit),
  );
const TEXT = 'The quick brown fox jumps over the lazy dog, and 0123456789 more of them.';
const WHOLE = Buffer.from(TEXT).toString('base64');
const cut = (length: number, mark: string) =>
  WHOLE.match(new RegExp(`.{1,${length}}`, 'g'))?.join(mark) ?? '';

test.each([
  ['one line', WHOLE],
  ['lines of whole groups', cut(16, '\r\n')],
  ['lines that cut groups in two', cut(15, '\n')],
  ['blanks at the ends of lines', cut(20, ' \t\r\n')],
  ['whole and cut lines by turns', `${WHOLE.slice(0, 16)}\n${WHOLE.slice(16, 22)}\n${WHOLE.slice(22)}`],
  ['an empty line between', `${WHOLE.slice(0, 24)}\n\r\n${WHOLE.slice(24)}\r\n`],
])('Base64: %s', (_, source) => expect(decoded(source)).toBe(TEXT));

test('a group that ends early ends in the middle of a text, too', () =>
  expect(decoded(`${btoa('a')}\n${btoa('bc')}\n${btoa('def')}`)).toBe('abcdef'));

test('a letter that was flipped costs its group and nothing behind it', () => {
  const text = decoded(WHOLE.replace('b', '!'));
  expect(text).toHaveLength(TEXT.length);
  expect(text.endsWith('and 0123456789 more of them.')).toBe(true);
});

test('prose under the last line is kept', () =>
  expect(decoded(`${btoa('body, ')}\nA list. No more of it!`)).toBe('body, A list. No more of it!'));

test.each([0, 1, 16, 17, 18, 47])('no more than %i bytes', (limit) =>
  expect(decoded(cut(16, '\r\n'), limit)).toBe(TEXT.slice(0, limit)),
);
