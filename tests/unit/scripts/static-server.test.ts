import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, listen, parseHeaders, siteHandler } from '../../../scripts/static-server.ts';

const home = mkdtempSync(path.join(tmpdir(), 'static-server-'));
let server: Server;
let port: number;

beforeAll(async () => {
  mkdirSync(path.join(home, 'dist/cases'), { recursive: true });
  writeFileSync(path.join(home, 'secret.txt'), 'secret');
  writeFileSync(path.join(home, 'dist/index.html'), 'home');
  writeFileSync(path.join(home, 'dist/404.html'), 'lost');
  writeFileSync(path.join(home, 'dist/cases/index.html'), 'cases');
  writeFileSync(path.join(home, 'dist/data.json'), '{}');
  writeFileSync(path.join(home, 'dist/_headers'), '/*\n  X-Everywhere: yes\n/cases/\n  X-Cases: 1\n');
  ({ server, port } = await listen(siteHandler(path.join(home, 'dist'))));
});
afterAll(() => {
  server.close();
  rmSync(home, { recursive: true });
});

const get = (url: string) => fetch(`http://127.0.0.1:${port}${url}`, { redirect: 'manual' });

/** Sends the path as it is: fetch() would fold the dots away. */
function getRaw(url: string): Promise<string> {
  return new Promise((done) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${url} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('close', () => done(answer));
  });
}

describe('siteHandler', () => {
  test.each([
    ['/', 200, 'home', 'text/html; charset=utf-8'],
    ['/cases/', 200, 'cases', 'text/html; charset=utf-8'],
    ['/data.json', 200, '{}', 'application/json; charset=utf-8'],
    ['/nowhere/', 404, 'lost', 'text/html; charset=utf-8'],
  ])('%s', async (url, status, body, type) => {
    const response = await get(url);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(body);
    expect(response.headers.get('content-type')).toBe(type);
  });

  test('compresses text for those who take it', async () => {
    expect((await get('/data.json')).headers.get('content-encoding')).toBe('gzip');
    expect(await getRaw('/data.json')).toMatch(/\r\n\r\n\{\}$/);
  });

  test('adds the slash and keeps the query', async () => {
    const response = await get('/cases?q=1');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/cases/?q=1');
  });

  test('sends the headers of _headers', async () => {
    expect((await get('/')).headers.get('x-everywhere')).toBe('yes');
    expect((await get('/')).headers.get('x-cases')).toBeNull();
    expect((await get('/cases/')).headers.get('x-cases')).toBe('1');
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/cases/..%2f..%2fsecret.txt'])(
    'does not leave the root: %s',
    async (url) => {
      const answer = await getRaw(url);
      expect(answer).toContain('404');
      expect(answer).not.toContain('secret');
    },
  );

  test('answers a malformed path', async () => {
    expect(await getRaw('/%ff')).toContain('400 Bad Request');
  });
});

describe('parseHeaders', () => {
  test('joins what several rules say', () => {
    const rules = parseHeaders('# comment\n/*\n  A: 1\n\n/x/*\n  A: 2\n  B: c: d\n');
    expect(headersFor(rules, '/x/y').get('a')).toBe('1, 2');
    expect(headersFor(rules, '/x/y').get('b')).toBe('c: d');
    expect(headersFor(rules, '/').get('b')).toBeNull();
  });

  test.each(['  A: 1', '/*\nA: 1', '/*\n  no colon'])('refuses %j', (source) => {
    expect(() => parseHeaders(source)).toThrow('_headers');
  });
});
