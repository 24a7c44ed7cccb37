import type { APIRoute } from 'astro';
import { href } from '../links.ts';

/** Made rather than kept, since the address of the sitemap has to be a whole one. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap.xml'), site).href}\n`);
