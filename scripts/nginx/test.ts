import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureBuilt } from '../build.ts';
import { freePort } from '../local-port.ts';
import { parseHeaders } from '../static-server.ts';
import { nginxConf } from './conf.ts';

/** `npm run test:nginx [-- FILES]`: the browser tests against a real nginx that serves dist/ with our configuration. */

const ROOT = path.resolve(import.meta.dirname, '../..');

if (spawnSync('nginx', ['-v']).error) {
  console.error('nginx is not installed. On Debian: apt-get install nginx-light');
  process.exit(2);
}
ensureBuilt();

const port = await freePort();
const dir = mkdtempSync(path.join(os.tmpdir(), 'mikiwake-nginx-'));
// As root nginx serves as another user, who must be able to come in.
chmodSync(dir, 0o755);
const site = nginxConf(
  path.join(ROOT, 'dist'),
  parseHeaders(readFileSync(path.join(ROOT, 'public/_headers'), 'utf8')),
  port,
);
writeFileSync(
  path.join(dir, 'nginx.conf'),
  `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${dir}/nginx.pid;
error_log stderr warn;
events {}
http {
access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${dir}/${name};`).join('\n')}
${site}
}
`,
);

const nginx = spawn('nginx', ['-c', path.join(dir, 'nginx.conf'), '-e', 'stderr'], { stdio: 'inherit' });
const origin = `http://localhost:${port}`;
try {
  await answering(origin);
  const files = process.argv.slice(2);
  const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', '--project=browser', ...files], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, SITE_ORIGIN: origin },
  });
  process.exitCode = status ?? 1;
} finally {
  nginx.kill();
  await once(nginx, 'exit');
  rmSync(dir, { recursive: true });
}

/** @throws when nothing answers within five seconds: nginx's own message is then above */
async function answering(url: string): Promise<void> {
  for (let left = 50; left > 0; left -= 1) {
    if (nginx.exitCode !== null) break;
    const reply = await fetch(url).catch(() => null);
    if (reply?.ok) return;
    await wait(100);
  }
  throw new Error('nginx does not answer');
}
