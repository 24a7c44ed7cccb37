/**
 * `npm run bench:build [-- CASES:SIGHTINGS …]`: builds the site with made-up content of several sizes in a copy of this
 * folder, and a bare Astro site with the same finished pages, and prints what each takes. Linux only.
 */
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Size, writeContent } from './content.ts';
import { measure, type Taken } from './measure.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SIZES = ['10:100', '100:1000', '1000:10000'];

const wanted = process.argv.slice(2);
const sizes = (wanted.length > 0 ? wanted : SIZES).map((text): Size => {
  const [, cases, sightings] = /^(\d+):(\d+)$/.exec(text) ?? [];
  if (cases === undefined || sightings === undefined) {
    console.error(`"${text}" is no size. Write it like this: npm run bench:build -- 100:1000 1000:10000`);
    process.exit(2);
  }
  return { cases: Number(cases), sightings: Number(sightings) };
});

/** Nothing may be left of the build before: pictures and content are remembered beneath node_modules. */
function workplace(parent: string, name: string, entries: string[]): string {
  const place = path.join(parent, name);
  mkdirSync(path.join(place, 'node_modules'), { recursive: true });
  for (const entry of entries) cpSync(path.join(ROOT, entry), path.join(place, entry), { recursive: true });
  for (const entry of globSync('*', { cwd: path.join(ROOT, 'node_modules') }).concat('.bin')) {
    symlinkSync(path.join(ROOT, 'node_modules', entry), path.join(place, 'node_modules', entry));
  }
  return place;
}

const build = (place: string): Promise<Taken> =>
  measure(
    process.execPath,
    [path.join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    place,
    { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  );

/** The finished pages again, as one route that hands them out: what Astro itself takes to write as many bytes. */
function bareSite(parent: string, name: string, pages: [string, string][]): string {
  const place = workplace(parent, name, ['package.json']);
  mkdirSync(path.join(place, 'src/pages'), { recursive: true });
  writeFileSync(path.join(place, 'astro.config.mjs'), "export default { trailingSlash: 'always' };\n");
  writeFileSync(path.join(place, 'pages.json'), JSON.stringify(pages));
  writeFileSync(
    path.join(place, 'src/pages/[...path].astro'),
    `---
import { readFileSync } from 'node:fs';
export const getStaticPaths = () =>
  JSON.parse(readFileSync('pages.json', 'utf8')).map(([path, html]) => ({ params: { path }, props: { html } }));
---
<Fragment set:html={Astro.props.html} />
`,
  );
  return place;
}

function row(name: string, pages: number, taken: Taken): string {
  const perPage = ((taken.cpuSeconds / pages) * 1000).toFixed(1);
  return [
    name.padEnd(34),
    String(pages).padStart(6),
    taken.seconds.toFixed(1).padStart(8),
    taken.cpuSeconds.toFixed(1).padStart(8),
    perPage.padStart(8),
    taken.peakMegabytes.toFixed(0).padStart(8),
  ].join('  ');
}

const parent = mkdtempSync(path.join(tmpdir(), 'bench-build-'));
let failed = false;
console.log(['site'.padEnd(34), ' pages', '       s', '   CPU s', ' ms/page', '    MB'].join('  '));
try {
  for (const size of sizes) {
    const name = `${size.cases} cases, ${size.sightings} sightings`;
    const place = workplace(parent, `site-${size.cases}`, [
      'src',
      'public',
      'astro.config.mjs',
      'package.json',
      'tsconfig.json',
    ]);
    rmSync(path.join(place, 'src/content/cases'), { recursive: true });
    writeContent(path.join(place, 'src/content'), size);
    const taken = await build(place);
    const dist = path.join(place, 'dist');
    const files = globSync('**/*.html', { cwd: dist });
    if (taken.status !== 0) {
      console.log(`${name}: the build failed\n${taken.output}`);
      failed = true;
      continue;
    }
    console.log(row(name, files.length, taken));
    const pages = files.map((file): [string, string] => [
      file.replace(/(?:^|\/)index\.html$/, '').replace(/\.html$/, ''),
      readFileSync(path.join(dist, file), 'utf8'),
    ]);
    const bare = await build(bareSite(parent, `bare-${size.cases}`, pages));
    console.log(bare.status === 0 ? row('  bare Astro, the same pages', files.length, bare) : bare.output);
    rmSync(place, { recursive: true });
  }
} finally {
  rmSync(parent, { recursive: true });
}
process.exit(failed ? 1 : 0);
