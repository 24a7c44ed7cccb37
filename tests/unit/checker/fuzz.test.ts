import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, inspect } from '../../../src/checker/index.ts';
import { hostileInput } from '../../support/mail-grammar.ts';
import { reportProblems } from '../../support/report-problems.ts';

/** The same mails each time: a failure here is new. `npm run fuzz:check` makes other ones, for as long as wanted. */
const SAME = { seed: 20_261_122, numRuns: 1_500 };

test('whatever is given, a valid report comes back and nothing stays behind', async () => {
  await fc.assert(
    fc.asyncProperty(hostileInput, async (input) => {
      expect(reportProblems(await check(input))).toEqual([]);
    }),
    SAME,
  );
  // Fields and attributes named __proto__ must have changed no other object.
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('whatever is given, the mail can be laid out beside its report', async () => {
  await fc.assert(
    fc.asyncProperty(hostileInput, async (input) => {
      const { report, view } = await inspect(input);
      expect(reportProblems(report)).toEqual([]);
      expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    }),
    { ...SAME, numRuns: 500 },
  );
});
