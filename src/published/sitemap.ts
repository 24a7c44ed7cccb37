/** The addresses of all pages, for search engines: https://www.sitemaps.org/protocol.html. Pure. */
import { escapeXml } from './xml.ts';

/** The protocol's limit for one file. */
const MOST = 50_000;

/**
 * @param pages absolute addresses, with the day of the last change where one is known
 * @throws when there are more pages than one file may name
 */
export function sitemapXml(pages: readonly { url: string; changed?: string | undefined }[]): string {
  if (pages.length > MOST) {
    throw new Error(`A sitemap names ${MOST} pages at most, and there are ${pages.length}: part it by kind`);
  }
  const rows = [...pages]
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map(({ url, changed }) => {
      const day = changed === undefined ? '' : `<lastmod>${escapeXml(changed)}</lastmod>`;
      return `<url><loc>${escapeXml(url)}</loc>${day}</url>\n`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${rows.join('')}</urlset>
`;
}
