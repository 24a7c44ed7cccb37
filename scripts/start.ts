import path from 'node:path';
import { ensureBuilt } from './build.ts';
import { listen, siteHandler } from './static-server.ts';

/** `npm start`: the built site at one local address. PORT chooses the port; without it the first free one is taken. */

const FIRST_PORT = 4321;
const PORTS_TRIED = 20;

/** Takes the port on both loopback addresses: a browser may try either for "localhost" and meet another programme. */
async function take(port: number): Promise<boolean> {
  const handler = siteHandler(path.resolve(import.meta.dirname, '../dist'));
  try {
    const { server } = await listen(handler, port, '127.0.0.1');
    try {
      await listen(handler, port, '::1');
    } catch (error) {
      if (isTaken(error)) {
        server.close();
        return false;
      }
      // No IPv6 on this machine.
    }
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** @returns the port now listened on */
async function takeAny(wanted: string | undefined): Promise<number> {
  if (wanted) {
    const port = Number(wanted);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      fail(`PORT=${wanted} is no port number (1-65535).`);
    if (await take(port)) return port;
    fail(`Port ${port} is in use by another programme. Choose another one: PORT=${port + 1} npm start`);
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port++) if (await take(port)) return port;
  fail(
    `Ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} are all in use. Choose one: PORT=8080 npm start`,
  );
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(0));

try {
  ensureBuilt();
} catch (error) {
  fail(String(error));
}
const port = await takeAny(process.env.PORT);
console.log(`\nMikiwake is at http://localhost:${port}/ (Ctrl+C stops it)`);
