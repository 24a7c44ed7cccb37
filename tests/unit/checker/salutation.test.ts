import { describe, expect, test } from 'vitest';
import { addressAsName, formOfAddress, namesReader, namesSomebody } from '../../../src/checker/salutation.ts';

const at = (text: string, place: { start: number; end: number } | null) =>
  place && text.slice(place.start, place.end).trim();

describe('addressAsName', () => {
  test.each([
    ['reader@mail.example 様\nお知らせ', 'reader@mail.example 様'],
    ['<reader@mail.example>、\nお知らせ', '<reader@mail.example>、'],
    ['件名: お知らせ\n  reader@mail.example 様', 'reader@mail.example 様'],
  ])('%j', (text, found) => expect(at(text, addressAsName(text))).toBe(found));
  test.each([
    'メールアドレス: reader@mail.example 様',
    'reader@mail.example に送りました',
    `${'あ'.repeat(4000)}\nreader@mail.example 様`,
  ])('%#: not', (text) => expect(addressAsName(text)).toBeNull());
});

describe('formOfAddress', () => {
  test.each([
    'お客様\n保留にしました',
    '尊敬するお客様、\n保留',
    'amazon お客様\n保留',
    'dear customer,\nhold',
    '様\n保留',
  ])('%j', (text) => expect(formOfAddress(text)?.start).toBe(0));
  test.each(['見本 太郎様\nお客様\n保留', 'お客様の注文', 'お知らせ'])('%j: not', (text) =>
    expect(formOfAddress(text)).toBeNull(),
  );
});

test.each([
  ['見本 太郎様\nお知らせ', true, true],
  ['hello taro,\n', true, true],
  ['見本太郎様の注文', false, true],
  ['お客様へ', false, false],
  ['会員様', false, false],
  ['同様に、各種様式', false, false],
  ['dear customer', false, false],
  [`${'あ'.repeat(4000)}\n見本 太郎様`, false, false],
])('%j names the reader: %s, somebody: %s', (text, reader, somebody) => {
  expect(namesReader(text)).toBe(reader);
  expect(namesSomebody(text)).toBe(somebody);
});
