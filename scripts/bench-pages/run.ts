/**
 * `npm run -s bench:pages`: this site beside a stock Starlight site with the same articles. Prints what building takes, what
 * a first visit to a page of each kind fetches, and Lighthouse's mobile scores. Fetches Starlight from npm into a folder of
 * its own. Linux only: it reads /proc.
 */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { launch } from '../../tests/browser/support/index.ts';
import { measure } from '../bench-build/measure.ts';
import { runLighthouse } from '../lighthouse-run.ts';
import { freePort } from '../local-port.ts';
import { listen, siteHandler } from '../static-server.ts';
import { starlightSite } from './starlight.ts';
import { visit } from './visit.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGES = ['/cases/2023-11-order-info/', '/guides/already-done/', '/signs/action-link-foreign/'];

interface Site {
  name: string;
  folder: string;
  dist: string;
}

const row = (cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const head = (...names: string[]) => {
  row(names);
  console.log(`|${names.map((_, at) => (at < 2 ? '---' : '---:')).join('|')}|`);
};
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

async function build({ name, folder, dist }: Site): Promise<void> {
  const astro = path.join(folder, 'node_modules/astro/bin/astro.mjs');
  const taken = await measure(process.execPath, [astro, 'build', '--force', '--outDir', dist], folder, {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  if (taken.status !== 0) throw new Error(`${name}: the build failed\n${taken.output}`);
  const [, pages = '?'] = /(\d+) page\(s\) built/.exec(taken.output) ?? [];
  row([name, pages, taken.seconds.toFixed(1), taken.cpuSeconds.toFixed(1), taken.peakMegabytes.toFixed(0)]);
}

const own: Site = {
  name: 'this site',
  folder: ROOT,
  dist: path.join(ROOT, 'node_modules/.cache/bench-pages'),
};
const { devDependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  devDependencies: { astro: string; sharp: string };
};
let other: Site | undefined;
const debugging = await freePort();
const browser = await launch(`--remote-debugging-port=${debugging}`);
try {
  head('build', 'pages', 's', 'CPU s', 'MB');
  await build(own);
  const { folder, articles } = starlightSite(own.dist, {
    astro: devDependencies.astro,
    sharp: devDependencies.sharp,
  });
  other = { name: 'Starlight', folder, dist: path.join(folder, 'dist') };
  await build(other);
  const missing = PAGES.filter((page) => !articles.includes(page));
  if (missing.length > 0) throw new Error(`Not among the articles: ${missing.join(' ')}`);

  console.log('');
  head(
    'page',
    'site',
    'requests',
    'HTML',
    'CSS',
    'JS',
    'all, gzip',
    'all, brotli',
    'Lighthouse',
    'LCP ms',
    'TBT ms',
  );
  for (const page of PAGES) {
    for (const { name, dist } of [own, other]) {
      const { server, port } = await listen(siteHandler(dist));
      const origin = `http://localhost:${port}`;
      const { requests, ...bytes } = await visit(browser, origin, page, dist);
      const { scores, metrics } = await runLighthouse(origin + page, debugging);
      server.closeAllConnections();
      server.close();
      row([
        ...[page, name, requests, ...Object.values(bytes).map(kilobytes), scores.join('/')],
        ...metrics.slice(0, 2).map((value) => value.toFixed(0)),
      ]);
    }
  }
} finally {
  await browser.close();
  for (const folder of [own.dist, other?.folder])
    if (folder) rmSync(folder, { recursive: true, force: true });
}
