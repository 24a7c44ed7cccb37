import { useRef, useState } from 'preact/hooks';

type Later = typeof import('./later.ts');

/**
 * The parts of the island that come after the first paint.
 * @returns the parts, null until they are there; and `load`, which rejects where they cannot be had
 */
export function useLater(): { later: Later | null; load: () => Promise<Later> } {
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

  return { later, load };
}
