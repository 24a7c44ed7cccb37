import type { APIRoute } from 'astro';
import { feed } from '../feed.ts';
import { rss } from '../published/feed.ts';
import { FEED } from '../site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(rss(await feed(FEED.rss, site)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
