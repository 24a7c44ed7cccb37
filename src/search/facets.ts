/** Narrowing hits down by kind, theme and year, with what each choice would leave. */
import type { Hit } from './engine.ts';
import { KINDS, type Kind } from './record.ts';

export const FILTERS = ['kind', 'theme', 'year'] as const;
export type Filter = (typeof FILTERS)[number];

/** '' is no choice. */
export type Choice = Record<Filter, string>;
export const NO_CHOICE: Choice = { kind: '', theme: '', year: '' };

export interface Facets {
  /** Hits that fit all choices, by kind, in the order of KINDS; kinds without hits left out. */
  groups: [Kind, Hit[]][];
  total: number;
  /** By value ('' for all): hits left if that value were chosen, the other choices staying. */
  counts: Record<Filter, Map<string, number>>;
}

export function facets(hits: readonly Hit[], choice: Choice): Facets {
  const groups = new Map<Kind, Hit[]>(KINDS.map((each) => [each, []]));
  const counts = { kind: new Map<string, number>(), theme: new Map(), year: new Map() };
  for (const hit of hits) {
    const against = FILTERS.filter((name) => choice[name] !== '' && hit[name] !== choice[name]);
    for (const name of FILTERS) {
      if (against.some((other) => other !== name)) continue;
      for (const value of new Set(['', hit[name]]))
        counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
    if (against.length === 0) groups.get(hit.kind)?.push(hit);
  }
  const filled = [...groups].filter(([, list]) => list.length > 0);
  return { groups: filled, total: filled.reduce((sum, [, list]) => sum + list.length, 0), counts };
}
