/** What the receiver's own words say about an Amazon sender. Shared by the checks on authentication. */

import { lastAnswer } from '../text/last-answer.ts';
import { domainOf, isOfficial } from './hosts/official.ts';
import { fromAddress, type Message } from './message.ts';

/**
 * - `pass`: DMARC, or a DKIM signature aligned with From, verified for an official mail domain
 * - `fail`: the receiver says DMARC failed
 * - `none`: the receiver wrote results, but none that vouches for the From domain
 * - `unseen`: the receiver wrote nothing
 */
export type OfficialResult = 'pass' | 'fail' | 'none' | 'unseen';

/** Only for mails whose From is official. SPF alone vouches for the envelope, not for From, and is not enough. */
export function officialResult(message: Message): OfficialResult {
  const { auth } = message;
  if (!auth) return 'unseen';
  const from = domainOf(fromAddress(message));
  const aligned = (domain: string) =>
    isOfficial(domain, 'mail') &&
    (from === domain || from.endsWith(`.${domain}`) || domain.endsWith(`.${from}`));
  const dmarc = auth.results.filter((row) => row.method === 'dmarc');
  if (dmarc.some((row) => row.result === 'fail')) return 'fail';
  // A receiver that leaves out header.from speaks of the From we see.
  if (dmarc.some((row) => row.result === 'pass' && (row.domain === '' || aligned(row.domain)))) return 'pass';
  if (auth.results.some((row) => row.method === 'dkim' && row.result === 'pass' && aligned(row.domain)))
    return 'pass';
  // An error of the receiver's own (its DNS did not answer) says nothing about the mail.
  const troubled = auth.results.some(
    (row) => row.method !== 'spf' && /^(?:temp|perm)error$/.test(row.result),
  );
  return auth.results.length === 0 || troubled ? 'unseen' : 'none';
}

/**
 * The receiver found a signature for an official domain and could not verify it: the text was altered on the way (a
 * banner, a footer), or the signature was made up.
 */
export function officialSignatureBroke(message: Message): boolean {
  return (message.auth?.results ?? []).some(
    (row) => row.method === 'dkim' && row.result === 'fail' && isOfficial(row.domain, 'mail'),
  );
}

/** Came by way of a list or a forwarding service, which break signatures without any ill will. */
export const passedOn = lastAnswer(
  (message: Message): boolean =>
    message.viaList ||
    message.headers.some((header) => /^(?:x-forwarded-(?:to|for)|resent-from)$/.test(header.name)),
);

/** A DKIM signature for an official domain is on the mail: present, not thereby verified. */
export function signedAsOfficial(message: Message): boolean {
  return message.dkimDomains.some((domain) => isOfficial(domain, 'mail'));
}
