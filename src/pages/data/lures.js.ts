import type { APIRoute } from 'astro';
import { allLureRows } from '../../lure-index.ts';

/** The known lures as an ES module: `connect-src 'none'` forbids the checker page to fetch data, not to import it. */
export const GET: APIRoute = async () =>
  new Response(`export default ${JSON.stringify(await allLureRows())};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
