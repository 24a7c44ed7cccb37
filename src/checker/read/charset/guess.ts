/** Which encoding bytes are in, judged by what they say when read in each. */
import { firstHigh } from '../bytes.ts';
import { decode } from './decode.ts';
import { isEucJp, isOtherScript, isUtf8, loneHighBytes, looksLikeGb, plausibility } from './evidence.ts';

/** Single-byte and catch-all encodings: anything decodes in them, so the label proves nothing. */
const PERMISSIVE = new Set(['windows-1252', 'iso-8859-15', 'gb18030', 'big5', 'euc-kr', 'iso-2022-jp']);

const SAMPLE = 32_768;

/** The encoding the bytes are most likely in; `declared` is a WHATWG name or ''. */
export function guess(bytes: Uint8Array, declared: string): string {
  const first = firstHigh(bytes);
  if (first < 0) return declared === 'utf-16le' || declared === 'utf-16be' ? declared : 'utf-8';
  const sample = bytes.subarray(Math.max(0, first - 1), first + SAMPLE);
  const utf8 = isUtf8(sample);
  if (utf8 && plausibility(decode(sample, 'utf-8')) > 0) return 'utf-8';
  if (declared !== '' && !PERMISSIVE.has(declared)) {
    // A few damaged bytes do not make the label wrong.
    if (plausibility(decode(sample, declared)) > 0.5) return declared;
  }
  if (utf8) return 'utf-8';
  if (declared === 'gb18030' && isEucJp(sample)) return 'euc-jp';
  if (isOtherScript(sample, declared)) return declared;
  const western = declared === '' || declared === 'windows-1252' ? 'windows-1252' : declared;
  if (loneHighBytes(sample) > 0.6 && declared !== 'shift_jis') return western;
  const known = PERMISSIVE.has(declared) && declared !== 'windows-1252' && declared !== 'iso-2022-jp';
  let best = declared === 'iso-2022-jp' ? 'windows-1252' : western;
  let bestScore = known ? plausibility(decode(sample, declared)) + 0.3 : 0.6;
  const eastern = looksLikeGb(sample)
    ? ['gb18030', 'shift_jis', 'euc-jp', 'big5']
    : ['euc-jp', 'shift_jis', 'gb18030', 'big5'];
  for (const encoding of ['utf-8', ...eastern]) {
    const score = plausibility(decode(sample, encoding));
    if (score > bestScore + 0.01) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}
