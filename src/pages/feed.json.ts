import type { APIRoute } from 'astro';
import { feed } from '../feed.ts';
import { jsonFeed } from '../published/feed.ts';
import { FEED } from '../site.ts';

export const GET: APIRoute = async ({ site }) =>
  Response.json(jsonFeed(await feed(FEED.json, site)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
