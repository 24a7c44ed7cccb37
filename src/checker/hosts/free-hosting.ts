/** May anybody have this host? */
import { FREE_HOSTING, OWN_SUFFIXES } from '../facts/free-hosting.ts';
import type { Link } from '../message.ts';

const HOSTS = new Set(FREE_HOSTING.map((row) => row.host));

/** By the public suffix list's private section, or by our own list. Amazon's own buckets must be ruled out before. */
export function isFreeHosting({ host, shared }: Pick<Link, 'host' | 'shared'>): boolean {
  if (shared) return !OWN_SUFFIXES.some(({ suffix }) => host.endsWith(`.${suffix}`));
  if (HOSTS.has(host)) return true;
  for (let at = host.indexOf('.'); at >= 0; at = host.indexOf('.', at + 1)) {
    if (HOSTS.has(host.slice(at))) return true;
  }
  return false;
}
