/** Bytes to text in an encoding that is known. */

/** Making one costs as much as decoding a short mail; there are as many as the platform knows encodings. */
const DECODERS = new Map<string, TextDecoder>();

/** @throws {RangeError} where the platform knows no such encoding */
function decoderFor(encoding: string): TextDecoder {
  let decoder = DECODERS.get(encoding);
  if (!decoder) {
    decoder = new TextDecoder(encoding);
    DECODERS.set(encoding, decoder);
  }
  return decoder;
}

export function decode(bytes: Uint8Array, encoding: string): string {
  return decoderFor(encoding).decode(bytes);
}
