/** What a first visit to a page fetches, weighed as it lies in the built site. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { openPage } from '../../tests/browser/support/index.ts';

export interface Visit {
  requests: number;
  /** Bytes after gzip. */
  html: number;
  css: number;
  js: number;
  gzip: number;
  brotli: number;
}

/** Opens the page on a phone and waits until nothing more is fetched. */
export async function visit(browser: Browser, origin: string, url: string, dist: string): Promise<Visit> {
  const { page, requests, close } = await openPage(browser, origin + url);
  await page.waitForLoadState('networkidle');
  await close();
  const found: Visit = { requests: requests.length, html: 0, css: 0, js: 0, gzip: 0, brotli: 0 };
  for (const request of requests) {
    const at = decodeURIComponent(new URL(request).pathname);
    const file = path.join(dist, at.endsWith('/') ? `${at}index.html` : at);
    if (!existsSync(file)) throw new Error(`${url} asks for ${request}, which was not built`);
    const content = readFileSync(file);
    const gzip = gzipSync(content, { level: 9 }).length;
    found.gzip += gzip;
    found.brotli += brotliCompressSync(content).length;
    const [, kind] = /\.(html|css|js)$/.exec(file) ?? [];
    if (kind) found[kind as 'html' | 'css' | 'js'] += gzip;
  }
  return found;
}
