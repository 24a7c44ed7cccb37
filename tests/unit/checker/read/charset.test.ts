import { describe, expect, it } from 'vitest';
import { decodeBytes, encodingOf } from '../../../../src/checker/read/charset.ts';
import { encode, join } from './support.ts';

const JAPANESE = 'お客様のアカウントを確認してください。ありがとうございます。';
const CHINESE = '尊敬的客户您好，您的账户已经被暂时停用，请尽快更新您的付款信息，谢谢。';

describe('a declared charset', () => {
  it.each([
    ['cp932', 'shift_jis'],
    ['Windows-31J', 'shift_jis'],
    ['"x-sjis"', 'shift_jis'],
    ['x-euc-jp', 'euc-jp'],
    ['ISO-2022-JP-MS', 'iso-2022-jp'],
    ['CP50221', 'iso-2022-jp'],
    ['gb2312', 'gb18030'],
    ['cp936', 'gb18030'],
    ['Big5-HKSCS', 'big5'],
    ['utf8', 'utf-8'],
    ['x-unknown', ''],
    ['', ''],
    ['constructor', ''],
  ])('%s means %s', (label, encoding) => {
    expect(encodingOf(label)).toBe(encoding);
  });

  it.each(['shift_jis', 'euc-jp', 'iso-2022-jp', 'utf-8', 'gb18030', 'big5'])(
    '%s is followed',
    (encoding) => {
      const text = encoding === 'big5' ? '您的帳戶已經被暫時停用，請盡快更新' : JAPANESE;
      expect(decodeBytes(encode(text, encoding), encoding)).toBe(text);
    },
  );

  it('survives damaged bytes', () => {
    const bytes = encode(JAPANESE.repeat(4), 'shift_jis');
    bytes[11] = 0xff;
    const text = decodeBytes(bytes, 'shift_jis');
    expect(text).toContain('ありがとうございます');
    expect(decodeBytes(encode(JAPANESE, 'utf-8').subarray(0, 40), 'utf-8')).toMatch(/^お客様のアカウント/);
  });
});

describe('a missing or wrong label', () => {
  const labels = [
    '',
    'us-ascii',
    'iso-8859-1',
    'x-unknown',
    'gb2312',
    'shift_jis',
    'euc-jp',
    'utf-8',
    'iso-2022-jp',
  ];
  const cases = ['shift_jis', 'euc-jp', 'iso-2022-jp', 'utf-8'].flatMap((encoding) =>
    labels
      // EUC-JP and GB 2312 hold the same kana at the same places: a label between the two is believed.
      .filter((label) => !(encoding === 'euc-jp' && label === 'gb2312'))
      .map((label) => [encoding, label] as const),
  );
  it.each(cases)('%s labelled "%s" is read as it is', (encoding, label) => {
    expect(decodeBytes(encode(JAPANESE, encoding), label)).toBe(JAPANESE);
  });

  it('tells Chinese from Japanese in the layout they share', () => {
    expect(decodeBytes(encode(CHINESE, 'gb18030'))).toBe(CHINESE);
    expect(decodeBytes(encode(CHINESE, 'gb18030'), 'us-ascii')).toBe(CHINESE);
  });

  it('leaves Western text Western', () => {
    const latin = Uint8Array.from([...'Caf\xe9 \xe0 la carte, d\xe9j\xe0 vu'].map((c) => c.charCodeAt(0)));
    for (const label of ['', 'iso-8859-1', 'windows-1252']) {
      expect(decodeBytes(latin, label)).toBe('Café à la carte, déjà vu');
    }
    expect(decodeBytes(latin, 'iso-8859-15')).toBe('Café à la carte, déjà vu');
  });

  it('reads Japanese written in GB 2312', () => {
    const text = 'あなたのアカウントは停止されました、情報を更新してください';
    expect(decodeBytes(encode(text, 'gb18030'), 'gb2312')).toBe(text);
  });

  it('takes the pieces of a header made of two charsets apart', () => {
    const bytes = join(
      encode('お客', 'utf-8'),
      encode('様の', 'gb18030'),
      'JCB',
      encode('ロックされている', 'gb18030'),
    );
    expect(decodeBytes(bytes)).toBe('お客様のJCBロックされている');
  });
});

describe('byte order marks', () => {
  it('decide and are dropped', () => {
    expect(decodeBytes(join(Uint8Array.of(0xef, 0xbb, 0xbf), '日本'), 'shift_jis')).toBe('日本');
    expect(decodeBytes(Uint8Array.of(0xff, 0xfe, 0x42, 0x30))).toBe('あ');
    expect(decodeBytes(Uint8Array.of(0xfe, 0xff, 0x30, 0x42))).toBe('あ');
  });
});

describe('ISO-2022-JP and its relatives', () => {
  const raw = (text: string) => Uint8Array.from([...text].map((c) => c.charCodeAt(0)));
  it.each([
    ['half-width kana by escape', '\x1b(I6@\x1b(B!', 'ｶﾀ!'],
    ['half-width kana by shift', '\x0e6@\x0f!\x1b$B$"\x1b(B', 'ｶﾀ!あ'],
    ['old JIS C 6226', '\x1b$@$"\x1b(J', 'あ'],
    ['JIS X 0212', '\x1b$(D\x30\x21\x1b(B', '丂'],
    ['NEC special characters', '\x1b$B-!\x1b(B', '①'],
    ['a lost closing escape costs one line', '\x1b$B$"\nplain', 'あ\nplain'],
    ['a cut character', '\x1b$B$"$', 'あ'],
  ])('%s', (_, bytes, text) => {
    expect(decodeBytes(raw(bytes))).toBe(text);
  });

  it('leaves a lone ESC in other text alone', () => {
    expect(decodeBytes(join('\x1b[0m ', encode(JAPANESE, 'utf-8')))).toContain(JAPANESE);
  });
});
