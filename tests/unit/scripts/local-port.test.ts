import type { Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { type Local, listenLocally } from '../../../scripts/local-port.ts';
import { listen } from '../../../scripts/static-server.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

const keep = ({ port, servers }: Local) => {
  open.push(...servers);
  return port;
};
const hello = (_: unknown, response: { end(text: string): void }) => response.end('hello');

/** A port that is free now, on a machine that others use too. */
async function freePort(): Promise<number> {
  const { server, port } = await listen(hello);
  await new Promise((done) => server.close(done));
  return port;
}

describe('listenLocally', () => {
  test('takes the port asked for', async () => {
    const port = await freePort();
    expect(keep(await listenLocally(hello, String(port)))).toBe(port);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('hello');
  });

  test('says so when the port asked for is taken', async () => {
    const port = keep(await listenLocally(hello, String(await freePort())));
    await expect(listenLocally(hello, String(port))).rejects.toThrow(`Port ${port} is in use`);
  });

  test('takes a later one when none was asked for', async () => {
    const port = keep(await listenLocally(hello, String(await freePort())));
    expect(keep(await listenLocally(hello, undefined, port))).toBeGreaterThan(port);
  });

  test.each(['abc', '0', '65536', '80.5'])('refuses PORT=%s', async (wanted) => {
    await expect(listenLocally(hello, wanted)).rejects.toThrow('no port number');
  });
});
