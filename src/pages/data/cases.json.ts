import type { APIRoute } from 'astro';
import { casesFor, DATA, head } from '../../data-files.ts';

export const GET: APIRoute = async ({ site }) =>
  Response.json({ ...(await head(DATA.casesSchema, site)), cases: await casesFor(site) });
