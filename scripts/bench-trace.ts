/** Long tasks of a page's main thread, out of Chromium's trace. */

/** What must be traced. */
export const TRACED = ['toplevel', 'devtools.timeline', 'blink.user_timing', '__metadata'];

export interface LongTask {
  /** The last `performance.mark('stage …')` before it; `load` before the first. */
  stage: string;
  /** Processor time: unlike the clock, it does not see what else the machine is doing. */
  ms: number;
  /** What took the most of it, as the browser calls it (Layout, ParseHTML, FunctionCall for scripts), and how long. */
  mostly: { name: string; ms: number };
}

/** Frames of the browser's own that hold the work; of themselves they say nothing. */
const WRAPPER = /RunTask|^Receive mojo message$|^EventDispatch$|^FireAnimationFrame$|^TimerFire$/;

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
  const [first] = marks;
  const main = traceEvents.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === first?.pid && args?.name === 'CrRendererMain',
  );
  const own = traceEvents.filter(({ pid, tid }) => pid === main?.pid && tid === main?.tid);
  return own
    .filter(({ name, tdur = 0 }) => name.endsWith('RunTask') && tdur / 1000 > longerThanMs)
    .map((task) => ({
      stage: marks.findLast((mark) => mark.ts <= task.ts)?.name.replace('stage ', '') ?? 'load',
      ms: (task.tdur ?? 0) / 1000,
      mostly: mostlyOf(task, own),
    }));
}

function mostlyOf({ ts, dur = 0 }: TraceEvent, events: TraceEvent[]): LongTask['mostly'] {
  const sums = new Map<string, number>();
  for (const { name, ts: begun, dur: lasted = 0, tdur = 0 } of events) {
    if (begun < ts || begun + lasted > ts + dur || WRAPPER.test(name)) continue;
    sums.set(name, (sums.get(name) ?? 0) + tdur / 1000);
  }
  const [name = '', ms = 0] = [...sums].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { name, ms };
}
