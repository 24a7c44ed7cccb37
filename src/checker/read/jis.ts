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
  let high = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte >= 0x80) high++;
    else if (byte === ESC && !found) {
      const to = designation(bytes, i);
      found = to !== null && to.set !== 'ascii';
    }
  }
  // A stray flipped bit must not send a whole mail to another decoder.
  return found && high * 50 <= bytes.length;
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
