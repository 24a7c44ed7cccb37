/** From the coefficients of a JPEG's component to its samples: dequantising and the inverse cosine transform. */
import type { Component } from './jpeg-blocks.ts';
import { type Frame, ownBlocks } from './jpeg-scan.ts';

/** Arai, Agui and Nakajima: with these folded into the quantisation, a row of eight takes five multiplications. */
const AAN = [1, 1.387039845, 1.306562965, 1.175875602, 1, 0.785694958, 0.5411961, 0.275899379] as const;

/** The factor of each coefficient, in natural order. */
function factors(quantisation: Uint16Array): Float32Array {
  return Float32Array.from(quantisation, (value, i) => {
    return (value * (AAN[i >> 3] as number) * (AAN[i & 7] as number)) / 8;
  });
}

/** Eight values, `step` apart, in place. */
function transform(block: Float32Array, at: number, step: number): void {
  const value = (k: number) => block[at + k * step] as number;
  const sum04 = value(0) + value(4);
  const difference04 = value(0) - value(4);
  const sum26 = value(2) + value(6);
  const rest26 = (value(2) - value(6)) * Math.SQRT2 - sum26;
  const even0 = sum04 + sum26;
  const even3 = sum04 - sum26;
  const even1 = difference04 + rest26;
  const even2 = difference04 - rest26;
  const sum53 = value(5) + value(3);
  const difference53 = value(5) - value(3);
  const sum17 = value(1) + value(7);
  const difference17 = value(1) - value(7);
  const turned = (difference53 + difference17) * 1.847759065;
  const odd0 = sum17 + sum53;
  const odd1 = turned - 2.61312593 * difference53 - odd0;
  const odd2 = (sum17 - sum53) * Math.SQRT2 - odd1;
  const odd3 = 1.0823922 * difference17 - turned + odd2;
  block[at] = even0 + odd0;
  block[at + 7 * step] = even0 - odd0;
  block[at + step] = even1 + odd1;
  block[at + 6 * step] = even1 - odd1;
  block[at + 2 * step] = even2 + odd2;
  block[at + 5 * step] = even2 - odd2;
  block[at + 4 * step] = even3 + odd3;
  block[at + 3 * step] = even3 - odd3;
}

/** The samples of one component in its own resolution, `width` in a row. */
function ownSamples(frame: Frame, component: Component, quantisation: Uint16Array) {
  const width = Math.ceil((frame.width * component.h) / frame.hMax);
  const height = Math.ceil((frame.height * component.v) / frame.vMax);
  const samples = new Uint8ClampedArray(width * height);
  const coefficients = component.coefficients as Int16Array;
  const factor = factors(quantisation);
  const block = new Float32Array(64);
  const [wide, high] = ownBlocks(frame, component);
  for (let row = 0; row < high; row++) {
    for (let column = 0; column < wide; column++) {
      const at = (row * component.blocksWide + column) * 64;
      for (let i = 0; i < 64; i++) block[i] = (coefficients[at + i] as number) * (factor[i] as number);
      for (let i = 0; i < 8; i++) transform(block, i, 8);
      for (let i = 0; i < 8; i++) transform(block, i * 8, 1);
      const right = Math.min(8, width - column * 8);
      for (let y = 0; y < Math.min(8, height - row * 8); y++) {
        const to = (row * 8 + y) * width + column * 8;
        for (let x = 0; x < right; x++) samples[to + x] = (block[y * 8 + x] as number) + 128;
      }
    }
  }
  return { width, samples };
}

/** One component in the frame's resolution, 0 to 255. */
export function planeOf(frame: Frame, component: Component, quantisation: Uint16Array): Uint8ClampedArray {
  const { width, samples } = ownSamples(frame, component, quantisation);
  if (component.h === frame.hMax && component.v === frame.vMax) return samples;
  const plane = new Uint8ClampedArray(frame.width * frame.height);
  for (let y = 0; y < frame.height; y++) {
    const row = Math.floor((y * component.v) / frame.vMax) * width;
    for (let x = 0; x < frame.width; x++) {
      plane[y * frame.width + x] = samples[row + Math.floor((x * component.h) / frame.hMax)] as number;
    }
  }
  return plane;
}
