import { Worker } from 'node:worker_threads';
import { unreadable } from '../checker/index.ts';
import { judge, render } from './judge.ts';
import { loadLures } from './lures.ts';
import type { Judged, Settings, Task } from './task.ts';

/** Judges in this thread or in several; the caller sees no difference but the time. */
export interface Pool {
  /** How many tasks are worth having under way at once. */
  window: number;
  /** Never rejects. */
  judge(task: Task): Promise<Judged>;
  close(): Promise<void>;
}

export async function createPool(jobs: number, settings: Settings): Promise<Pool> {
  if (jobs > 1) return threads(jobs, settings);
  const lures = await loadLures();
  return { window: 1, judge: (task) => judge(task, settings, lures), close: async () => {} };
}

/** No honest mail takes a hundredth of it. A thread that hangs or dies costs its one mail, not the run. */
const PATIENCE_MS = 60_000;

function threads(jobs: number, settings: Settings): Pool {
  const start = () => new Worker(new URL('./worker.ts', import.meta.url), { workerData: settings });
  const idle = Array.from({ length: jobs }, start);
  const waiting: ((worker: Worker) => void)[] = [];
  const free = (worker: Worker) => {
    const next = waiting.shift();
    if (next === undefined) idle.push(worker);
    else next(worker);
  };
  return {
    window: jobs * 4,
    async judge(task) {
      const worker = idle.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
      const judged = await answer(worker, task);
      free(judged === null ? start() : worker);
      return judged ?? render(task, unreadable('failed'), settings, '調べている途中で止まりました');
    },
    close: async () => {
      await Promise.all(idle.map((worker) => worker.terminate()));
    },
  };
}

/** What the thread says of the task; null when it died over it. */
function answer(worker: Worker, task: Task): Promise<Judged | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => worker.terminate(), PATIENCE_MS);
    const settle = (judged: Judged | null) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve(judged);
    };
    worker.once('message', settle);
    // The exit follows and settles it; without a listener the error would end the process.
    worker.once('error', () => {});
    worker.once('exit', () => settle(null));
    worker.postMessage(task);
  });
}
