/** Which of the statements about authentication in a mail are the receiver's own. */
import { RECEIVERS } from '../../facts/receivers.ts';
import { isUnder } from '../../hosts/official.ts';
import type { Authentication, AuthMethod, Hop } from '../../message.ts';
import { isInternal } from '../../route.ts';
import { domainIn, parseAuthResults } from './auth-results.ts';
import type { Field } from './headers.ts';
import { parseReceived } from './received.ts';

function parseReceivedSpf(value: string): AuthMethod | null {
  const result = /^\s*([a-z]+)/i.exec(value)?.[1]?.toLowerCase();
  if (!result) return null;
  const envelope =
    /envelope-from="?([^\s";]+)/i.exec(value)?.[1] ?? /\bdomain of (\S+)/i.exec(value)?.[1] ?? '';
  return { method: 'spf', result, domain: domainIn(envelope) };
}

/** Of one receiver's statements; where two contradict each other the one that does not pass is believed. */
function merge(server: string, all: AuthMethod[]): Authentication {
  const results: AuthMethod[] = [];
  for (const next of all) {
    const same = next.method === 'dkim' ? undefined : results.find((known) => known.method === next.method);
    if (!same) results.push(next);
    else if (same.result === 'pass' && next.result !== 'pass') Object.assign(same, next);
  }
  return { server, results };
}

/**
 * What the receiver itself verified, or null. Every system writes its lines above what it was handed, so only what
 * stands above the Received line by which the mail came in from outside is beyond the sender's reach.
 * @param domainOf registrable domain of a host
 */
export function trustedResults(fields: Field[], domainOf: (host: string) => string): Authentication | null {
  let door = fields.length;
  let hop: Hop | null = null;
  for (const [index, field] of fields.entries()) {
    if (field.name !== 'received') continue;
    const next = parseReceived(field.raw);
    if (isInternal(next, domainOf)) continue;
    door = index;
    hop = next;
    break;
  }
  const by = hop?.by ?? '';
  const below = RECEIVERS.filter((receiver) => isUnder(by, receiver.by));
  let server: string | null = null;
  const results: AuthMethod[] = [];
  let spf: AuthMethod | null = null;
  for (const [index, field] of fields.entries()) {
    if (index > door) {
      // Below the door only a known receiver's own block counts; it ends where the sender's fields begin.
      if (
        below.length === 0 ||
        field.name === 'received' ||
        !/^(?:x-|arc-|received-spf$|authentication-results$|return-path$|delivered-to$)/.test(field.name)
      )
        break;
    }
    if (field.name === 'received-spf') spf ??= parseReceivedSpf(field.raw);
    if (field.name !== 'authentication-results') continue;
    const parsed = parseAuthResults(field.raw);
    if (index > door && !below.some((receiver) => isUnder(parsed.server, receiver.server))) continue;
    if (server !== null && domainOf(server) !== domainOf(parsed.server)) continue;
    server ??= parsed.server;
    results.push(...parsed.results);
  }
  if (server === null) return spf ? { server: by, results: [spf] } : null;
  if (spf && !results.some((result) => result.method === 'spf')) results.push(spf);
  return merge(server, results);
}
