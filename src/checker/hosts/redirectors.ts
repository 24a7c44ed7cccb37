/** Which hosts pass a reader on, and which of them hide where to. Shared by the reader that unwraps and by the checks. */
import { LINK_CHECKERS } from '../facts/link-checkers.ts';
import { REDIRECTORS, type Redirector } from '../facts/redirectors.ts';
import { OPAQUE, type Opaque } from '../facts/shorteners.ts';

const ROWS: readonly Redirector[] = [
  ...REDIRECTORS,
  ...LINK_CHECKERS.map((row) => ({ ...row, by: 'receiver' as const })),
];

/** The redirectors whose form an address has; mostly none. */
export function redirectorsOf(url: URL): Redirector[] {
  return ROWS.filter((row) => row.host.test(url.hostname) && row.path.test(url.pathname));
}

const HOSTS = new Map(OPAQUE.filter((row) => !row.host.startsWith('.')).map((row) => [row.host, row.kind]));
const SUFFIXES = new Map(
  OPAQUE.filter((row) => row.host.startsWith('.')).map((row) => [row.host.slice(1), row.kind]),
);

/** How a host hides its targets, by itself or as one of the hosts under a counter; null where it does not. */
export function opaqueKind(host: string): Opaque['kind'] | null {
  const own = HOSTS.get(host) ?? HOSTS.get(host.replace(/^www\./, ''));
  if (own) return own;
  for (let at = host.indexOf('.'); at >= 0; at = host.indexOf('.', at + 1)) {
    const kind = SUFFIXES.get(host.slice(at + 1));
    if (kind) return kind;
  }
  return null;
}
