import type { APIRoute } from 'astro';
import { href } from '../../links.ts';

/** Whom to tell of a hole, as RFC 9116 has it. `Expires` is at most a year ahead: renew it with the contact. */
export const GET: APIRoute = ({ site }) => {
  const address = (path: string) => new URL(href(path), site).href;
  return new Response(`Contact: ${address('/about/#contact')}
Expires: 2027-11-22T00:00:00Z
Preferred-Languages: ja, en
Canonical: ${address('/.well-known/security.txt')}
`);
};
