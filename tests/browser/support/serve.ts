import path from 'node:path';
import { listen, siteHandler } from '../../../scripts/static-server.ts';

export interface Served {
  /** Such as `http://localhost:41234`, no slash at the end. */
  origin: string;
  close(): void;
}

/**
 * Serves dist/ on a free port, with the headers of `_headers` as the real host sends them. With SITE_ORIGIN the site that
 * another server has there is tested instead.
 */
export async function serve(): Promise<Served> {
  if (process.env.SITE_ORIGIN) return { origin: process.env.SITE_ORIGIN, close: () => {} };
  const { server, port } = await listen(siteHandler(path.resolve(import.meta.dirname, '../../../dist')));
  return { origin: `http://localhost:${port}`, close: () => closeAll(server) };
}

/**
 * A foreign server that answers everything and writes down every request that arrives: what is not in `hits` was
 * not sent, whatever the browser's own tools say.
 */
export async function listenForLeaks(): Promise<Served & { hits: string[] }> {
  const hits: string[] = [];
  const { server, port } = await listen((request, response) => {
    hits.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
  });
  return { origin: `http://127.0.0.1:${port}`, hits, close: () => closeAll(server) };
}

function closeAll(server: import('node:http').Server): void {
  server.closeAllConnections();
  server.close();
}
