import path from 'node:path';
import { ensureBuilt } from './build.ts';
import { listenLocally } from './local-port.ts';
import { siteHandler } from './static-server.ts';

/** `npm start`: the built site at one local address. */

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(0));

try {
  // The port first: nobody should wait for a build to hear that it is taken.
  const handler = siteHandler(path.resolve(import.meta.dirname, '../dist'));
  const { port } = await listenLocally(handler, process.env.PORT);
  ensureBuilt();
  console.log(`\nMikiwake is at http://localhost:${port}/ (Ctrl+C stops it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
