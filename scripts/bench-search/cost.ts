/** What a search costs in a browser: bytes, requests, time. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { Contender } from './contenders.ts';

export interface Cost {
  bytes: number;
  requests: number;
  /** From the words in the box to the first result, with whatever is still to be loaded. */
  ms: number;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
/** Nothing more comes after so long a silence. */
const QUIET = 700;

/**
 * A host that sends text with brotli. Counts what is fetched for the search: programs, interface, index, results. The
 * page and the sheet that every page of the site shares are there before, whatever search it has.
 */
async function host(folder: string) {
  const bodies = new Map<string, Buffer>();
  const count = { bytes: 0, requests: 0, last: 0 };
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '/').split('?')[0] as string);
    const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
    const type = TYPES[path.extname(file)];
    if (!file.startsWith(folder) || !statSync(file, { throwIfNoEntry: false })?.isFile())
      return void response.writeHead(404).end();
    const body = bodies.get(file) ?? (type ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    bodies.set(file, body);
    count.last = performance.now();
    if (type !== 'text/html' && !name.startsWith('/_astro/style')) {
      count.bytes += body.length;
      count.requests += 1;
    }
    response.setHeader('Content-Type', type ? `${type}; charset=utf-8` : 'application/octet-stream');
    if (type) response.setHeader('Content-Encoding', 'br');
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    count,
    close: () => server.close(),
  };
}

/** The first query on a fresh visit, and another one after it; the mean over all queries. */
export async function costs(browser: Browser, contender: Contender, queries: readonly string[]) {
  const served = await host(contender.folder);
  const measured: { first: Cost; next: Cost }[] = [];
  for (const [index, query] of queries.entries()) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const quiet = async () => {
      while (performance.now() - served.count.last < QUIET) await page.waitForTimeout(100);
    };
    Object.assign(served.count, { bytes: 0, requests: 0 });
    await page.goto(served.origin + contender.page);
    await page.waitForSelector(contender.box);
    const ask = async (words: string): Promise<Cost> => {
      const begun = performance.now();
      await page.fill(contender.box, words);
      await page.waitForSelector(contender.result);
      const ms = performance.now() - begun;
      await quiet();
      const { bytes, requests } = served.count;
      Object.assign(served.count, { bytes: 0, requests: 0 });
      return { bytes, requests, ms };
    };
    const first = await ask(query);
    // The old results would be taken for the new ones: no time is told of the next query, only bytes.
    const next = await ask(queries[(index + 1) % queries.length] as string);
    await page.waitForTimeout(QUIET);
    await quiet();
    next.bytes += served.count.bytes;
    next.requests += served.count.requests;
    measured.push({ first, next });
    await context.close();
  }
  served.close();
  const mean = (of: (each: { first: Cost; next: Cost }) => number) =>
    measured.reduce((sum, each) => sum + of(each), 0) / measured.length;
  return {
    first: {
      bytes: mean(({ first }) => first.bytes),
      requests: mean(({ first }) => first.requests),
      ms: mean(({ first }) => first.ms),
    },
    next: { bytes: mean(({ next }) => next.bytes), requests: mean(({ next }) => next.requests) },
  };
}
