/** Every kind of fraud, in every form in which it is given, is called at least what that form lets one see. */
import { describe, expect, test } from 'vitest';
import { check, type Input, type Report } from '../../../src/checker/index.ts';
import { LEAST, ROUTES } from '../../fixtures/frauds/written-fraud.ts';
import { COPIES, FRAUDS } from '../../fixtures/frauds.ts';
import { asEml, asPlain, asRich } from '../../fixtures/written-mail.ts';

/** Known lures are left out: these mails shall be seen through by their signs. */
const judge = (input: Input) => check(input);

const RANKS = ['consistent', 'unrelated', 'undetermined', 'suspicious', 'fraud'] as const;
const rank = (verdict: Report['verdict']) => RANKS.indexOf(verdict as (typeof RANKS)[number]);

async function atLeast(least: (typeof RANKS)[number], input: Input) {
  const { verdict, findings } = await judge(input);
  const signs = findings
    .filter(({ outcome }) => outcome === 'found')
    .map(({ check: id, strength }) => `${id} (${strength})`);
  expect(rank(verdict), `${verdict}, wanted ${least}: ${signs.join(', ')}`).toBeGreaterThanOrEqual(
    rank(least),
  );
}

describe.each(FRAUDS.map((mail) => [mail.id, mail] as const))('%s', (_, mail) => {
  const least = { ...LEAST, ...mail.least };
  const rich = { html: asRich(mail) };
  const plain = asPlain(mail, { withAddress: true });

  test(`whole mail: ${least.eml}`, () =>
    atLeast(least.eml, { bytes: new TextEncoder().encode(asEml(mail, ROUTES[mail.route](mail))) }));
  test(`rich copy: ${least.rich}`, () => atLeast(least.rich, rich));
  test(`plain copy: ${least.plain}`, () => atLeast(least.plain, { text: plain }));
});

test.each(COPIES)('$id: $least', ({ input, least }) => atLeast(least, input));

test('the ids are unique', () => {
  const ids = [...FRAUDS, ...COPIES].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
