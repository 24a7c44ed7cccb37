/** Writes sitemap.xml from the pages that were built, articles with the day of their last change. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '../content-files.ts';
import { sitemapXml } from '../published/sitemap.ts';

export function sitemap(): AstroIntegration {
  let root = '';
  let address = (path: string) => path;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        const base = config.base.replace(/\/?$/, '/');
        address = (path) => new URL(base + path, config.site).href;
      },
      'astro:build:done': ({ dir, pages }) => {
        const changed = new Map(
          readContent(root).map(({ collection, id, data }) => [
            `${collection}/${id}/`,
            (data as { updated?: string } | null)?.updated,
          ]),
        );
        const entries = pages
          .map(({ pathname }) => pathname)
          .filter((pathname) => pathname !== '404/' && pathname !== '404.html')
          .map((pathname) => ({ url: address(pathname), changed: changed.get(pathname) }));
        writeFileSync(fileURLToPath(new URL('sitemap.xml', dir)), sitemapXml(entries));
      },
    },
  };
}
