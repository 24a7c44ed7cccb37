/**
 * How readers' reports and comments reach the owner of the site. The only place to change; everything else follows.
 *
 *   { by: 'none' }                                             not taken: the pages say so
 *   { by: 'mail', address: 'comments@example.com' }            the reader's mail app, the text filled in
 *   { by: 'issue', url: 'https://example.com/o/r/issues/new' } a form that takes ?title= and ?body=
 *   { by: 'endpoint', url: 'https://example.com/comments' }    POST as text/plain; widens connect-src on case pages
 *
 * Whatever the way, nothing is shown before `npm run comments -- approve`.
 */
import type { Way } from './comments/way.ts';

export const COMMENTS: Way = { by: 'none' };
