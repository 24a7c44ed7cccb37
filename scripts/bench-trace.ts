/** Long tasks of a page's main thread, out of Chromium's trace. */

/** What must be traced. */
export const TRACED = ['toplevel', 'devtools.timeline', 'blink.user_timing', '__metadata'];

export interface LongTask {
  /** The last `performance.mark('stage …')` before it; `load` before the first. */
  stage: string;
  /** Processor time: unlike the clock, it does not see what else the machine is doing. */
  ms: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** @param trace as `browser.stopTracing()` gives it; the page is the one that set marks */
export function longTasks(trace: Buffer, longerThanMs: number): LongTask[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const marks = traceEvents.filter(({ name }) => name.startsWith('stage ')).sort((a, b) => a.ts - b.ts);
  const [own] = marks;
  const main = traceEvents.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === own?.pid && args?.name === 'CrRendererMain',
  );
  return traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === main?.pid && tid === main?.tid)
    .map(({ ts, tdur = 0 }) => ({
      stage: marks.findLast((mark) => mark.ts <= ts)?.name.replace('stage ', '') ?? 'load',
      ms: tdur / 1000,
    }))
    .filter(({ ms }) => ms > longerThanMs);
}
