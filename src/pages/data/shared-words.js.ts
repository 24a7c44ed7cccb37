/** The words for a shared result as an ES module: `connect-src 'none'` forbids the checker page to fetch data, not to import it. */
import type { APIRoute } from 'astro';
import { sharedWords } from '../../pass-on/shared-words.ts';

export const GET: APIRoute = () =>
  new Response(`export default ${JSON.stringify(sharedWords())};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
