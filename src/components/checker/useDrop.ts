import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Clip, clipOf } from './intake.ts';

/**
 * Takes drops anywhere on the page, and pastes made outside any field. A hostile .html dropped beside the box
 * would otherwise be opened by the browser in place of this page.
 * @returns whether something is being dragged over the page
 */
export function useDrop(take: (clip: Clip) => void): boolean {
  const latest = useRef(take);
  latest.current = take;
  const [over, setOver] = useState(false);

  // Before the next paint: a drop in between would leave the page.
  useLayoutEffect(() => {
    const drag = (event: DragEvent) => {
      event.preventDefault();
      // Outlook takes a drop without a word for a move, and puts its mail into the bin.
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      latest.current(clipOf(event.dataTransfer));
    };
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.closest('input, textarea')) return;
      event.preventDefault();
      latest.current(clipOf(event.clipboardData));
    };
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener('dragover', drag, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('paste', paste, { signal });
    return () => stop.abort();
  }, []);

  return over;
}
