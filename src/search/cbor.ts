/** As much of CBOR (RFC 8949) as it takes to cut Pagefind's files apart and put them together again. Bytes stay as they are. */

const ARRAY = 4;
const TEXT = 3;
/** The end of an array whose length was not told. */
const BREAK = 0xff;

interface Head {
  major: number;
  /** Length or number; -1 where it is not told. */
  value: number;
  /** Where what it announces begins. */
  next: number;
}

function head(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const [major, low] = [first >> 5, first & 31];
  if (low < 24) return { major, value: low, next: at + 1 };
  if (low === 31) return { major, value: -1, next: at + 1 };
  if (low > 27) throw new Error(`not CBOR: ${first} at ${at}`);
  const size = 1 << (low - 24);
  // Only floats and dates have eight bytes, and their value is of no use here.
  return { major, value: size === 8 ? 0 : bytes.readUIntBE(at + 1, size), next: at + 1 + size };
}

/** Where the item that begins at `at` ends. */
function end(bytes: Buffer, at: number): number {
  const { major, value, next } = head(bytes, at);
  if (major === 2 || major === TEXT) return next + value;
  if (major !== ARRAY && major !== 5) return next;
  let inside = next;
  for (let left = major === ARRAY ? value : value * 2; left !== 0; left--) {
    if (left < 0 && bytes[inside] === BREAK) return inside + 1;
    inside = end(bytes, inside);
  }
  return inside;
}

/**
 * The items of an array, each as its bytes.
 * @throws if it is none
 */
export function items(bytes: Buffer): Buffer[] {
  const { major, value, next } = head(bytes, 0);
  if (major !== ARRAY) throw new Error('not a CBOR array');
  const found: Buffer[] = [];
  let at = next;
  while (value < 0 ? bytes[at] !== BREAK : found.length < value) {
    const stop = end(bytes, at);
    found.push(bytes.subarray(at, stop));
    at = stop;
  }
  return found;
}

/** @throws if it is no text */
export function textOf(bytes: Buffer): string {
  const { major, value, next } = head(bytes, 0);
  if (major !== TEXT) throw new Error('not a CBOR text');
  return bytes.toString('utf8', next, next + value);
}

function announce(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  const bytes = Buffer.alloc(5, (major << 5) | 26);
  bytes.writeUInt32BE(value, 1);
  return bytes;
}

/** @param value a whole number, not negative */
export function number(value: number): Buffer {
  return announce(0, value);
}

/** @param members encoded already */
export function array(members: readonly Buffer[]): Buffer {
  return Buffer.concat([announce(ARRAY, members.length), ...members]);
}

export function text(value: string): Buffer {
  const bytes = Buffer.from(value, 'utf8');
  return Buffer.concat([announce(TEXT, bytes.length), bytes]);
}
