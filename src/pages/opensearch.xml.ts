/**
 * Lets browsers offer the site's search in their own box. OpenSearch 1.1,
 * https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
import type { APIRoute } from 'astro';
import { href } from '../links.ts';
import { escapeXml } from '../published/xml.ts';
import { SITE } from '../site.ts';

export const GET: APIRoute = ({ site }) => {
  const address = (path: string) => escapeXml(new URL(href(path), site).href);
  // The words stand in the fragment: the browser keeps them to itself.
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(SITE.name)}</ShortName>
  <Description>Amazonを名乗る偽メールの件名や本文から、事例を探します。</Description>
  <Language>ja</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="512" height="512" type="image/png">${address('/icon-512.png')}</Image>
  <Url type="text/html" method="get" template="${address('/search/')}#q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(body, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
