/** The address keeps query and choices, for coming back and for passing on. */

const NAMES = ['q', 'kind', 'theme'] as const;
type Values = Record<(typeof NAMES)[number], string>;

/** Writes them into the address, the empty ones not. Nothing is sent by that, and no step back is added. */
export function remember(values: Values): void {
  const url = new URL(location.href);
  for (const name of NAMES) {
    if (values[name] === '') url.searchParams.delete(name);
    else url.searchParams.set(name, values[name]);
  }
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

/** Anybody can write an address: the values may be anything. */
export function recall(): Values {
  const { searchParams } = new URL(location.href);
  const [q, kind, theme] = NAMES.map((name) => searchParams.get(name) ?? '');
  return { q: q ?? '', kind: kind ?? '', theme: theme ?? '' };
}
