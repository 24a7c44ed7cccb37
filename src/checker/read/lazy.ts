/**
 * Something heavy, made when it is first asked for and handed out again after that: `import()` of a module that is there
 * already still costs a tenth of what a short mail takes. What failed (a network that was away) is tried again.
 */
export function lazy<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
