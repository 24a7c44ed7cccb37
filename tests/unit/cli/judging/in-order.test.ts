import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inOrder } from '../../../../src/cli/judging/in-order.ts';

async function* upTo(count: number, taken: { count: number }) {
  for (let item = 0; item < count; item++) {
    taken.count++;
    yield item;
  }
}

it('keeps the order whatever finishes first', async () => {
  const results: number[] = [];
  const work = async (item: number) => {
    await sleep((item * 7) % 5);
    return item;
  };
  for await (const result of inOrder(upTo(30, { count: 0 }), 8, work)) results.push(result);
  expect(results).toEqual(Array.from({ length: 30 }, (_, index) => index));
});

it('takes no more than its window from the source while nobody takes the results', async () => {
  const taken = { count: 0 };
  const results = inOrder(upTo(1000, taken), 8, async (item) => item);
  await results.next();
  await sleep(20);
  expect(taken.count).toBe(8);
  await results.next();
  await sleep(20);
  expect(taken.count).toBe(9);
});

it('hands a result on at once with a window of one', async () => {
  const taken = { count: 0 };
  await inOrder(upTo(3, taken), 1, async (item) => item).next();
  expect(taken.count).toBe(1);
});
