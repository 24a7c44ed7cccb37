/**
 * What every page needs is made once for a whole build: made anew for each page, the time of a build would grow with
 * the square of the content. The dev server makes it anew, since the content changes under it.
 */
export function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    if (import.meta.env.DEV) return make();
    made ??= make();
    return made;
  };
}
