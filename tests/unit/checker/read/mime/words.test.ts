import { describe, expect, it } from 'vitest';
import { decodeWords } from '../../../../../src/checker/read/mime/words.ts';
import { base64, encode } from '../support.ts';

const b = (text: string, charset: string) => `=?${charset}?B?${base64(encode(text, charset))}?=`;

describe('encoded words', () => {
  it.each(['utf-8', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'gb18030'])('in %s', (charset) => {
    expect(decodeWords(b('重要なお知らせ', charset))).toBe('重要なお知らせ');
  });

  it('join where they are neighbours and keep the blank beside plain text', () => {
    expect(decodeWords(`Re: ${b('ご確認', 'utf-8')} ${b('ください', 'utf-8')} now`)).toBe(
      'Re: ご確認ください now',
    );
    expect(decodeWords(`${b('ご確認', 'utf-8')}${b('ください', 'shift_jis')}`)).toBe('ご確認ください');
  });

  it('mend a character split across two words', () => {
    const bytes = encode('お知らせ', 'utf-8');
    const words = [bytes.subarray(0, 4), bytes.subarray(4)].map((part) => `=?UTF-8?B?${base64(part)}?=`);
    expect(decodeWords(words.join('\t'))).toBe('お知らせ');
    const q = [...bytes].map((byte) => `=${byte.toString(16)}`);
    expect(decodeWords(`=?utf-8?q?${q.slice(0, 5).join('')}?= =?UTF-8?Q?${q.slice(5).join('')}?=`)).toBe(
      'お知らせ',
    );
  });

  it('mend base64 cut between words, and missing padding', () => {
    const text = base64(encode('お支払い方法', 'utf-8'));
    expect(decodeWords(`=?utf-8?B?${text.slice(0, 6)}?= =?utf-8?B?${text.slice(6)}?=`)).toBe('お支払い方法');
    expect(decodeWords(`=?utf-8?B?${base64(encode('あa', 'utf-8')).replace(/=+$/, '')}?=`)).toBe('あa');
  });

  it.each([
    ['folded inside', '=?utf-8?B?44GC\r\n 44GE?=', 'あい'],
    ['underscores and raw letters', '=?utf-8?Q?a_b=E3=81=82_?c?=', 'a bあ ?c'],
    ['a language tag', '=?utf-8*ja?B?44GC?=', 'あ'],
    ['an unknown charset', '=?x-nothing?B?44GC?=', 'あ'],
    [
      'a wrong charset',
      `=?iso-8859-1?B?${base64(encode('お知らせします', 'shift_jis'))}?=`,
      'お知らせします',
    ],
    ['a header cut short', '=?utf-8?B?44GC44G', 'あ\ufffd'],
  ])('%s', (_, written, text) => {
    expect(decodeWords(written)).toBe(text);
  });

  it.each(['=?utf-8?X?abc?=', '=?utf-8?B?not base64!?=', 'a =? b ?= c', '=?=', '=??B?YQ==?='])(
    'leaves %s as written',
    (written) => {
      expect(decodeWords(written)).toBe(written);
    },
  );
});
