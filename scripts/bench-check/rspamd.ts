import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../local-port.ts';
import type { Start } from './engine.ts';
import { descendants } from './memory.ts';

/** What asks the network would only wait for answers that do not come. */
const ONLINE = [
  'arc',
  'asn',
  'dkim',
  'dmarc',
  'fuzzy_check',
  'hfilter',
  'mx_check',
  'once_received',
  'rbl',
  'spf',
  'url_redirector',
];

/** Rspamd with its default rules, one worker process (one core), offline. */
export const rspamd: Start = async () => {
  if (spawnSync('rspamd', ['--version']).error) return null;
  const port = await freePort();
  const folder = mkdtempSync(path.join(tmpdir(), 'mikiwake-rspamd-'));
  const settings: Record<string, string> = {
    'worker-normal.inc': `bind_socket = "127.0.0.1:${port}"; count = 1;`,
    'worker-controller.inc': 'enabled = false;',
    'worker-proxy.inc': 'enabled = false;',
    'worker-fuzzy.inc': 'enabled = false;',
    'options.inc': 'dns { nameserver = ["127.0.0.1:9"]; timeout = 0.01s; retransmits = 1; }',
    'logging.inc': 'type = "console"; level = "error";',
  };
  for (const module of ONLINE) settings[`${module}.conf`] = 'enabled = false;';
  mkdirSync(path.join(folder, 'local.d'));
  for (const [file, text] of Object.entries(settings))
    writeFileSync(path.join(folder, 'local.d', file), text);
  const vars = [`LOCAL_CONFDIR=${folder}`, `DBDIR=${folder}`, `RUNDIR=${folder}`, `LOGDIR=${folder}`];
  const daemon = spawn('rspamd', ['-f', '-i', ...vars.flatMap((one) => ['--var', one])], {
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  // It compiles its lists first, which takes it half a minute where there is no Hyperscan.
  for (let left = 1200; left > 0; left -= 1) {
    if ((await fetch(`${url}/ping`).catch(() => null))?.ok) break;
    await wait(100);
  }
  return {
    name: 'Rspamd',
    pids: () => descendants(daemon.pid ?? 0),
    async look(mail) {
      const reply = await fetch(`${url}/checkv2`, { method: 'POST', body: mail.slice() });
      if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`);
      await reply.arrayBuffer();
    },
    async ping() {
      await (await fetch(`${url}/ping`)).arrayBuffer();
    },
    async stop() {
      daemon.kill();
      await once(daemon, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
