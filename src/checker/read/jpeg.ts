/** JPEG, by jpeg-js: the one decoder in plain JavaScript that is in wide use. Asked only what is cheap to answer. */
import { LIMITS } from './limits.ts';
import { brightness, type Luma, type PixelBudget } from './luma.ts';

interface Frame {
  width: number;
  height: number;
  scans: number;
}

/** Size and number of scans, from the markers alone. Null where there is no frame. */
function readFrame(bytes: Uint8Array): Frame | null {
  let frame: Frame | null = null;
  for (let at = 2; at + 9 < bytes.length && !frame; ) {
    const marker = bytes[at + 1] as number;
    if (bytes[at] !== 0xff || marker === 0xff) {
      at++;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    const word = (offset: number) =>
      ((bytes[at + offset] as number) << 8) | (bytes[at + offset + 1] as number);
    if (isFrame) frame = { height: word(5), width: word(7), scans: 0 };
    at += 2 + word(2);
  }
  // Inside a scan 0xFF is always followed by 0x00, so this finds nothing but scans (and those of a thumbnail).
  for (let at = bytes.indexOf(0xff); frame && at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === 0xda) frame.scans++;
  }
  return frame;
}

/** @returns null where it is no JPEG, damaged, or too large */
export async function decodeJpeg(bytes: Uint8Array, budget: PixelBudget): Promise<Luma | null> {
  const frame = readFrame(bytes);
  if (!frame || !budget.take(frame.width, frame.height, LIMITS.jpegPixels)) return null;
  // Each scan of a progressive picture goes over all pixels and may be ten bytes long: a thousand take minutes.
  if (frame.width * frame.height * frame.scans > LIMITS.jpegWork) {
    budget.truncated.add('pictures');
    return null;
  }
  const { default: jpeg } = await import('jpeg-js');
  try {
    const { width, height, data } = jpeg.decode(bytes, {
      useTArray: true,
      formatAsRGBA: false,
      maxResolutionInMP: LIMITS.jpegPixels / 1e6,
      // A second frame header of another size takes its memory as well.
      maxMemoryUsageInMB: 400,
    });
    const out = new Uint8Array(width * height);
    for (let i = 0; i < out.length; i++) {
      out[i] = brightness(data[i * 3] as number, data[i * 3 + 1] as number, data[i * 3 + 2] as number);
    }
    return { width, height, data: out };
  } catch {
    return null;
  }
}
