import { expect, test } from 'vitest';
import type { Hit } from '../../../src/search/engine.ts';
import { type Choice, facets } from '../../../src/search/facets.ts';
import type { Kind } from '../../../src/search/record.ts';

const hit = (id: string, kind: Kind, theme = ''): Hit => ({
  id,
  kind,
  theme,
  load: () => Promise.reject(new Error('not needed')),
});
const HITS = [
  hit('s1', 'sighting', 'prime'),
  hit('c1', 'case', 'prime'),
  hit('s2', 'sighting', 'order'),
  hit('g1', 'guide'),
  hit('s3', 'sighting', 'prime'),
];
const narrow = (choice: Partial<Choice>) => facets(HITS, { kind: '', theme: '', ...choice });
const shown = (choice: Partial<Choice>) =>
  narrow(choice).groups.map(([kind, hits]) => [kind, hits.map(({ id }) => id)]);

test.each<[string, Partial<Choice>, unknown]>([
  [
    'no choice',
    {},
    [
      ['case', ['c1']],
      ['sighting', ['s1', 's2', 's3']],
      ['guide', ['g1']],
    ],
  ],
  ['a kind', { kind: 'sighting' }, [['sighting', ['s1', 's2', 's3']]]],
  [
    'a theme leaves out what has none',
    { theme: 'prime' },
    [
      ['case', ['c1']],
      ['sighting', ['s1', 's3']],
    ],
  ],
  ['both', { kind: 'sighting', theme: 'order' }, [['sighting', ['s2']]]],
  ['a choice that leaves nothing', { kind: 'guide', theme: 'order' }, []],
])('%s: by kind, best first within', (_, choice, expected) => {
  expect(shown(choice)).toEqual(expected);
});

test('every count is what that choice would leave', () => {
  for (const kind of ['', 'case', 'sighting', 'guide', 'sign'] as const) {
    for (const theme of ['', 'prime', 'order', 'points']) {
      const { total, kinds, themes } = narrow({ kind, theme });
      expect(total).toBe(narrow({ kind, theme }).kinds.get(kind) ?? 0);
      for (const other of ['', 'case', 'sighting', 'guide', 'sign'] as const) {
        expect(kinds.get(other) ?? 0).toBe(narrow({ kind: other, theme }).total);
      }
      for (const other of ['', 'prime', 'order', 'points']) {
        expect(themes.get(other) ?? 0).toBe(narrow({ kind, theme: other }).total);
      }
    }
  }
});
