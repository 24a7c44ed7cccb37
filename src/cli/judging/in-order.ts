/**
 * Works on several items at once and hands the results on in the order of the items.
 * At most `window` are under way or waiting to be taken, so that a slow reader of the output slows the walk down
 * instead of filling the memory with reports.
 * @param work must not reject: the failure of one item would end all the others
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  window: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = [];
  for await (const item of items) {
    waiting.push(work(item));
    if (waiting.length >= window) yield await (waiting.shift() as Promise<Result>);
  }
  for (const result of waiting) yield await result;
}
