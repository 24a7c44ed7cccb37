/** Tasks of a page's main thread, out of Chromium's trace. */
import type { Browser, Page } from 'playwright-core';

const TRACED = ['toplevel', 'devtools.timeline', 'blink.user_timing', '__metadata'];

export interface Task {
  /** The last `performance.mark('stage …')` before it; `load` before the first. */
  stage: string;
  /** Processor time: unlike the clock, it hardly sees what else the machine is doing. */
  ms: number;
  /** By the clock. */
  wallMs: number;
  /** What took the most of it, as the browser calls it (Layout, ParseHTML, FunctionCall for scripts), and how long. */
  mostly: { name: string; ms: number };
}

/** Shorter ones are thousands. */
const WORTH_A_LOOK_MS = 5;

/** Another layer of the browser writes the same task down again, as `RunTask`. */
const TASK = 'ThreadControllerImpl::RunTask';

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

/** Slows the page down by `slowdown` and traces it while `use` visits it; the page must set marks. */
export async function traceTasks(
  browser: Browser,
  page: Page,
  slowdown: number,
  use: () => Promise<void>,
): Promise<Task[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await browser.startTracing(page, { categories: TRACED });
  await use();
  return tasksOf(await browser.stopTracing());
}

function tasksOf(trace: Buffer): Task[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const marks = traceEvents.filter(({ name }) => name.startsWith('stage ')).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  const main = traceEvents.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === first?.pid && args?.name === 'CrRendererMain',
  );
  const own = traceEvents.filter(({ pid, tid }) => pid === main?.pid && tid === main?.tid);
  return own
    .filter(({ name, tdur = 0 }) => name === TASK && tdur / 1000 > WORTH_A_LOOK_MS)
    .map((task) => ({
      stage: marks.findLast((mark) => mark.ts <= task.ts)?.name.replace('stage ', '') ?? 'load',
      ms: (task.tdur ?? 0) / 1000,
      wallMs: (task.dur ?? 0) / 1000,
      mostly: mostlyOf(task, own),
    }));
}

function mostlyOf({ ts, dur = 0 }: TraceEvent, events: TraceEvent[]): Task['mostly'] {
  const sums = new Map<string, number>();
  for (const { name, ts: begun, dur: lasted = 0, tdur = 0 } of events) {
    if (begun < ts || begun + lasted > ts + dur || WRAPPER.test(name)) continue;
    sums.set(name, (sums.get(name) ?? 0) + tdur / 1000);
  }
  const [name = '', ms = 0] = [...sums].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { name, ms };
}
