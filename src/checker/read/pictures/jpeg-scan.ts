/** The scans of a JPEG: which blocks come in which order. */
import type { Bits } from './jpeg-bits.ts';
import { BlockReader, type Component, type Scan } from './jpeg-blocks.ts';

export interface Frame {
  width: number;
  height: number;
  progressive: boolean;
  hMax: number;
  vMax: number;
  unitsWide: number;
  unitsHigh: number;
  components: Component[];
}

/** Blocks across and down that a scan of this component alone has. */
export function ownBlocks({ width, height, hMax, vMax }: Frame, { h, v }: Component): [number, number] {
  return [Math.ceil(Math.ceil((width * h) / hMax) / 8), Math.ceil(Math.ceil((height * v) / vMax) / 8)];
}

/** Reads one scan. What the data does not reach stays as it is. */
export function readScan(bits: Bits, frame: Frame, scan: Scan): void {
  const reader = new BlockReader(bits, scan);
  const unwanted = new Int16Array(64);
  const read = (part: number, column: number, row: number) => {
    const { coefficients, blocksWide } = (scan.parts[part] as Scan['parts'][number]).component;
    const at = coefficients ? (row * blocksWide + column) * 64 : 0;
    if (frame.progressive) reader.progressive(part, coefficients ?? unwanted, at);
    else reader.sequential(part, coefficients ?? unwanted, at);
  };
  const [only] = scan.parts;
  const alone = scan.parts.length === 1 && only;
  const [wide, high] = alone ? ownBlocks(frame, alone.component) : [frame.unitsWide, frame.unitsHigh];
  for (let unit = 0; unit < wide * high; unit++) {
    if (scan.restart > 0 && unit > 0 && unit % scan.restart === 0) reader.restart();
    if (bits.spent) continue;
    const [column, row] = [unit % wide, Math.floor(unit / wide)];
    if (alone) {
      read(0, column, row);
      continue;
    }
    for (const [part, { component }] of scan.parts.entries()) {
      for (let y = 0; y < component.v; y++) {
        for (let x = 0; x < component.h; x++) read(part, column * component.h + x, row * component.v + y);
      }
    }
  }
}
