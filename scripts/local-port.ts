import type { RequestListener, Server } from 'node:http';
import { listen } from './static-server.ts';

/** Which local port to serve on. */

const FIRST_PORT = 4321;
const PORTS_TRIED = 20;

export interface Local {
  port: number;
  servers: Server[];
}

/** A port that was free a moment ago, for a program that wants to be told one. */
export async function freePort(): Promise<number> {
  const { server, port } = await listen(() => {});
  server.close();
  return port;
}

/**
 * Listens on this machine only.
 * @param wanted the environment's PORT; without it, the first free port from `first` on is taken
 * @throws an Error whose message tells a person what to do
 */
export async function listenLocally(
  handler: RequestListener,
  wanted: string | undefined,
  first = FIRST_PORT,
): Promise<Local> {
  if (wanted) {
    const port = Number(wanted);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new Error(`PORT=${wanted} is no port number (1-65535).`);
    const servers = await take(handler, port);
    if (servers !== null) return { port, servers };
    throw new Error(
      `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start`,
    );
  }
  for (let port = first; port < first + PORTS_TRIED; port++) {
    const servers = await take(handler, port);
    if (servers !== null) return { port, servers };
  }
  throw new Error(
    `Ports ${first} to ${first + PORTS_TRIED - 1} are all in use. Choose one: PORT=8080 npm start`,
  );
}

/** Takes the port on both loopback addresses: a browser may try either for "localhost" and meet another program. */
async function take(handler: RequestListener, port: number): Promise<Server[] | null> {
  const servers: Server[] = [];
  for (const host of ['127.0.0.1', '::1']) {
    try {
      servers.push((await listen(handler, port, host)).server);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A machine without IPv6 has no ::1 to take.
      if (host === '::1' && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue;
      for (const server of servers) server.close();
      if (code === 'EADDRINUSE') return null;
      throw error;
    }
  }
  return servers;
}
