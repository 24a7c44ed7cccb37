/**
 * JPEG, sequential and progressive. Of our own, because a finder of QR codes needs the brightness alone: of the colours
 * nothing is kept, which takes a third of the time and of the memory that decoders of whole pictures take.
 */
import { planeOf } from './jpeg-plane.ts';
import { Segments } from './jpeg-segments.ts';
import type { Luma, PixelBudget } from './luma.ts';

/** @returns null where it is no JPEG, damaged, or too large */
export function decodeJpeg(bytes: Uint8Array, budget: PixelBudget): Luma | null {
  const segments = new Segments(bytes, budget);
  if (!segments.read() || !segments.frame) return null;
  const { width, height } = segments.frame;
  const planes: Uint8ClampedArray[] = [];
  for (const component of segments.wanted()) {
    const quantisation = segments.quantisations[component.quantisation];
    if (!quantisation) return null;
    planes.push(planeOf(segments.frame, component, quantisation));
  }
  const [data = new Uint8ClampedArray(), black] = planes;
  // Programs of Adobe write inks as what is left of the paper.
  const left = segments.adobe >= 0;
  for (let i = 0; black && i < data.length; i++) {
    const [ink, key] = [data[i] as number, black[i] as number];
    data[i] = left ? Math.min(ink, key) : 255 - Math.max(ink, key);
  }
  return { width, height, data: new Uint8Array(data.buffer) };
}
