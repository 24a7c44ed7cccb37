import type { APIRoute } from 'astro';
import { licenceOf, SHIPPED } from '../shipped.ts';

/** Whose code the site hands on, and under which terms. The build runs in the project's folder. */
export const GET: APIRoute = () => {
  const parts = SHIPPED.map((name) => licenceOf(name, process.cwd())).map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`,
  );
  return new Response(parts.join(`\n${'-'.repeat(72)}\n\n`));
};
