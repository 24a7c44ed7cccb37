/** Which cases show a sign: those in whose specimens the engine finds it, as their own pages say. */
import { type Case, cases } from '../catalogue.ts';
import { withoutCase } from '../checker/index.ts';
import { lureIndex } from '../lure-index.ts';
import { once } from '../once.ts';
import { reportOn } from './judge.ts';

const judged = once(async () => {
  const lures = await lureIndex();
  return Promise.all(
    (await cases()).map(async (entry) => {
      const others = withoutCase(lures, entry.id);
      const reports = await Promise.all(entry.data.specimens.map((specimen) => reportOn(specimen, others)));
      const found = reports.flatMap(({ findings }) => findings.filter(({ outcome }) => outcome === 'found'));
      return { entry, found: new Set(found.map(({ check }) => check)) };
    }),
  );
});

/** First the cases that are about this sign (`expect.found`), then the others that bear it; the newest first in both. */
export async function casesWith(check: string): Promise<Case[]> {
  const all = (await judged()).filter(({ found }) => found.has(check)).map(({ entry }) => entry);
  const isAbout = ({ data }: Case) => data.specimens.some(({ expect }) => expect.found.includes(check));
  return [...all.filter(isAbout), ...all.filter((entry) => !isAbout(entry))];
}
