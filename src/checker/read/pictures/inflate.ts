/** Deflate, by the platform's own decoder, in steps: a bomb is left alone as soon as enough has come out. */

/** Compressed bytes handed over at a time. A step of 4 kB grows to 4 MB at most; a browser hands out whole steps. */
const STEP = 4_096;

/** What comes out of a zlib stream, up to where it is damaged. Ends early when the caller stops asking. */
export async function* inflate(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const steps = inSteps(pieces);
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const { value, done } = steps.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  const reader = source.pipeThrough(new DecompressionStream('deflate')).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } catch {
    // Damaged or cut short: what came before counts.
  } finally {
    reader.cancel().catch(() => {});
  }
}

/** Small pieces are put together: a picture of a million chunks of one byte would be a million steps. */
function* inSteps(pieces: Iterable<Uint8Array>): Generator<Uint8Array<ArrayBuffer>> {
  let step = new Uint8Array(STEP);
  let filled = 0;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const taken = piece.subarray(at, at + STEP - filled);
      step.set(taken, filled);
      filled += taken.length;
      at += taken.length;
      if (filled < STEP) continue;
      yield step;
      // What was handed over is no longer ours to write to.
      step = new Uint8Array(STEP);
      filled = 0;
    }
  }
  if (filled > 0) yield step.subarray(0, filled);
}

/** The stream in rows of the lengths asked for; the last row may be missing, none is short. */
export async function* inRows(
  stream: AsyncIterable<Uint8Array>,
  lengths: Iterable<number>,
): AsyncGenerator<Uint8Array> {
  const wanted = lengths[Symbol.iterator]();
  let length = wanted.next();
  let row = new Uint8Array(length.done ? 0 : length.value);
  let filled = 0;
  for await (const piece of stream) {
    for (let at = 0; at < piece.length; ) {
      if (length.done) return;
      const taken = piece.subarray(at, at + row.length - filled);
      row.set(taken, filled);
      filled += taken.length;
      at += taken.length;
      if (filled < row.length) continue;
      yield row;
      length = wanted.next();
      row = new Uint8Array(length.done ? 0 : length.value);
      filled = 0;
    }
  }
}
