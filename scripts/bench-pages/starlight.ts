/** A stock Starlight site with this site's articles, in a folder of its own: installed there, never part of this project. */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { articleOf } from './markdown.ts';

/** The newest that goes with this project's Astro. */
const STARLIGHT = '0.42.4';
const ARTICLES = ['cases/*', 'guides/*', 'signs/*'];
/** Lists, which Starlight has in its sidebar, and what is made from data. */
const NO_ARTICLE = /^(cases|signs|guides)\/(index\.html|year|theme)/;

const CONFIG = `import starlight from '@astrojs/starlight';
export default {
  site: 'https://mikiwake.example',
  integrations: [starlight({ title: 'みわけ', locales: { root: { label: '日本語', lang: 'ja' } } })],
};
`;
const CONTENT = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * @param dist this site, built
 * @param versions of Astro and sharp, the same on both sides
 * @returns its folder, ready for `astro build`, and the paths of its articles, the same as here
 */
export function starlightSite(dist: string, versions: { astro: string; sharp: string }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-pages-'));
  const write = (file: string, content: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  };
  const dependencies = { ...versions, '@astrojs/starlight': STARLIGHT };
  write('package.json', JSON.stringify({ private: true, type: 'module', dependencies }));
  write('astro.config.mjs', CONFIG);
  write('src/content.config.ts', CONTENT);
  write('src/content/docs/index.md', '---\ntitle: みわけ\n---\n\nAmazonを名乗るメールを確かめる\n');
  const files = ARTICLES.flatMap((glob) => globSync(`${glob}/index.html`, { cwd: dist })).filter(
    (file) => !NO_ARTICLE.test(file),
  );
  for (const file of files) {
    const { title, description, markdown } = articleOf(readFileSync(path.join(dist, file), 'utf8'));
    const head = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n`;
    write(`src/content/docs/${path.dirname(file)}.md`, `${head}\n${markdown}`);
  }
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { folder, articles: files.map((file) => `/${path.dirname(file)}/`) };
}
