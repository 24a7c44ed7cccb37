import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Engine, Start } from './engine.ts';

/** What runs in Node gets a process of its own, so that its memory is its own. */

export type InNode = 'mikiwake' | 'postal-mime';

export const inNode =
  (name: InNode): Start =>
  async (): Promise<Engine> => {
    const child = fork(new URL('./in-node-child.ts', import.meta.url), [name], {
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    await once(child, 'message');
    const ask = async (question: Uint8Array | '') => {
      child.send(question);
      const [failure] = await once(child, 'message');
      if (failure !== '') throw new Error(String(failure));
    };
    return {
      name,
      pids: () => [child.pid ?? 0],
      look: ask,
      ping: () => ask(''),
      async stop() {
        child.disconnect();
        await once(child, 'exit');
      },
    };
  };
