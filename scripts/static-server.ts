import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Serves a built site the way a static host does: directory indexes, the trailing slash, 404.html, `_headers`, gzip. */

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/x-ndjson; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

/** What hosts compress on the way. */
const COMPRESSED = /^text\/|json|xml|wasm/;

export interface HeaderRule {
  /** A path such as `/check/`, or a prefix ending in `*`. */
  path: string;
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file (the form Netlify and Cloudflare Pages share): a path, then indented `Name: value` lines.
 * @throws on a line that is neither, so that a typing error cannot silently drop a security header
 */
export function parseHeaders(source: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of source.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (line.startsWith('/')) {
      rules.push({ path: line.trim(), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    const rule = rules.at(-1);
    if (rule === undefined || colon < 0 || !/^\s/.test(line))
      throw new Error(`_headers: cannot read "${line}"`);
    rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** All headers that apply to a path; as on the hosts, values of one name from several rules are joined. */
export function headersFor(rules: readonly HeaderRule[], urlPath: string): Headers {
  const headers = new Headers();
  for (const rule of rules) {
    const applies = rule.path.endsWith('*')
      ? urlPath.startsWith(rule.path.slice(0, -1))
      : rule.path === urlPath;
    if (applies) for (const [name, value] of rule.headers) headers.append(name, value);
  }
  return headers;
}

/** What a URL path stands for under `root`: a file, a redirect to add the slash, or nothing. */
function resolve(root: string, urlPath: string): { file: string } | { redirect: string } | null {
  const file = path.join(root, urlPath);
  // `path.join` has folded every `..`: whatever is no longer under the root was an attempt to leave it.
  if (!file.startsWith(root) || urlPath.includes('\0')) return null;
  if (urlPath.endsWith('/')) {
    const index = path.join(file, 'index.html');
    return existsSync(index) ? { file: index } : null;
  }
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) return { file };
  return found?.isDirectory() ? { redirect: `${urlPath}/` } : null;
}

/**
 * A request handler for the site in `dist`. Files are read afresh each time: a rebuild needs no restart.
 * @param base path beneath which the site was built and is served, such as `/mikiwake`; above it there is nothing
 */
export function siteHandler(dist: string, base = ''): RequestListener {
  const root = path.resolve(dist) + path.sep;
  const rulesFile = path.join(root, '_headers');
  return (request, response) => {
    const rules = existsSync(rulesFile) ? parseHeaders(readFileSync(rulesFile, 'utf8')) : [];
    const [rawPath = '/', query] = (request.url ?? '/').split('?');
    let urlPath: string;
    try {
      urlPath = decodeURIComponent(rawPath);
    } catch {
      response.writeHead(400).end();
      return;
    }
    const beneath = urlPath.startsWith(`${base}/`) ? urlPath.slice(base.length) : null;
    response.setHeaders(headersFor(rules, beneath ?? urlPath));
    const found = beneath === null ? null : resolve(root, beneath);
    if (found !== null && 'redirect' in found) {
      const target = encodeURI(base + found.redirect).replace(/^\/+/, '/');
      response.writeHead(301, { Location: query === undefined ? target : `${target}?${query}` }).end();
      return;
    }
    const file = found?.file ?? path.join(root, '404.html');
    response.statusCode = found === null ? 404 : 200;
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    const whole = existsSync(file) ? readFileSync(file) : Buffer.from('404');
    const type = String(response.getHeader('Content-Type'));
    const compress = COMPRESSED.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    const body = compress ? gzipSync(whole) : whole;
    if (compress) response.setHeader('Content-Encoding', 'gzip');
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('Content-Length', body.length);
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/**
 * Listens on one loopback address.
 * @param port 0 takes any free one
 * @returns the server and the port it got; rejects with the system's error (`EADDRINUSE` when taken)
 */
export function listen(
  handler: RequestListener,
  port = 0,
  host = '127.0.0.1',
): Promise<{ server: Server; port: number }> {
  const server = createServer(handler);
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => done({ server, port: (server.address() as AddressInfo).port }));
  });
}
