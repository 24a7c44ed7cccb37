import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { howToId } from '../../src/components/checker/HowToLink.tsx';

const DIST = path.resolve(import.meta.dirname, '../../dist');
const ASSETS = path.join(DIST, '_astro');
const html = readFileSync(path.join(DIST, 'check/index.html'), 'utf8');

const read = (chunk: string) => readFileSync(path.join(ASSETS, chunk), 'utf8');
const named = (source: string, pattern: RegExp) =>
  [...source.matchAll(pattern)].map((match) => match[1] as string);

/** Chunks reached from these by what `pattern` finds in each. */
function reach(roots: string[], pattern: RegExp): string[] {
  const seen = new Set(roots);
  for (const chunk of seen) for (const next of named(read(chunk), pattern)) seen.add(next);
  return [...seen];
}

const roots = named(html, /(?:component|renderer)-url="\/_astro\/([^"]+\.js)"/g);
const atLoad = reach(roots, /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g);
const all = reach(roots, /["'`/]([\w.-]+\.js)["'`]/g);

test('the island, its worker and their chunks are found', () => {
  expect(roots).toHaveLength(2);
  expect(all.some((chunk) => chunk.startsWith('judge.worker'))).toBe(true);
  expect(atLoad.some((chunk) => chunk.startsWith('judge.worker'))).toBe(false);
});

test('at most 20 kB of JavaScript, compressed, is loaded with the page', () => {
  const size = atLoad.reduce((sum, chunk) => sum + gzipSync(read(chunk)).length, 0);
  expect(size).toBeLessThan(20_000);
});

/** CSP does not cover these ways out of the page. */
const WAYS_OUT = [
  /RTCPeerConnection|webkitRTC/,
  /window\.open\b|\bopen\(\s*["'`]http/,
  /\b(?:window|self|document|globalThis|top|parent)\.location\s*=[^=]/,
  /(?<![.\w])location\s*=[^=]/,
  /\blocation\.(?:href\s*=[^=]|assign\b|replace\b)/,
  /\b(?:localStorage|sessionStorage|indexedDB)\b|document\.cookie/,
];

test.each(all)('%s has no way out that the CSP leaves open, and keeps nothing', (chunk) => {
  const source = read(chunk);
  expect(WAYS_OUT.filter((way) => way.test(source))).toEqual([]);
});

test('the page allows no connection, and workers only of its own', () => {
  const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  const directives = policy.split(';').map((directive) => directive.trim());
  expect(directives.filter((directive) => directive.startsWith('connect-src'))).toEqual([
    "connect-src 'none'",
  ]);
  expect(directives.filter((directive) => directive.startsWith('worker-src'))).toEqual([
    "worker-src 'self' blob:",
  ]);
  expect(policy).not.toMatch(/unsafe-|https?:/);
});

test('without JavaScript the page leads through the steps by hand', () => {
  const noscript = /<noscript>([\s\S]*?)<\/noscript>/.exec(html)?.[1] ?? '';
  expect(noscript).toContain('href="/guides/already-done/"');
  expect(noscript).toContain('href="/guides/message-center/"');
  expect(named(noscript, /(<li\b)/g).length).toBeGreaterThanOrEqual(5);
});

test('the how-tos: every way says its source or that it is unconfirmed, and where the island leads to is there', () => {
  const ids = named(html, /id="(how-[\w-]+)"/g);
  expect(ids.length).toBeGreaterThanOrEqual(7);
  for (const device of ['iPhone', 'Android', 'Windows NT']) expect(ids).toContain(howToId(device));
  const ways = html.split('class="way"').slice(1);
  expect(ways.length).toBeGreaterThanOrEqual(8);
  expect(ways.filter((way) => !/出典(?:（[^（）]+）)?：|未確認：/.test(way))).toEqual([]);
});
