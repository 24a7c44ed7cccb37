import { expect, test, vi } from 'vitest';
import { lastAnswer } from '../../../src/text/last-answer.ts';

test('works a question out again only when another was asked in between', () => {
  const length = vi.fn((text: string) => text.length);
  const ask = lastAnswer(length);
  expect([ask('ab'), ask('ab'), ask('c'), ask('ab'), ask('ab')]).toEqual([2, 2, 1, 2, 2]);
  expect(length.mock.calls.flat()).toEqual(['ab', 'c', 'ab']);
});

test('what failed is tried again', () => {
  const fail = vi.fn((): never => {
    throw new Error('no answer');
  });
  const ask = lastAnswer(fail);
  expect(() => ask(undefined)).toThrow('no answer');
  expect(() => ask(undefined)).toThrow('no answer');
  expect(fail).toHaveBeenCalledTimes(2);
});
