import { describe, expect, it } from 'vitest';
import { decodeBytes, encodingOf } from '../../../../../src/checker/read/charset/charset.ts';
import { encode, join } from '../support.ts';

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
    labels.map((label) => [encoding, label] as const),
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
    ...['B', '@', 'O', 'Q'].map((set) => [`four bytes, ${set}`, `\x1b$(${set}$"\x1b(B`, 'あ']),
    ['an escape of something else', '\x1b$B$"\x1b(B\x1b[0m', 'あ[0m'],
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

describe('labels of other scripts', () => {
  it.each([
    ['café', 'iso-8859-1', [0x63, 0x61, 0x66, 0xe9]],
    ['café', 'iso-8859-1 (latin1)', [0x63, 0x61, 0x66, 0xe9]],
    ['שלום עולם', 'iso-8859-8-i', [0xf9, 0xec, 0xe5, 0xed, 0x20, 0xf2, 0xe5, 0xec, 0xed]],
    ['Привет', 'koi8-r', [0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]],
  ])('%s in %s', (text, label, bytes) => {
    expect(decodeBytes(Uint8Array.from(bytes), label)).toBe(text);
  });

  it.each(['windows-1251', 'koi8-r', 'iso-8859-8', 'windows-874'])(
    'Japanese labelled %s is Japanese',
    (label) => {
      for (const encoding of ['shift_jis', 'euc-jp'])
        expect(decodeBytes(encode(JAPANESE, encoding), label)).toBe(JAPANESE);
    },
  );
});

describe('EUC-JP and GB 2312, whose kana stand at the same places', () => {
  const NOTICE = 'お支払い方法の確認と会員情報の更新をお願いいたします。';

  it('EUC-JP is known by its words under a Chinese label', () => {
    for (const label of ['gb2312', 'gbk', 'gb18030']) {
      expect(decodeBytes(encode(NOTICE, 'euc-jp'), label)).toBe(NOTICE);
    }
  });

  it.each([
    ['Chinese', '尊敬的客户您好，您的账户已经被暂时停用，请尽快更新您的付款信息，谢谢。'],
    ['Japanese written in it', NOTICE],
    ['Japanese of few words', 'こんにちは、山田です。'],
  ])('%s under its own label stays what it is', (_, text) => {
    expect(decodeBytes(encode(text, 'gb18030'), 'gb2312')).toBe(text);
  });
});

describe('escapes that a copy lost', () => {
  const lost = (text: string) =>
    Uint8Array.from([...encode(text, 'iso-2022-jp')].filter((byte) => byte !== 0x1b));

  it.each([
    ['kana', 'ご注意ください (Amazon) と B', ''],
    ['kanji alone, declared', '重要', 'iso-2022-jp'],
    ['several lines', 'お客様\nhttps://x.example/?a=$1\n\nご確認を', 'iso-2022-jp'],
  ])('are given back: %s', (_, text, label) => {
    expect(decodeBytes(lost(text), label)).toBe(text);
  });

  it('are given back, also where the copy ends in JIS X 0201', () => {
    expect(decodeBytes(join('x $B$"$$(J y'), 'iso-2022-jp')).toBe('x あい y');
  });

  it.each([
    ['kanji alone, undeclared', '$B=EMW(B', ''],
    ['a price and a bracket', 'US$Bonus(BIG)', 'iso-2022-jp'],
    ['no end', '$B8fCm0U', 'iso-2022-jp'],
    ['an odd number of letters', '$B8fC(B', 'iso-2022-jp'],
    ['nothing between', '$B(B', 'iso-2022-jp'],
    ['a shell', 'echo $BAR (B) $B(', ''],
  ])('are not invented: %s', (_, text, label) => {
    expect(decodeBytes(join(text), label)).toBe(text);
  });

  it('are not added where some are left', () => {
    expect(decodeBytes(join(encode('お客様', 'iso-2022-jp'), ' $B8fCm0U(B'))).toBe('お客様 $B8fCm0U(B');
  });

  it('cost one pass', () => {
    const text = '$B'.repeat(1_000_000);
    expect(decodeBytes(join(text), 'iso-2022-jp')).toBe(text);
  });
});
