/** Rows of packed samples, filtered as PNG does it; PDF borrowed both. */

/** Undoes one row's filter in place. `above` is the row before it, undone; `step` the bytes of a whole pixel. */
export function unfilter(filter: number, row: Uint8Array, above: Uint8Array, step: number): void {
  if (filter === 0 || filter > 4) return;
  for (let i = 0; i < row.length; i++) {
    const left = i >= step ? (row[i - step] as number) : 0;
    const up = above[i] ?? 0;
    const corner = i >= step ? (above[i - step] ?? 0) : 0;
    const guess =
      filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
    row[i] = (row[i] as number) + guess;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const toLeft = Math.abs(guess - left);
  const toUp = Math.abs(guess - up);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Bytes of a row of `samples`, each of `depth` bits. */
export function rowBytes(samples: number, depth: number): number {
  return Math.ceil((samples * depth) / 8);
}

/** A sample as stored; of a 16-bit one its upper half. */
export function sampleAt(row: Uint8Array, index: number, depth: number): number {
  if (depth >= 8) return row[index * (depth >> 3)] as number;
  const bit = index * depth;
  return ((row[bit >> 3] as number) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

/** The factor that brings a sample of `depth` bits to 0–255. */
export function toByte(depth: number): number {
  return depth >= 8 ? 1 : 255 / ((1 << depth) - 1);
}
