/** The compression of rich text in Outlook's files (MS-OXRTFCP). */
import { LIMITS } from '../limits.ts';

/** What every text may refer back to without having written it. */
const DICTIONARY =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const HEADER = 16;
const COMPRESSED = 0x75465a4c;
const PLAIN = 0x414c454d;

/** Unpacks; damage ends the text early. A reference makes 17 bytes of two, so the bound is on what comes out. */
export function unpackRtf(bytes: Uint8Array): Uint8Array {
  if (bytes.length < HEADER) return new Uint8Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = view.getUint32(8, true);
  if (kind === PLAIN) return bytes.subarray(HEADER, HEADER + LIMITS.rtfBytes);
  if (kind !== COMPRESSED) return new Uint8Array();
  const out = new Uint8Array(Math.min(view.getUint32(4, true), LIMITS.rtfBytes, bytes.length * 9));
  const ring = new Uint8Array(4_096);
  let write = 0;
  for (; write < DICTIONARY.length; write++) ring[write] = DICTIONARY.charCodeAt(write);
  let length = 0;
  const put = (byte: number) => {
    ring[write++ & 4_095] = byte;
    if (length < out.length) out[length++] = byte;
  };
  for (let at = HEADER; at < bytes.length && length < out.length; ) {
    const control = bytes[at++] as number;
    for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
      if (((control >> bit) & 1) === 0) {
        put(bytes[at++] as number);
        continue;
      }
      const reference = ((bytes[at] as number) << 8) | (bytes[at + 1] ?? 0);
      at += 2;
      const from = reference >> 4;
      if (from === (write & 4_095)) return out.subarray(0, length);
      for (let i = 0; i < (reference & 15) + 2; i++) put(ring[(from + i) & 4_095] as number);
    }
  }
  return out.subarray(0, length);
}
