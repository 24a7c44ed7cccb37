/** Bytes as "binary strings" (one character 0–255 per byte), so that headers can be cut with string tools. */

/** Of bytes that are all ASCII it makes what a binary string would hold, and of any other fewer characters or U+FFFD. */
const UTF8 = new TextDecoder('utf-8');

/** Bytes as a binary string. */
export function toBinary(bytes: Uint8Array): string {
  // Headers are ASCII nearly always, and for that the platform has a decoder of its own.
  const ascii = UTF8.decode(bytes);
  if (ascii.length === bytes.length && !ascii.includes('\ufffd')) return ascii;
  let binary = '';
  // In slices: apply() with a megabyte of arguments overflows the stack.
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode.apply(null, bytes.subarray(start, start + 8192) as unknown as number[]);
  }
  return binary;
}

/** Index of the first byte that is not ASCII; -1 if there is none. */
export function firstHigh(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) >= 0x80) return i;
  return -1;
}

/** The way back; letters beyond 255 lose what is above them. */
export function fromBinary(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE64 = new Int8Array(256).fill(-1);
for (const [index, letter] of [...ALPHABET].entries()) BASE64[letter.charCodeAt(0)] = index;
// The URL-safe alphabet, too: redirectors and some mailers use it.
BASE64[0x2d] = 62;
BASE64[0x5f] = 63;

/** 0–63; -1 for what is no letter of base64, of whatever script. */
export function base64Value(byte: number): number {
  return BASE64[byte] ?? -1;
}

/** Base64 text to bytes; characters outside the alphabet are skipped, each "=" ends a group. */
export function decodeBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3d) {
      held = 0;
      bits = 0;
      continue;
    }
    const value = base64Value(code);
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = (held >> bits) & 0xff;
    }
  }
  return bytes.subarray(0, length);
}

/** Value of a hexadecimal digit's character code; -1 for any other. */
export function hexValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

export function encodeBase64(bytes: Uint8Array): string {
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(0x3d);
  for (let i = 0, at = 0; i < bytes.length; i += 3, at += 4) {
    const left = bytes.length - i;
    const group = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let k = 0; k <= Math.min(left, 3); k++)
      out[at + k] = ALPHABET.charCodeAt((group >> (18 - 6 * k)) & 63);
  }
  return toBinary(out);
}
