import { afterAll, beforeAll, expect, test } from 'vitest';
import { isOwn, queriesOf, WAYS } from '../support/search-queries.ts';
import { type Opened, useSite } from './support/index.ts';

/** Of each way. */
const SUBJECTS = 44;

const site = useSite();
let opened: Opened;
beforeAll(async () => {
  opened = await site.open('/search/');
  // The first question is asked as people do: from then on the page's script listens.
  await opened.page.getByRole('searchbox').fill('Amazon');
  await opened.page.locator('[data-part="results"] h3 a').first().waitFor({ timeout: 60_000 });
}, 90_000);
afterAll(() => opened?.close());

/** The addresses of the cases that the page shows for each query, one query after the other. */
function shownFor(queries: readonly string[]): Promise<string[][]> {
  return opened.page.evaluate(async (queries) => {
    const box = document.querySelector<HTMLInputElement>('input[type="search"]') as HTMLInputElement;
    const results = document.querySelector('[data-part="results"]') as HTMLElement;
    const shown: string[][] = [];
    for (const query of queries) {
      // Something to be taken away by every answer, or none after none would change nothing.
      results.append(document.createElement('hr'));
      const drawn = new Promise<void>((done) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          done();
        });
        observer.observe(results, { childList: true });
      });
      box.value = query;
      box.form?.requestSubmit();
      await drawn;
      const links = results.querySelectorAll<HTMLAnchorElement>('[aria-labelledby="search-case"] h3 a');
      shown.push([...links].map((link) => new URL(link.href).pathname));
    }
    return shown;
  }, queries);
}

test('the set holds more than 300 queries', () => {
  const queries = WAYS.flatMap((way) => queriesOf(way, SUBJECTS));
  expect(new Set(queries.map(({ query }) => query)).size).toBeGreaterThan(300);
});

test.each(WAYS)(
  'a subject $name: its own case among the first $within shown',
  { timeout: 180_000 },
  async (way) => {
    const asked = queriesOf(way, SUBJECTS);
    const shown = await shownFor(asked.map(({ query }) => query));
    const bad = asked.flatMap(({ query, subject }, index) => {
      const cases = shown[index] as string[];
      const found = cases.slice(0, way.within).some((url) => isOwn(url, subject));
      return found ? [] : [`${query} → ${cases.join(' ')}`];
    });
    expect(bad).toEqual([]);
    expect(opened.problems).toEqual([]);
  },
);
