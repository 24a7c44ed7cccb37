import { useEffect, useState } from 'preact/hooks';

/**
 * Draws something large in several tasks, so that a slow phone can answer a finger in between and shows the beginning
 * at once. Starts anew when `serial` changes.
 * @returns how many steps may be drawn by now, from 1 to `steps`
 */
export function useSteps(serial: number, steps: number): number {
  const [at, setAt] = useState({ serial, step: 1 });
  const step = at.serial === serial ? at.step : 1;
  useEffect(() => {
    if (step >= steps) return;
    // Behind the next frame: what is there is painted first.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setAt({ serial, step: step + 1 }));
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [serial, step]);
  return step;
}
