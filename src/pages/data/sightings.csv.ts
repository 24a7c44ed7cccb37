import type { APIRoute } from 'astro';
import { sightingsFor } from '../../data-files.ts';
import { COLUMNS } from '../../published/columns.ts';
import { csv } from '../../published/csv.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(csv(await sightingsFor(site), COLUMNS), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
