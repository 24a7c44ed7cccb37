import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../../src/checker/checks/index.ts';
import { PROBLEM_WORDS, UNSEEN_WORDS, VERDICT_WORDS } from '../../../../src/checker/explain/words.ts';

const SAMPLE = {
  name: 'Amazon',
  address: 'a@b.example',
  domain: 'b.example',
  host: 'b.example',
  shown: 'www.amazon.co.jp',
  text: '確認する',
  result: 'fail',
  disguise: 'ip',
  state: 'absent',
  how: 'form',
  letters: 'А',
  date: '2024-05',
  answer: 'absent',
  count: 2,
};

const ALL: [string, string][] = [
  ...CHECKS.flatMap(({ id, words }): [string, string][] => [
    [`${id} title`, words.title],
    [`${id} found`, words.found(SAMPLE)],
    [`${id} found without data`, words.found({})],
    [`${id} why`, words.why],
    [`${id} action`, words.action],
    [`${id} clear`, words.clear],
    ...Object.entries(words.unknown).map(([reason, said]): [string, string] => [`${id} ${reason}`, said]),
  ]),
  ...Object.entries(VERDICT_WORDS).flatMap(([verdict, { heading, lead }]): [string, string][] => [
    [verdict, heading],
    [`${verdict} lead`, lead],
  ]),
  ...Object.entries(PROBLEM_WORDS),
  ...Object.values(UNSEEN_WORDS).flatMap(({ what, how }): [string, string][] => [
    [what, what],
    [`${what} how`, how],
  ]),
];

describe('the words people read', () => {
  test.each(ALL)('%s: Japanese, no promise, no blame, nothing left unfilled', (_, words) => {
    expect(words).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    expect(words).not.toMatch(/安全です|だまされ|騙され|\bNaN\b|\[object/);
  });

  test.each(ALL.filter(([where]) => /action|how$|lead$/.test(where)))(
    '%s: sentences short enough to act on',
    (_, words) => {
      for (const sentence of words.split('。')) expect([...sentence].length).toBeLessThanOrEqual(60);
    },
  );

  test('every check has an id of its own', () => {
    const ids = CHECKS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
