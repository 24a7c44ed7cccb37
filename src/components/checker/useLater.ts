import { useRef, useState } from 'preact/hooks';

export interface Later<Parts> {
  /** null until they are there. */
  parts: Parts | null;
  prefetch: () => void;
  /** Runs something that needs the parts. @returns null where they cannot be had */
  withParts: <T>(use: (parts: Parts) => T | Promise<T>) => Promise<T | null>;
}

/**
 * Parts of the island that come after the first paint.
 * `missing` is called where they were needed and cannot be had.
 */
export function useLater<Parts>(fetch: () => Promise<Parts>, missing: () => void): Later<Parts> {
  const [parts, setParts] = useState<Parts | null>(null);
  const coming = useRef<Promise<Parts> | null>(null);

  function load(): Promise<Parts> {
    coming.current ??= fetch().then(
      (arrived) => {
        setParts(arrived);
        return arrived;
      },
      (error) => {
        // So that the next press tries again.
        coming.current = null;
        throw error;
      },
    );
    return coming.current;
  }

  return {
    parts,
    prefetch: () => void load().catch(() => {}),
    async withParts(use) {
      let arrived: Parts;
      try {
        arrived = await load();
      } catch {
        missing();
        return null;
      }
      return use(arrived);
    },
  };
}
