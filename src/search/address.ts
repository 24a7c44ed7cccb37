/**
 * The address keeps query and choices, for coming back and for passing on. They stand in its fragment, the one part
 * that a browser never sends: not to this site's host either, when the page is loaded again.
 */

const NAMES = ['q', 'kind', 'theme', 'year'] as const;
type Values = Record<(typeof NAMES)[number], string>;

/** Writes them into the address, the empty ones not. Nothing is sent by that, and no step back is added. */
export function remember(values: Values): void {
  const url = new URL(location.href);
  url.search = '';
  url.hash = String(
    new URLSearchParams(NAMES.flatMap((name) => (values[name] ? [[name, values[name]]] : []))),
  );
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

/**
 * Anybody can write an address: the values may be anything. `?q=…`, as other programmes may write it, is understood too.
 * @returns null where the fragment names a place on the page (`#main`) and says nothing of a search
 */
export function recall(): Values | null {
  const { hash, search } = new URL(location.href);
  if (hash.length > 1 && !hash.includes('=')) return null;
  const params = new URLSearchParams(hash.length > 1 ? hash.slice(1) : search);
  const [q = '', kind = '', theme = '', year = ''] = NAMES.map((name) => params.get(name) ?? '');
  return { q, kind, theme, year };
}
