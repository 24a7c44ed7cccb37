/** A false "fraud" is as bad as a miss: genuine forms of every kind, in every form in which they are given. */
import { describe, expect, test } from 'vitest';
import { check, type Input, type Report } from '../../../src/checker/index.ts';
import { loadLures } from '../../../src/cli/judging/lures.ts';
import { GENUINE } from '../../fixtures/genuine.ts';
import { asEml, asPlain, asRich, fromAmazon } from '../../fixtures/written-mail.ts';

const lures = await loadLures();
const signs = (report: Report) =>
  report.findings
    .filter(({ outcome }) => outcome === 'found')
    .map(({ check: id, strength }) => `${id} (${strength})`)
    .join(', ');

async function judge(input: Input) {
  const report = await check(input, { lures });
  return { verdict: report.verdict, signs: signs(report) };
}

/** Where the button leaves Amazon, nothing vouches for its goal, not even a verified sender. */
const LEAVING = ['survey', 'app-store-badges'];

describe.each(GENUINE.map((mail) => [mail.id, mail] as const))('%s', (_, mail) => {
  const whole = LEAVING.includes(mail.id) ? 'undetermined' : 'consistent';
  test(`whole mail: ${whole}`, async () => {
    const { verdict, signs } = await judge({
      bytes: new TextEncoder().encode(asEml(mail, fromAmazon(mail))),
    });
    expect(verdict, signs).toBe(whole);
  });

  test('rich paste: nothing against it', async () => {
    const { verdict, signs } = await judge({ html: asRich(mail), text: asPlain(mail) });
    expect(verdict, signs).toBe('undetermined');
  });

  test('plain paste: nothing against it', async () => {
    const { verdict, signs } = await judge({ text: asPlain(mail) });
    expect(verdict, signs).toBe('undetermined');
  });
});
