import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { freePort } from '../local-port.ts';
import type { Start } from './engine.ts';
import { descendants } from './memory.ts';

/** SpamAssassin as a daemon with one child (one core), local rules only: no DNS, no network tests. */
export const spamAssassin: Start = async () => {
  if (spawnSync('spamd', ['--version']).error) return null;
  const port = await freePort();
  const daemon = spawn(
    'spamd',
    [
      '--local',
      '--nouser-config',
      '--listen=127.0.0.1',
      `--port=${port}`,
      '--max-children=1',
      '--syslog=stderr',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // It compiles its rules first.
  for await (const chunk of daemon.stderr) if (String(chunk).includes('server started')) break;
  /** In the protocol of spamc(1). */
  const ask = async (head: string, mail: Uint8Array, wanted: string) => {
    const socket = connect(port, '127.0.0.1');
    socket.write(head);
    socket.end(mail);
    let answer = '';
    for await (const chunk of socket) answer += chunk;
    if (!answer.includes(wanted)) throw new Error(answer.split('\r\n')[0]);
  };
  return {
    name: 'SpamAssassin',
    pids: () => descendants(daemon.pid ?? 0),
    look: (mail) => ask(`CHECK SPAMC/1.5\r\nContent-length: ${mail.length}\r\n\r\n`, mail, 'EX_OK'),
    ping: () => ask('PING SPAMC/1.5\r\n\r\n', new Uint8Array(), 'PONG'),
    async stop() {
      daemon.kill();
      await once(daemon, 'exit');
    },
  };
};
