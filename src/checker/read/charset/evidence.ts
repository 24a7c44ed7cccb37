/** What speaks for one encoding and against another, in the bytes and in what they say when decoded. */
import { decode } from './decode.ts';

/** How much the text looks like Japanese (or Chinese) that somebody wrote: mean over its non-ASCII characters. */
export function plausibility(text: string): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) as number;
    if (code < 0x80) continue;
    if (code > 0xffff) at++;
    count++;
    if (code === 0xfffd) sum -= 10;
    else if (code < 0xa0 || (code >= 0xe000 && code <= 0xf8ff)) sum -= 5;
    else if (code >= 0x3041 && code <= 0x30ff) sum += 3;
    else if ((code >= 0x3000 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff60)) sum += 2;
    else if (code >= 0x4e00 && code <= 0x9fff) sum += 1;
    else if (code >= 0xff61 && code <= 0xff9f) sum -= 1;
  }
  return count === 0 ? 0 : sum / count;
}

/** Share of the high bytes that stand alone between ASCII: accents in Western text, never Japanese. */
export function loneHighBytes(bytes: Uint8Array): number {
  let high = 0;
  let lone = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] as number) < 0x80) continue;
    high++;
    if ((bytes[i - 1] ?? 0) < 0x80 && (bytes[i + 1] ?? 0) < 0x80) lone++;
  }
  return high === 0 ? 0 : lone / high;
}

/**
 * EUC-JP and GB 2312 share their layout and their kana. The commonest kanji end at row 0xCF in one and at 0xD7 in
 * the other, so many leading bytes in between speak for Chinese.
 */
export function looksLikeGb(bytes: Uint8Array): boolean {
  let kanji = 0;
  let between = 0;
  for (let i = 0; i + 1 < bytes.length; i++) {
    const lead = bytes[i] as number;
    if (lead < 0xa1) continue;
    if (lead >= 0xb0) kanji++;
    if (lead >= 0xd0 && lead <= 0xd7) between++;
    i++;
  }
  return kanji >= 8 && between / kanji > 0.15;
}

/** Kanji of which every notice in Japanese is full; none is more than one in some hundred when bytes are read wrongly. */
const EVERYDAY = new Set(
  '様日月年時分本人会社員客注文商品支払方法利用登録情報確認更新変更重要知手続送信受取配達届発行金額円口座番号電話住所名前設定次内容問合場下記以上期限再度身覚今後何卒宜御願致申上新規購入',
);

function everyday(text: string): number {
  let count = 0;
  for (const char of text) if (EVERYDAY.has(char)) count++;
  return count;
}

/** EUC-JP under a Chinese label: the bytes fit both, but make the words of a Japanese notice only in one. */
export function isEucJp(bytes: Uint8Array): boolean {
  try {
    const japanese = new TextDecoder('euc-jp', { fatal: true }).decode(bytes, { stream: true });
    const count = everyday(japanese);
    return count >= 4 && count > 3 * everyday(decode(bytes, 'gb18030'));
  } catch {
    return false;
  }
}

/** The end may be cut off; but a cut character alone proves nothing: 「caf\xe9」 ends so in every Western charset. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return /[^\0-\x7f]/.test(text);
  } catch {
    return false;
  }
}

/** Hebrew, Cyrillic, Greek, Arabic, Thai: one byte a letter. */
export const OTHER_SCRIPTS =
  /^(?:iso-8859-(?:[5-8]|8-i|11)|windows-(?:125[13568]|874)|koi8-[ru]|ibm866|x-mac-cyrillic)$/;

/** The bytes are words in the declared script, and not Japanese under a label that somebody's program made up. */
export function isOtherScript(bytes: Uint8Array, declared: string): boolean {
  if (!OTHER_SCRIPTS.test(declared)) return false;
  const foreign = decode(bytes, declared).replace(/[\0-\x7f]/g, '');
  const letters = foreign.replace(/[^\p{L}\p{M}]/gu, '').length;
  const japanese = ['shift_jis', 'euc-jp'].map((encoding) => plausibility(decode(bytes, encoding)));
  return letters >= foreign.length * 0.8 && Math.max(...japanese) < 1.6;
}
