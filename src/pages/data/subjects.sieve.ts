import type { APIRoute } from 'astro';
import { DATA, subjectPatterns, updated, whole } from '../../data-files.ts';
import { sieveScript } from '../../published/sieve.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(sieveScript(await subjectPatterns(), whole(DATA.home, site), await updated()), {
    headers: { 'Content-Type': 'application/sieve; charset=utf-8' },
  });
