import { Worker } from 'node:worker_threads';
import { type LureIndex, unreadable } from '../../checker/index.ts';
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

/** @param jobs threads; with one, or none, this thread judges */
export async function createPool(jobs: number, settings: Settings): Promise<Pool> {
  const lures = await loadLures();
  if (jobs > 1) return threads(jobs, { settings, lures });
  return { window: 1, judge: (task) => judge(task, settings, lures), close: async () => {} };
}

/** No honest mail takes a hundredth of it. A thread that hangs or dies costs its one mail, not the run. */
const PATIENCE_MS = 60_000;

/** What one mail leaves behind is soon garbage. Left alone, each thread's nursery grows over the first 30,000 mails. */
const MEMORY = { maxYoungGenerationSizeMb: 24 };

/** What a thread needs to know before its first task. */
export interface WorkerData {
  settings: Settings;
  lures: LureIndex;
}

interface Thread {
  /** What the thread says of the task; null when it died over it, and is not to be asked again. */
  ask(task: Task): Promise<Judged | null>;
  end(): Promise<unknown>;
}

function startThread(workerData: WorkerData): Thread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData, resourceLimits: MEMORY });
  let dead = false;
  let settle = (_: Judged | null) => {};
  worker.on('message', (judged: Judged) => settle(judged));
  // The exit follows and settles it; without a listener the error would end the process.
  worker.on('error', () => {});
  worker.on('exit', () => {
    dead = true;
    settle(null);
  });
  return {
    ask: (task) =>
      new Promise((resolve) => {
        if (dead) return resolve(null);
        const timer = setTimeout(() => worker.terminate(), PATIENCE_MS);
        settle = (judged) => {
          clearTimeout(timer);
          resolve(judged);
        };
        worker.postMessage(task);
      }),
    end: () => worker.terminate(),
  };
}

function threads(jobs: number, data: WorkerData): Pool {
  const idle = Array.from({ length: jobs }, () => startThread(data));
  const waiting: ((thread: Thread) => void)[] = [];
  const free = (thread: Thread) => {
    const next = waiting.shift();
    if (next === undefined) idle.push(thread);
    else next(thread);
  };
  return {
    window: jobs * 4,
    async judge(task) {
      const thread = idle.pop() ?? (await new Promise<Thread>((resolve) => waiting.push(resolve)));
      const judged = await thread.ask(task);
      free(judged === null ? startThread(data) : thread);
      return judged ?? render(task, unreadable('failed'), data.settings, '調べている途中で止まりました');
    },
    close: async () => {
      await Promise.all(idle.map((thread) => thread.end()));
    },
  };
}
