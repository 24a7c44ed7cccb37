import { decode } from './decode.ts';
import { guess } from './guess.ts';

/**
 * Headers pasted together from pieces: UTF-8 characters between those of an older charset. Seen in raw subjects that
 * a program written for one charset filled with words in another.
 * @returns null where the bytes are not of that kind
 */
export function decodeMixed(bytes: Uint8Array): string | null {
  const rest: number[] = [];
  const spans: { utf8: boolean; start: number; end: number }[] = [];
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] as number;
    const length = byte < 0x80 ? 1 : byte >= 0xe2 && byte <= 0xef ? 3 : 0;
    const utf8 = length === 1 || (length === 3 && isThreeBytes(byte, bytes[i + 1], bytes[i + 2]));
    const end = Math.min(bytes.length, i + (utf8 ? length : 2));
    if (!utf8) rest.push(...bytes.subarray(i, end));
    const last = spans.at(-1);
    if (last?.utf8 === utf8) last.end = end;
    else spans.push({ utf8, start: i, end });
    i = end;
  }
  // Two characters at least: a last one cut short is no other charset.
  if (rest.length < 4) return null;
  const other = guess(Uint8Array.from(rest), '');
  if (other === 'utf-8' || other === 'windows-1252') return null;
  return spans
    .map(({ utf8, start, end }) => decode(bytes.subarray(start, end), utf8 ? 'utf-8' : other))
    .join('');
}

/** Halves of surrogate pairs (0xED 0xA0 and on) are no characters of their own. @param lead 0xE2 to 0xEF */
function isThreeBytes(lead: number, second = 0, third = 0): boolean {
  const highest = lead === 0xed ? 0x9f : 0xbf;
  return second >= 0x80 && second <= highest && third >= 0x80 && third <= 0xbf;
}
