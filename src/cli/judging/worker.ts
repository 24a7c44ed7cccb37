/** One judging thread of the pool: a Task comes in, its Judged goes out. */
import { parentPort, workerData } from 'node:worker_threads';
import { judge } from './judge.ts';
import type { WorkerData } from './pool.ts';
import type { Task } from './task.ts';

const { settings, lures } = workerData as WorkerData;
parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await judge(task, settings, lures));
});
