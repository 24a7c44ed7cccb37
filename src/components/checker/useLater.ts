import { useRef, useState } from 'preact/hooks';

type Later = typeof import('./later.ts');

/** Runs something that needs a later part. @returns null where the parts cannot be had */
export type WithLater = <T>(use: (parts: Later) => T | Promise<T>) => Promise<T | null>;

/**
 * The parts of the island that come after the first paint; null until they are there.
 * `missing` is called where they were needed and cannot be had.
 */
export function useLater(missing: () => void): {
  later: Later | null;
  prefetch: () => void;
  withLater: WithLater;
} {
  const [later, setLater] = useState<Later | null>(null);
  const coming = useRef<Promise<Later> | null>(null);

  function load(): Promise<Later> {
    coming.current ??= import('./later.ts').then(
      (parts) => {
        setLater(parts);
        return parts;
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
    later,
    prefetch: () => void load().catch(() => {}),
    async withLater(use) {
      let parts: Later;
      try {
        parts = await load();
      } catch {
        missing();
        return null;
      }
      return use(parts);
    },
  };
}
