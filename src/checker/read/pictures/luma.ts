/** Pictures as the finder of QR codes wants them: one byte of brightness a pixel. */
import { LIMITS } from '../limits.ts';

export interface Luma {
  width: number;
  height: number;
  /** Row by row, 0 black to 255 white. */
  data: Uint8Array;
}

export const WHITE = 255;

/** Brightness on white paper: what is transparent shows the ground. */
export function brightness(red: number, green: number, blue: number, alpha = 255): number {
  const grey = (red + 2 * green + blue) >> 2;
  return alpha === 255 ? grey : Math.round((grey * alpha + WHITE * (255 - alpha)) / 255);
}

/** The smallest code has 21 modules a side; tracking pixels and icons are not worth decoding. */
const SMALLEST = 21;

/** How many pixels may still be decoded, over all pictures of a mail. */
export class PixelBudget {
  private left: number = LIMITS.pixelsInAll;
  /** Pictures turned away. */
  refused = 0;
  readonly truncated: Set<string>;

  constructor(truncated: Set<string>) {
    this.truncated = truncated;
  }

  /** Asked with the size a picture says it has, before any memory is taken for it. */
  take(width: number, height: number, most: number = LIMITS.picturePixels): boolean {
    if (width < SMALLEST || height < SMALLEST) return false;
    const pixels = width * height;
    const fits = Math.max(width, height) <= LIMITS.pictureSide && pixels <= Math.min(most, this.left);
    if (fits) this.left -= pixels;
    else this.refuse();
    return fits;
  }

  /** A picture is not looked into: too large, or too much work. */
  refuse(): void {
    this.refused++;
    this.truncated.add('pictures');
  }
}

/** Made smaller by a whole factor, each pixel the mean of those it stands for. */
export function shrink({ width, height, data }: Luma, factor: number): Luma {
  if (factor <= 1) return { width, height, data };
  const small = { width: Math.floor(width / factor), height: Math.floor(height / factor) };
  const out = new Uint8Array(small.width * small.height);
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      let sum = 0;
      for (let dy = 0; dy < factor; dy++) {
        const row = (y * factor + dy) * width + x * factor;
        for (let dx = 0; dx < factor; dx++) sum += data[row + dx] as number;
      }
      out[y * small.width + x] = sum / (factor * factor);
    }
  }
  return { ...small, data: out };
}
