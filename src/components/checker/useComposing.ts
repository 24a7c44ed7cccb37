import { type MutableRef, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Set while an input method is composing: its Enter chooses a word and must not start a check. Listened for on the
 * document, since Preact's `onCompositionStart` never fires: browsers have no `oncompositionstart` to tell its case by.
 */
export function useComposing(): MutableRef<boolean> {
  const composing = useRef(false);
  useLayoutEffect(() => {
    const stop = new AbortController();
    for (const type of ['compositionstart', 'compositionend']) {
      const heard = () => {
        composing.current = type === 'compositionstart';
      };
      document.addEventListener(type, heard, { signal: stop.signal });
    }
    return () => stop.abort();
  }, []);
  return composing;
}
