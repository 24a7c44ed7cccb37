import { expect, test } from 'vitest';
import { buildLureIndex } from '../../../../src/checker/index.ts';
import { warmUp } from '../../../../src/components/checker/warm-up.ts';

test('goes on while nobody asks, and no further', async () => {
  let asked = 0;
  await warmUp({ lures: buildLureIndex([]) }, () => ++asked < 4);
  expect(asked).toBe(4);
});

test('comes to an end by itself', async () => {
  let asked = 0;
  await warmUp({}, () => ++asked > 0);
  expect(asked).toBeGreaterThan(3);
  expect(asked).toBeLessThan(50);
});
