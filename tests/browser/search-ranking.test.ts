import { afterAll, beforeAll, expect, test } from 'vitest';
import { isOwn, queriesOf, WAYS } from '../support/search-queries.ts';
import { type Opened, useSite } from './support/index.ts';

/** Of each way; tests/site/ asks ten times as many without a browser. */
const SUBJECTS = 4;

const site = useSite();
let opened: Opened;
beforeAll(async () => {
  opened = await site.open('/search/');
});
afterAll(() => opened?.close());

test.each(WAYS)(
  'a subject $name: its own case among the first $within shown',
  { timeout: 60_000 },
  async (way) => {
    const { page } = opened;
    const cases = page.locator('[aria-labelledby="search-case"] h3 a');
    const bad: string[] = [];
    for (const { query, subject } of queriesOf(way, SUBJECTS)) {
      // Emptied between, so that the old answer is not taken for the new one.
      await page.getByRole('searchbox').fill('');
      await expect.poll(() => cases.count(), { timeout: 10_000 }).toBe(0);
      await page.getByRole('searchbox').fill(query);
      await cases.first().waitFor();
      const shown = await cases.evaluateAll((all) =>
        all.map((a) => new URL((a as HTMLAnchorElement).href).pathname),
      );
      if (!shown.slice(0, way.within).some((url) => isOwn(url, subject)))
        bad.push(`${query} → ${shown.join(' ')}`);
    }
    expect(bad).toEqual([]);
    expect(opened.problems).toEqual([]);
  },
);
