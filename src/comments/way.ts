import { type Mailto, mailto } from '../pass-on/mailto.ts';

/** Where a submission is handed over; see comments.config.ts. */
export type Way =
  | { by: 'none' }
  | { by: 'mail'; address: string }
  | { by: 'issue'; url: string }
  | { by: 'endpoint'; url: string };

/** What a page's policy must let through: nothing, unless the page itself sends. */
export function connectSource(way: Way): string {
  return way.by === 'endpoint' ? new URL(way.url).origin : "'none'";
}

const SUBJECT = 'みわけへの投稿';
/** Servers and browsers cut longer addresses off. */
const LONGEST_URL = 6_000;

/** The link that hands the text over; `whole` is false where it must be pasted. Not for an endpoint, nor for none. */
export function handover(way: Exclude<Way, { by: 'none' | 'endpoint' }>, text: string): Mailto {
  if (way.by === 'mail') return mailto(way.address, { subject: SUBJECT, body: text });
  const url = new URL(way.url);
  url.searchParams.set('title', SUBJECT);
  const bare = url.href;
  url.searchParams.set('body', text);
  return url.href.length <= LONGEST_URL ? { url: url.href, whole: true } : { url: bare, whole: false };
}
