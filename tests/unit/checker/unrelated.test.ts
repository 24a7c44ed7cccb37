/** Others may write about Amazon: whoever names it without posing as it is neither convicted nor suspected. */
import { describe, expect, test } from 'vitest';
import { check, type Input } from '../../../src/checker/index.ts';
import { loadLures } from '../../../src/cli/judging/lures.ts';
import { UNRELATED } from '../../fixtures/unrelated.ts';
import { asEml, asPlain, asRich, fromOwnDomain } from '../../fixtures/written-mail.ts';

const lures = await loadLures();

async function verdictOf(input: Input) {
  const { verdict, findings } = await check(input, { lures });
  const found = findings.filter(({ outcome }) => outcome === 'found');
  return { verdict, signs: found.map(({ check: id, strength }) => `${id} (${strength})`).join(', ') };
}

describe.each(UNRELATED.map((mail) => [mail.id, mail] as const))('%s', (_, mail) => {
  test('whole mail: unrelated', async () => {
    const bytes = new TextEncoder().encode(asEml(mail, fromOwnDomain(mail)));
    const { verdict, signs } = await verdictOf({ bytes });
    expect(verdict, signs).toBe('unrelated');
  });

  test.each([true, false])('plain copy, sender’s address shown: %s: unrelated', async (withAddress) => {
    const { verdict, signs } = await verdictOf({ text: asPlain(mail, { withAddress }) });
    expect(verdict, signs).toBe('unrelated');
  });

  // A body alone says little of who wrote it, and who asks about it has Amazon in mind.
  test('rich copy: never fraud', async () => {
    const { verdict, signs } = await verdictOf({ html: asRich(mail) });
    expect(verdict, signs).not.toBe('fraud');
  });
});
