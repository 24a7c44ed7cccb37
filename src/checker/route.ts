/** The way a mail came, as far as the receiver's own Received lines tell. */
import { INTERNAL_NETWORKS } from './facts/receivers.ts';
import { SES_NETWORKS } from './facts/ses-networks.ts';
import { isAmazonRelay } from './hosts/official.ts';
import type { Hop, Message } from './message.ts';

/** Registrable domain of a host, by the public suffix list; '' stays ''. */
export type DomainOf = (host: string) => string;

/**
 * Whether the hop lies inside the receiver's own system. Judged by what the receiver itself looked up, never by
 * what the sender called itself: a HELO of the receiver's own name would let forged lines pass as the receiver's.
 */
export function isInternal(hop: Hop, domainOf: DomainOf): boolean {
  // Dovecot writes no address where the mail came through a socket on the same machine.
  if (hop.ip === '') return hop.local === true || (!hop.helo.includes('.') && !hop.rdns.includes('.'));
  if (isPrivate(hop.ip)) return true;
  if (INTERNAL_NETWORKS.some((net) => hop.ip.startsWith(net.prefix) && isUnder(hop.by, net.by))) return true;
  const own = domainOf(hop.by);
  return own !== '' && domainOf(hop.rdns) === own;
}

function isPrivate(ip: string): boolean {
  return /^(?:10\.|127\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|fe80:|f[cd][\da-f]{2}:)/.test(
    ip,
  );
}

const isUnder = (name: string, suffix: string) =>
  suffix === '' || name === suffix || name.endsWith(`.${suffix}`);

/**
 * The hop by which the mail came in from outside, as the receiver wrote it down; null where no Received line tells.
 * Hops below it were written by others and can be forged.
 */
export function outsideHop(message: Message, domainOf: DomainOf): Hop | null {
  return message.hops.find((hop) => hop.ip !== '' && !isInternal(hop, domainOf)) ?? null;
}

/** Amazon's relay by the name the receiver looked up, or by the relay's published addresses; never by what it says of itself. */
export function isAmazonHop(hop: Hop): boolean {
  return isAmazonRelay(hop.rdns) || isInSes(hop.ip);
}

/** True where the receiver's own record shows the mail coming from a host that is not Amazon's relay. */
export function handedOverByStranger(hop: Hop | null): boolean {
  return hop !== null && !isAmazonHop(hop);
}

/**
 * The receiver looked for the host's name and found none. Only Postfix and qmail say so ("unknown"); others write
 * nothing where they did not look, and that proves nothing.
 */
export function hasNoName(message: Message, hop: Hop): boolean {
  if (hop.rdns !== '') return false;
  return message.headers.some(
    ({ name, value }) =>
      name === 'received' &&
      value.includes(hop.ip) &&
      /\(unknown \[|^\s*from unknown \(/i.test(value.slice(0, 1_000)),
  );
}

/** From the first address of each network to that behind its last. */
const SES_RANGES = SES_NETWORKS.map(({ network }) => {
  const [base = '', bits = '32'] = network.split('/');
  const start = number(base) ?? 0;
  return { start, end: start + 2 ** (32 - Number(bits)) };
});

function isInSes(ip: string): boolean {
  const address = number(ip);
  return address !== null && SES_RANGES.some(({ start, end }) => address >= start && address < end);
}

function number(ip: string): number | null {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(ip)) return null;
  return ip.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}
