import { expect, it } from 'vitest';
import { blankMessage } from '../../../../src/checker/read/blank-message.ts';

it('a message of which nothing is known covers nothing, claims nothing and holds nothing', () => {
  const { kind, coverage, ...rest } = blankMessage('text');
  expect(kind).toBe('text');
  expect(new Set(Object.values(coverage))).toEqual(new Set([false]));
  for (const [name, value] of Object.entries(rest))
    expect(value === null || value === false || (value as string | unknown[]).length === 0, name).toBe(true);
});
