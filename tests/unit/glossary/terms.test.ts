import { expect, test } from 'vitest';
import { TERMS, termId } from '../../../src/glossary/terms.ts';

test('terms, their forms and their anchors are distinct', () => {
  const forms = TERMS.flatMap((term) => term.forms ?? [term.name]);
  for (const list of [forms, TERMS.map(({ name }) => name), TERMS.map(termId)])
    expect(list.filter((one, index) => list.indexOf(one) !== index)).toEqual([]);
});

test.each(TERMS)('$name is told in one line', ({ means }) => {
  expect([...means].length).toBeLessThanOrEqual(60);
  expect(means).toMatch(/。$/);
});
