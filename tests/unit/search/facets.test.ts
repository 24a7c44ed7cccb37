import { expect, test } from 'vitest';
import type { Hit } from '../../../src/search/engine.ts';
import { type Choice, FILTERS, facets } from '../../../src/search/facets.ts';
import type { Kind } from '../../../src/search/record.ts';

const hit = (id: string, kind: Kind, theme = '', year = ''): Hit => ({
  id,
  kind,
  theme,
  year,
  load: () => Promise.reject(new Error('not needed')),
});
const HITS = [
  hit('s1', 'sighting', 'prime', '2024'),
  hit('c1', 'case', 'prime', '2023'),
  hit('s2', 'sighting', 'order', '2023'),
  hit('g1', 'guide'),
  hit('s3', 'sighting', 'prime', '2023'),
];
const narrow = (choice: Partial<Choice>) => facets(HITS, { kind: '', theme: '', year: '', ...choice });
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
  [
    'a year leaves out what has none',
    { year: '2023' },
    [
      ['case', ['c1']],
      ['sighting', ['s2', 's3']],
    ],
  ],
  ['two', { kind: 'sighting', theme: 'order' }, [['sighting', ['s2']]]],
  ['a choice that leaves nothing', { kind: 'guide', theme: 'order' }, []],
])('%s: by kind, best first within', (_, choice, expected) => {
  expect(shown(choice)).toEqual(expected);
});

const VALUES = {
  kind: ['', 'case', 'sighting', 'guide', 'sign'],
  theme: ['', 'prime', 'order', 'points'],
  year: ['', '2023', '2024', '2025'],
};
const CHOICES = VALUES.kind.flatMap((kind) =>
  VALUES.theme.flatMap((theme) => VALUES.year.map((year) => ({ kind, theme, year }))),
);

test('every count is what that choice would leave', () => {
  for (const choice of CHOICES) {
    const { counts } = narrow(choice);
    for (const name of FILTERS) {
      for (const value of VALUES[name]) {
        expect(counts[name].get(value) ?? 0).toBe(narrow({ ...choice, [name]: value }).total);
      }
    }
  }
});
