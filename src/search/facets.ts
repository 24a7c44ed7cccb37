/** Narrowing hits down by kind and theme, with what each choice would leave. */
import type { Hit } from './engine.ts';
import { KINDS, type Kind } from './record.ts';

/** '' is no choice. */
export interface Choice {
  kind: Kind | '';
  theme: string;
}

export interface Facets {
  /** Hits that fit both choices, by kind, in the order of KINDS; kinds without hits left out. */
  groups: [Kind, Hit[]][];
  total: number;
  /** By kind ('' for all): hits left if that kind were chosen, the theme staying. */
  kinds: Map<string, number>;
  /** By theme ('' for all): hits left if that theme were chosen, the kind staying. */
  themes: Map<string, number>;
}

export function facets(hits: readonly Hit[], { kind, theme }: Choice): Facets {
  const groups = new Map<Kind, Hit[]>(KINDS.map((each) => [each, []]));
  const kinds = new Map([['', 0]]);
  const themes = new Map([['', 0]]);
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const hit of hits) {
    const fitsKind = kind === '' || hit.kind === kind;
    const fitsTheme = theme === '' || hit.theme === theme;
    if (fitsTheme) count(count(kinds, ''), hit.kind);
    if (fitsKind) count(themes, '');
    if (fitsKind && hit.theme !== '') count(themes, hit.theme);
    if (fitsKind && fitsTheme) groups.get(hit.kind)?.push(hit);
  }
  const filled = [...groups].filter(([, list]) => list.length > 0);
  return { groups: filled, total: filled.reduce((sum, [, list]) => sum + list.length, 0), kinds, themes };
}
