import { describe, expect, it } from 'vitest';
import { buildLureIndex, check } from '../../../src/checker/index.ts';
import { readContent } from '../../../src/content-files.ts';
import { caseSchema } from '../../../src/schemas/case.ts';
import { lureRows } from '../../../src/schemas/lure-rows.ts';
import { sightingSchema } from '../../../src/schemas/sighting.ts';
import { refang } from '../../../src/text/defang.ts';

const files = readContent('.');
const cases = files
  .filter(({ collection }) => collection === 'cases')
  .map(({ id, data }) => ({ id, data: caseSchema.parse(data) }));
const sightings = files
  .filter(({ collection }) => collection === 'sightings')
  .map(({ data }) => ({ data: sightingSchema.parse(data) }));

/** The known lures as if this case had not been written: a specimen must not be convicted by its own likeness. */
const without = (id: string) =>
  buildLureIndex(
    lureRows(
      cases.filter((other) => other.id !== id),
      sightings.filter(({ data }) => data.case !== id),
    ),
  );

const input = (kind: 'text' | 'html', body: string) =>
  kind === 'html' ? { html: refang(body) } : { text: refang(body) };

const specimens = cases.flatMap(({ id, data }) =>
  data.specimens.map((specimen) => [id, specimen.id, specimen] as const),
);

describe('specimens', () => {
  it.each(specimens)('%s / %s: the engine says what the article expects', async (id, _, specimen) => {
    const report = await check(input(specimen.kind, specimen.body), { lures: without(id) });
    const found = report.findings
      .filter(({ outcome }) => outcome === 'found')
      .map((finding) => finding.check);
    expect(report.verdict).toBe(specimen.expect.verdict);
    expect(found).toEqual(expect.arrayContaining(specimen.expect.found));
  });

  it.each(['2023-11-order-info', '2023-11-account-update'])(
    '%s is recognised by whoever pastes it',
    async (id) => {
      const body = cases.find((entry) => entry.id === id)?.data.specimens[0]?.body ?? '';
      const report = await check({ text: body }, { lures: buildLureIndex(lureRows(cases, sightings)) });
      expect(report.verdict).toBe('suspicious');
      expect(report.coverage.links).toBe(false);
      expect(report.lures[0]).toMatchObject({ case: id });
    },
  );
});
