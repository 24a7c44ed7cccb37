import type { APIRoute } from 'astro';
import { DATA, head, sightingsFor } from '../../data-files.ts';

export const GET: APIRoute = async ({ site }) =>
  Response.json({ ...(await head(DATA.sightingsSchema, site)), sightings: await sightingsFor(site) });
