/**
 * ISO-2022-JP and its relatives (-1, -MS, CP50220/1/2), turned into EUC-JP. TextDecoder's own decoder knows neither
 * JIS X 0212 nor shifted half-width kana, and one lost escape garbles all that follows; here a line end resets.
 */

const ESC = 0x1b;

/** Where the two bytes after an escape lead. */
type Set2022 = 'ascii' | 'x0208' | 'x0212' | 'kana';

function designation(bytes: Uint8Array, at: number): { set: Set2022; length: number } | null {
  const a = bytes[at + 1];
  const b = bytes[at + 2];
  if (a === 0x28) {
    if (b === 0x42 || b === 0x4a || b === 0x48) return { set: 'ascii', length: 3 };
    if (b === 0x49) return { set: 'kana', length: 3 };
  }
  if (a === 0x24) {
    if (b === 0x42 || b === 0x40) return { set: 'x0208', length: 3 };
    const c = bytes[at + 3];
    if (b === 0x28 && c === 0x44) return { set: 'x0212', length: 4 };
    if (b === 0x28 && (c === 0x42 || c === 0x40 || c === 0x4f || c === 0x51))
      return { set: 'x0208', length: 4 };
  }
  return null;
}

/** An escape into a Japanese set is there, and the bytes are 7-bit as the encoding demands. */
export function looksLikeJis(bytes: Uint8Array): boolean {
  let found = false;
  for (let at = bytes.indexOf(ESC); at >= 0 && !found; at = bytes.indexOf(ESC, at + 1)) {
    const to = designation(bytes, at);
    found = to !== null && to.set !== 'ascii';
  }
  if (!found) return false;
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high++;
  // A stray flipped bit must not send a whole mail to another decoder.
  return high * 50 <= bytes.length;
}

export function jisToEuc(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length * 2);
  let length = 0;
  let set: Set2022 = 'ascii';
  let shifted = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === ESC) {
      const to = designation(bytes, i);
      if (to) {
        set = to.set;
        i += to.length - 1;
      }
      continue;
    }
    if (byte === 0x0e || byte === 0x0f) {
      shifted = byte === 0x0e;
      continue;
    }
    if (byte === 0x0a || byte === 0x0d) {
      set = 'ascii';
      shifted = false;
    }
    const letter = byte >= 0x21 && byte <= 0x7e;
    if (letter && (shifted || set === 'kana') && byte <= 0x5f) {
      out[length++] = 0x8e;
      out[length++] = byte | 0x80;
    } else if (letter && (set === 'x0208' || set === 'x0212')) {
      const trail = bytes[i + 1] ?? 0;
      if (trail < 0x21 || trail > 0x7e) continue;
      if (set === 'x0212') out[length++] = 0x8f;
      out[length++] = byte | 0x80;
      out[length++] = trail | 0x80;
      i++;
    } else {
      out[length++] = byte;
    }
  }
  return out.subarray(0, length);
}

/** Hiragana, katakana and the marks of a sentence; English between a price and a bracket does not come to them. */
const KANA = /[\u3041-\u30ff\u3001\u3002]/;

/** From the first pair to the 「(B」 that ends them; `end` is -1 where they end in a blank. `next`: where to look on. */
function pairsFrom(binary: string, start: number): { end: number; next: number } {
  const graphic = (index: number) => {
    const code = binary.charCodeAt(index);
    return code >= 0x21 && code <= 0x7e;
  };
  let at = start;
  for (; graphic(at) && graphic(at + 1); at += 2) {
    const back = binary[at] === '(' && (binary[at + 1] === 'B' || binary[at + 1] === 'J');
    if (back) return { end: at, next: at + 2 };
  }
  return { end: -1, next: at };
}

/**
 * Gives ISO-2022-JP its escapes back: some copies drop the invisible ESC and leave 「$B8fCm0U(B」. Only where nothing
 * else can be meant: every pair is a character there is, and either the charset is declared or kana are among them.
 * @param binary one character a byte, 7 bit
 * @returns null where nothing was lost
 */
export function restoreEscapes(binary: string, declared: boolean): string | null {
  if (binary.includes('\x1b')) return null;
  let result = '';
  let done = 0;
  for (let at = binary.indexOf('$'); at >= 0; ) {
    const { end, next } = /^\$[B@]$/.test(binary.slice(at, at + 2))
      ? pairsFrom(binary, at + 2)
      : { end: -1, next: at + 1 };
    if (end > at + 2) {
      const pairs = binary.slice(at + 2, end);
      const text = new TextDecoder('euc-jp').decode(
        Uint8Array.from(pairs, (char) => char.charCodeAt(0) | 0x80),
      );
      if (!text.includes('\ufffd') && (declared || KANA.test(text))) {
        result += `${binary.slice(done, at)}\x1b$B${pairs}\x1b(B`;
        done = next;
      }
    }
    // A run that came to nothing is not read again from each sign inside it: a megabyte of "$B" costs one pass.
    at = binary.indexOf('$', next);
  }
  return done === 0 ? null : result + binary.slice(done);
}
