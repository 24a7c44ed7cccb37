/** One judging thread of the pool: a Task comes in, its Judged goes out. */
import { parentPort, workerData } from 'node:worker_threads';
import { judge } from './judge.ts';
import { loadLures } from './lures.ts';
import type { Settings, Task } from './task.ts';

const lures = await loadLures();
parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await judge(task, workerData as Settings, lures));
});
