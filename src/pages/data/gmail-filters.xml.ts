import type { APIRoute } from 'astro';
import { subjectPatterns, updated } from '../../data-files.ts';
import { gmailFilters } from '../../published/gmail.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(gmailFilters(await subjectPatterns(), site?.hostname ?? 'localhost', await updated()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
